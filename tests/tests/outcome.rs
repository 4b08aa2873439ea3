//! What the returned value, a panic or a drop says about the span.

#![allow(clippy::items_after_statements, reason = "functions stand next to what is said about them")]

#[path = "outcome/as_written.rs"]
mod as_written;
#[path = "outcome/by_type.rs"]
mod by_type;
#[path = "outcome/cancellation.rs"]
mod cancellation;
#[path = "outcome/panics.rs"]
mod panics;

use otel_runtime::testing;
use std::future::Future;
use std::task::{Context, Poll, Waker};

#[derive(Debug, thiserror::Error)]
#[error("order {0} rejected")]
struct OrderError(u32, #[source] Option<Cause>);

#[derive(Debug, thiserror::Error)]
#[error("stock is empty")]
struct Cause(#[source] Option<std::io::Error>);

type Alias<T> = Result<T, OrderError>;

fn rejected() -> OrderError {
    OrderError(7, Some(Cause(Some(std::io::Error::other("disk")))))
}

/// Runs `case` under a recorder and draws it.
fn tree<T>(case: impl FnOnce() -> T) -> String {
    let recorder = testing::record();
    case();
    recorder.tree()
}

fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = Box::pin(future);
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return value;
        }
    }
}
