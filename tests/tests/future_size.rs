//! A traced future is hardly larger than the plain one: it is stored in its caller's, in its task's
//! and in every future that is nested round it.

use otel_runtime::traced;
use std::future::Future;

/// What the wrapper may add, in bytes.
const ALLOWED: usize = 48;

type Block = [u8; 4096];

/// The same functions under another attribute.
macro_rules! functions {
    ($module:ident, $attribute:meta) => {
        mod $module {
            use super::*;

            #[$attribute]
            pub(super) async fn small(n: u8) -> u8 {
                tokio::task::yield_now().await;
                n
            }

            #[$attribute]
            pub(super) async fn fallible(n: u8) -> Result<u8, String> {
                tokio::task::yield_now().await;
                if n == 0 { Err("nothing".to_owned()) } else { Ok(n) }
            }

            #[$attribute]
            pub(super) async fn used_after_an_await(block: Block) -> u8 {
                tokio::task::yield_now().await;
                block[7]
            }

            #[$attribute]
            pub(super) async fn used_before_an_await(block: Block) -> u8 {
                let first = block[0];
                tokio::task::yield_now().await;
                first
            }

            #[$attribute]
            pub(super) async fn unused(_block: Block) {
                tokio::task::yield_now().await;
            }

            #[$attribute]
            pub(super) async fn owned(bytes: Vec<u8>, _block: Box<Block>) -> usize {
                tokio::task::yield_now().await;
                bytes.len()
            }

            #[$attribute]
            pub(super) async fn local(n: u8) -> u8 {
                let block = [n; 4096];
                tokio::task::yield_now().await;
                block[7]
            }

            #[$attribute]
            pub(super) async fn outer(block: Block) -> u8 {
                inner(block).await
            }

            #[$attribute]
            pub(super) async fn inner(block: Block) -> u8 {
                innermost(block).await
            }

            #[$attribute]
            pub(super) async fn innermost(block: Block) -> u8 {
                tokio::task::yield_now().await;
                block[7]
            }

            #[$attribute]
            pub(super) fn returned(block: Block) -> impl Future<Output = u8> {
                async move {
                    tokio::task::yield_now().await;
                    block[7]
                }
            }
        }
    };
}

functions!(plain, doc = "As it is.");
functions!(traced_functions, traced);

/// With expressions, which are evaluated in the body.
#[allow(clippy::large_types_passed_by_value, reason = "that is what is measured")]
mod with_expressions {
    use super::*;

    #[traced(kind = "client", attrs("acme.first" = block[0]), ret("acme.last" = ret))]
    pub(super) async fn used_after_an_await(block: Block) -> u8 {
        tokio::task::yield_now().await;
        block[7]
    }
}

macro_rules! check {
    ($($function:ident($($argument:expr),*) levels $levels:literal;)*) => {$(
        let plain = size_of_val(&plain::$function($($argument),*));
        let traced = size_of_val(&traced_functions::$function($($argument),*));
        let allowed = plain + $levels * ALLOWED;
        assert!(traced <= allowed, "{}: {traced} bytes, {plain} without a span", stringify!($function));
    )*};
}

#[test]
fn traced_futures_are_at_most_48_bytes_larger() {
    check! {
        small(1) levels 1;
        fallible(1) levels 1;
        used_after_an_await([0; 4096]) levels 1;
        used_before_an_await([0; 4096]) levels 1;
        unused([0; 4096]) levels 1;
        owned(Vec::new(), Box::new([0; 4096])) levels 1;
        local(1) levels 1;
        outer([0; 4096]) levels 3;
        returned([0; 4096]) levels 1;
    }
}

#[test]
fn expressions_add_no_more() {
    let plain = size_of_val(&plain::used_after_an_await([0; 4096]));
    let traced = size_of_val(&with_expressions::used_after_an_await([0; 4096]));
    assert!(traced <= plain + ALLOWED, "{traced} bytes, {plain} without a span");
}
