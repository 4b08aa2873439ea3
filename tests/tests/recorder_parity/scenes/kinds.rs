//! Streams, leaves, slow calls, and what is spawned.

use super::relations::{link, literals, plain};
use futures_util::{FutureExt as _, Stream, StreamExt as _, stream};
use opentelemetry::trace::Link;
use otel_runtime::{carry_context, carry_fn, record, span, traced};
use std::panic::catch_unwind;
use std::time::Duration;

#[traced]
fn numbers(count: u8) -> impl Stream<Item = Result<u8, String>> {
    stream::iter((0..count).map(|n| if n < 3 { Ok(n) } else { Err("too many".to_owned()) })).inspect(|_| plain())
}

pub(super) fn streams() {
    let each = || {
        assert_eq!(numbers(2).count().now_or_never(), Some(2));
        assert_eq!(numbers(4).count().now_or_never(), Some(4));
        let mut left = Box::pin(numbers(4));
        left.next().now_or_never();
    };
    each();
    span!("parent", { each() });
}

#[traced(leaf, kind = "client", attrs("acme.literal" = 1, "acme.n" = n))]
pub(super) fn leaf(n: i64) -> Result<(), String> {
    record!("acme.later" = n);
    plain();
    if n > 1 { Err("no luck".to_owned()) } else { Ok(()) }
}

#[traced(
    leaf, kind = "consumer", link_from = link, start_attrs("acme.early" = n), attrs("acme.n" = n),
    messaging(system = "nats", destination = destination, operation = "process", consumer_group = "g")
)]
fn linked_leaf(n: i64, link: Link, destination: &str) {
    drop(link);
}

#[traced(start_attrs("acme.early" = early(n)), attrs("acme.n" = n))]
fn with_a_panicking_start(n: i64) {}

fn early(n: i64) -> i64 {
    span!("in an expression", {});
    assert!(n < 2, "no value");
    n
}

pub(super) fn leaves() {
    let _ = leaf(1);
    linked_leaf(1, link(70, 1), "orders");
    span!("parent", {
        let _ = leaf(2);
        linked_leaf(2, link(71, 2), "orders");
    });
}

pub(super) fn starts_that_panic() {
    span!("parent", {
        for n in 1..=2 {
            let _ = catch_unwind(|| with_a_panicking_start(n));
            with_a_panicking_start(1);
        }
    });
}

#[traced(kind = "client", min_duration = "1us", attrs("acme.literal" = 1, "acme.n" = n))]
fn slow(n: i64) -> Result<(), String> {
    std::thread::sleep(Duration::from_millis(1));
    if n > 1 { Err("no luck".to_owned()) } else { Ok(()) }
}

#[traced(min_duration = "1h")]
fn fast() {}

pub(super) fn slow_calls() {
    let _ = slow(1);
    span!("parent", {
        let _ = slow(2);
        fast();
    });
}

#[traced]
async fn spawning() {
    let task = tokio::spawn(async { literals() });
    task.await.unwrap();
    std::thread::spawn(plain).join().unwrap();
    std::thread::spawn(carry_fn(|| span!("carried", {}))).join().unwrap();
}

#[carry_context]
async fn carrying() {
    tokio::task::spawn_blocking(plain).await.unwrap();
}

#[traced(carry = "link")]
async fn linking() {
    tokio::spawn(async { literals() }).await.unwrap();
}

pub(super) fn spawned() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    runtime.block_on(async {
        spawning().await;
        carrying().await;
        linking().await;
        span!("parent", async {
            spawning().await;
            linking().await;
        })
        .await;
    });
}
