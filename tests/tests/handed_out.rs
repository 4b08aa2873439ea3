//! A future or stream that a function makes anywhere in its body, and hands out by any way, speaks of
//! the function's own span.

#![allow(
    clippy::let_and_return,
    clippy::needless_return,
    clippy::manual_async_fn,
    reason = "the ways out are the matter"
)]

use async_trait::async_trait;
use futures_util::{Stream, StreamExt as _};
use opentelemetry_sdk::trace::Sampler;
use otel_runtime::testing::Recorder;
use otel_runtime::{event, record, recording_only, testing, traced};
use std::future::Future;
use std::pin::Pin;

type Boxed<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// The picture of what the future records.
async fn drawn<F: Future>(make: impl FnOnce() -> F) -> String {
    let recorder = testing::record();
    make().await;
    recorder.tree()
}

/// Numbers captured by the body were those of no span, because the span starts at the first poll.
mod the_span_starts_after_the_body_has_run {
    use super::*;

    #[tokio::test]
    async fn of_a_box_in_a_variable() {
        #[traced]
        fn boxed(n: u64) -> Boxed<u64> {
            let future = Box::pin(async move {
                record!("acme.n" = n);
                tokio::task::yield_now().await;
                event!("half", "acme.n" = n);
                let twice = #[recording_only]
                n * 2;
                record!("acme.twice" = twice);
                n
            });
            future
        }
        let recorder = testing::record();
        assert_eq!(boxed(4).await, 4);
        assert_eq!(recorder.tree(), "boxed {acme.n: 4, acme.twice: 8}\n  * half {acme.n: 4}\n");
    }

    #[tokio::test]
    async fn of_an_opaque_future_in_a_variable() {
        #[traced]
        fn opaque(n: u64) -> impl Future<Output = u64> {
            let first = async move {
                record!("acme.n" = n);
                n
            };
            let second = first;
            second
        }
        assert_eq!(drawn(|| opaque(3)).await, "opaque {acme.n: 3}\n");
    }

    #[tokio::test]
    async fn of_match_arms_and_branches() {
        #[traced]
        fn arms(n: u64) -> Boxed<()> {
            match n {
                0 => Box::pin(async { record!("acme.arm" = "none") }),
                1 => Box::pin(async { record!("acme.arm" = "one") }),
                _ if n > 10 => Box::pin(async {
                    #[recording_only]
                    {
                        record!("acme.arm" = "many");
                    }
                }),
                _ => Box::pin(async { record!("acme.arm" = "some") }),
            }
        }
        for (n, arm) in [(0, "none"), (1, "one"), (5, "some"), (11, "many")] {
            assert_eq!(drawn(|| arms(n)).await, format!("arms {{acme.arm: {arm}}}\n"));
        }
    }

    #[tokio::test]
    async fn of_early_returns_beside_a_block_at_the_end() {
        #[traced]
        fn early(n: u64) -> Boxed<()> {
            if n == 0 {
                return Box::pin(async { record!("acme.way" = "early") });
            }
            Box::pin(async move { record!("acme.way" = "end") })
        }
        assert_eq!(drawn(|| early(0)).await, "early {acme.way: early}\n");
        assert_eq!(drawn(|| early(1)).await, "early {acme.way: end}\n");
    }

    #[tokio::test]
    async fn of_returns_that_a_macro_hides() {
        macro_rules! leave_if {
            ($condition:expr, $future:expr) => {
                if $condition {
                    return $future;
                }
            };
        }
        #[traced]
        fn hidden(n: u64) -> Boxed<()> {
            leave_if!(n == 0, Box::pin(async { record!("acme.way" = "early") }));
            Box::pin(async move { record!("acme.way" = "end") })
        }
        assert_eq!(drawn(|| hidden(0)).await, "hidden {acme.way: early}\n");
        assert_eq!(drawn(|| hidden(1)).await, "hidden {acme.way: end}\n");
    }

    #[tokio::test]
    async fn of_closures_and_futures_that_the_block_at_the_end_calls() {
        #[traced]
        fn closure(n: u64) -> impl Future<Output = ()> {
            let note = move |key: bool| record!("acme.note" = key);
            async move {
                note(true);
                record!("acme.n" = n);
            }
        }
        #[traced(attrs("acme.given" = n))]
        fn inner(n: u64) -> Boxed<()> {
            let step = async move { record!("acme.step" = n) };
            Box::pin(async move {
                step.await;
                record!("acme.n" = n);
            })
        }
        assert_eq!(drawn(|| closure(2)).await, "closure {acme.n: 2, acme.note: true}\n");
        assert_eq!(drawn(|| inner(2)).await, "inner {acme.given: 2, acme.n: 2, acme.step: 2}\n");
    }

    #[tokio::test]
    async fn of_streams() {
        #[traced]
        fn opaque(n: u64) -> impl Stream<Item = u64> {
            futures_util::stream::iter([n]).inspect(|item| record!("acme.item" = *item))
        }
        #[traced(attrs("acme.given" = n))]
        fn boxed(n: u64) -> Pin<Box<dyn Stream<Item = u64> + Send>> {
            Box::pin(futures_util::stream::once(async move {
                record!("acme.n" = n);
                n
            }))
        }
        assert_eq!(drawn(|| opaque(3).count()).await, "opaque {acme.item: 3, otel_runtime.stream.items: 1}\n");
        assert_eq!(
            drawn(|| boxed(3).count()).await,
            "boxed {acme.given: 3, acme.n: 3, otel_runtime.stream.items: 1}\n"
        );
    }

    #[tokio::test]
    async fn of_leaves() {
        #[traced(leaf)]
        fn leaf(n: u64) -> Boxed<()> {
            let future = Box::pin(async move { record!("acme.n" = n) });
            future
        }
        assert_eq!(drawn(|| leaf(3)).await, "leaf {acme.n: 3}\n");
    }

    #[tokio::test]
    async fn of_methods_that_async_trait_writes() {
        #[async_trait]
        trait Charges {
            async fn charge(&self, n: u64) -> u64;
        }
        struct Gateway;
        #[async_trait]
        impl Charges for Gateway {
            #[traced]
            async fn charge(&self, n: u64) -> u64 {
                if n == 0 {
                    return 0;
                }
                record!("acme.n" = n);
                n
            }
        }
        assert_eq!(drawn(|| Gateway.charge(7)).await, "charge {acme.n: 7}\n");
    }
}

/// The body's last block was to begin the call, and a future that is handed out before never reached it.
#[tokio::test]
async fn an_early_return_has_a_span_with_the_values_of_its_annotation() {
    #[traced(attrs("acme.given" = n))]
    fn early(n: u64) -> Boxed<()> {
        let n = match n {
            0 => return Box::pin(async { record!("acme.way" = "early") }),
            n => n,
        };
        Box::pin(async move { record!("acme.way" = n) })
    }
    assert_eq!(drawn(|| early(0)).await, "early {acme.given: 0, acme.way: early}\n");
    assert_eq!(drawn(|| early(1)).await, "early {acme.given: 1, acme.way: 1}\n");
}

/// What leaves a closure, an `async` block or a nested function does not leave the body: its values are
/// still read when the future is polled.
#[tokio::test]
async fn returns_of_inner_functions_leave_the_block_at_the_end_in_charge() {
    #[traced(start_attrs("acme.given" = { record_order(order, "read"); n }))]
    fn inner(order: &std::cell::RefCell<Vec<&'static str>>, n: u64) -> impl Future<Output = u64> {
        fn odd(n: u64) -> bool {
            return n % 2 == 1;
        }
        let twice = |n: u64| {
            return n * 2;
        };
        record_order(order, "body");
        let step = async move {
            return twice(n);
        };
        async move { if odd(n) { step.await } else { 0 } }
    }
    let order = std::cell::RefCell::default();
    assert_eq!(drawn(|| inner(&order, 3)).await, "inner {acme.given: 3}\n");
    assert_eq!(order.into_inner(), ["body", "read"]);
}

fn record_order(order: &std::cell::RefCell<Vec<&'static str>>, what: &'static str) {
    order.borrow_mut().push(what);
}

#[traced]
fn spoken(n: u64) -> Boxed<()> {
    let future = Box::pin(async move {
        tokio::task::yield_now().await;
        record!("acme.n" = n);
    });
    future
}

#[tokio::test]
async fn each_of_two_calls_at_once_has_its_own() {
    let recorder = testing::record();
    let (second, first) = (spoken(2), spoken(1));
    tokio::join!(first, second);
    assert_eq!(recorder.tree(), "spoken {acme.n: 1}\nspoken {acme.n: 2}\n");
}

/// Of the enclosing span nothing is said, whatever was started before.
#[tokio::test]
async fn without_a_span_of_its_own_it_is_silent() {
    #[traced]
    async fn around() {
        drop(spoken(1));
        let unsampled = Recorder::builder().sampler_unwrapped(Sampler::AlwaysOff).start();
        let future = spoken(2);
        future.await;
        drop(unsampled);
    }
    assert_eq!(drawn(around).await, "around\n");
}

/// Its number ends with it.
#[tokio::test]
async fn what_outlives_the_future_is_silent() {
    #[traced]
    fn hands_out(out: tokio::sync::oneshot::Sender<Box<dyn Fn() -> Option<u64> + Send>>) -> impl Future<Output = ()> {
        let work = async move {
            record!("acme.n" = 1);
            let _ = out.send(Box::new(|| {
                let seen = #[recording_only]
                5;
                seen
            }));
        };
        work
    }
    let recorder = testing::record();
    let (out, late) = tokio::sync::oneshot::channel();
    hands_out(out).await;
    assert_eq!(late.await.unwrap()(), None);
    assert_eq!(recorder.tree(), "hands_out {acme.n: 1}\n");
}

/// As above, with a future that is kept when it is done.
#[tokio::test]
async fn a_future_that_is_done_is_silent() {
    #[traced]
    fn hands_out(out: tokio::sync::oneshot::Sender<Box<dyn Fn() -> Option<u64> + Send>>) -> Boxed<()> {
        let work = Box::pin(async move {
            let _ = out.send(Box::new(|| {
                let seen = #[recording_only]
                5;
                seen
            }));
        });
        work
    }
    let recorder = testing::record();
    let (out, late) = tokio::sync::oneshot::channel();
    let mut future = hands_out(out);
    (&mut future).await;
    assert_eq!(late.await.unwrap()(), None);
    drop(future);
    assert_eq!(recorder.tree(), "hands_out\n");
}
