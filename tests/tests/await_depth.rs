//! Traced functions that await each other, spawned, at the default `recursion_limit`: the compiler
//! counts every wrapper in the types, and a deep service is not to need the attribute that raises the
//! limit. Plain functions manage 32 or so.

#![forbid(unsafe_code)]

use otel_runtime::{testing, traced};

/// Functions of which each awaits the next one.
macro_rules! chain {
    ($($function:ident awaits $next:ident;)*) => {$(
        #[traced]
        async fn $function(depth: u32) -> u32 {
            $next(depth + 1).await
        }
    )*};
}

chain! {
    f01 awaits f02; f02 awaits f03; f03 awaits f04; f04 awaits f05; f05 awaits f06; f06 awaits f07;
    f07 awaits f08; f08 awaits f09; f09 awaits f10; f10 awaits f11; f11 awaits f12; f12 awaits f13;
    f13 awaits f14; f14 awaits f15; f15 awaits f16; f16 awaits f17; f17 awaits f18; f18 awaits f19;
    f19 awaits f20; f20 awaits f21; f21 awaits f22; f22 awaits f23; f23 awaits f24;
}

#[traced]
async fn f24(depth: u32) -> u32 {
    tokio::task::yield_now().await;
    depth
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_spawned_chain_of_24_compiles_and_nests() {
    let recorder = testing::record();
    let task = tokio::spawn(otel_runtime::carry(f01(1)));
    assert_eq!(task.await.unwrap(), 24);
    let lines: Vec<String> = (1..=24).map(|depth| format!("{}f{depth:02}", "  ".repeat(depth - 1))).collect();
    assert_eq!(recorder.tree().lines().collect::<Vec<_>>(), lines);
}

/// Without the layer of `carry`, as `#[carry_context]` and `#[traced]` callers do not need it.
#[tokio::test]
async fn a_chain_that_is_spawned_bare_compiles() {
    assert_eq!(tokio::spawn(f01(1)).await.unwrap(), 24);
}
