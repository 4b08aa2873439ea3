//! A spawned chain of annotated functions compiles in a crate that leaves `recursion_limit` alone. That
//! this file compiles is the test; plain functions manage 32 levels.

use otel_runtime::{testing, traced};

macro_rules! chain {
    ($last:ident) => {
        #[traced]
        async fn $last(depth: u32) -> Result<u32, String> {
            tokio::task::yield_now().await;
            Ok(depth)
        }
    };
    ($first:ident $second:ident $($rest:ident)*) => {
        #[traced]
        async fn $first(depth: u32) -> Result<u32, String> {
            $second(depth + 1).await
        }
        chain!($second $($rest)*);
    };
}

chain!(l01 l02 l03 l04 l05 l06 l07 l08 l09 l10 l11 l12 l13 l14 l15 l16 l17 l18 l19 l20 l21 l22 l23 l24);

/// Expressions are evaluated in the body, which suspends once.
mod with_arguments {
    use otel_runtime::traced;

    macro_rules! chain {
        ($last:ident) => {
            #[traced(attrs("acme.depth" = depth))]
            async fn $last(depth: u32) -> Result<u32, String> {
                tokio::task::yield_now().await;
                Ok(depth)
            }
        };
        ($first:ident $second:ident $($rest:ident)*) => {
            #[traced(attrs("acme.depth" = depth))]
            pub(super) async fn $first(depth: u32) -> Result<u32, String> {
                $second(depth + 1).await
            }
            chain!(@ $second $($rest)*);
        };
        (@ $last:ident) => { chain!($last); };
        (@ $first:ident $second:ident $($rest:ident)*) => {
            #[traced(attrs("acme.depth" = depth))]
            async fn $first(depth: u32) -> Result<u32, String> {
                $second(depth + 1).await
            }
            chain!(@ $second $($rest)*);
        };
    }

    chain!(l01 l02 l03 l04 l05 l06 l07 l08 l09 l10 l11 l12 l13 l14 l15 l16 l17 l18 l19 l20 l21 l22 l23 l24);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn twenty_four_levels_are_spawned_at_the_default_limit() {
    let recorder = testing::record();
    assert_eq!(tokio::spawn(otel_runtime::carry(l01(1))).await.unwrap(), Ok(24));
    assert_eq!(tokio::spawn(l01(1)).await.unwrap(), Ok(24));
    assert_eq!(tokio::spawn(with_arguments::l01(1)).await.unwrap(), Ok(24));
    let tree = recorder.tree();
    assert_eq!(tree.lines().count(), 24);
    assert_eq!(tree.lines().last(), Some(&*format!("{:46}l24", "")));
}
