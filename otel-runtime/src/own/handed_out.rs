//! Futures and streams that an annotated function has made before its span starts, and that speak of it.

use super::{OwnScope, Reserved};
use crate::deferred::Later;
use crate::future::{self, Traced};
use crate::outcome::Finish;
use crate::stream::{self, TracedStream};
use crate::thread;
use futures_core::Stream;
use pin_project_lite::pin_project;
use std::future::Future;
use std::mem;
use std::pin::Pin;
use std::task::{self, Poll};

pin_project! {
    /// Gives the number that the function's body has captured to the span that is there at the first
    /// poll, until the end. Stands inside the wrapper that starts the span.
    #[derive(Debug)]
    pub struct HandedOut<T> {
        // Dropped first, and may speak of its span then.
        #[pin]
        inner: T,
        reserved: Reserved,
        scope: OwnScope,
    }
}

impl<T> HandedOut<T> {
    pub(crate) fn into_inner(self) -> T {
        self.inner
    }

    /// Runs `poll`, which tells whether it was the last one.
    fn poll_with<R>(self: Pin<&mut Self>, poll: impl FnOnce(Pin<&mut T>) -> (R, bool)) -> R {
        let this = self.project();
        let reserved = mem::take(this.reserved);
        if reserved.0 != 0 {
            *this.scope = reserved.start(thread::take_fresh_span().as_ref());
        }
        let (polled, is_end) = poll(this.inner);
        if is_end {
            drop(mem::take(this.scope));
        }
        polled
    }
}

impl<F: Future> Future for HandedOut<F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, cx: &mut task::Context<'_>) -> Poll<F::Output> {
        self.poll_with(|inner| {
            let polled = inner.poll(cx);
            let is_end = polled.is_ready();
            (polled, is_end)
        })
    }
}

impl<S: Stream> Stream for HandedOut<S> {
    type Item = S::Item;

    fn poll_next(self: Pin<&mut Self>, cx: &mut task::Context<'_>) -> Poll<Option<S::Item>> {
        self.poll_with(|inner| {
            let polled = inner.poll_next(cx);
            let is_end = matches!(polled, Poll::Ready(None));
            (polled, is_end)
        })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.inner.size_hint()
    }
}

/// What runs `body` and lets what it makes speak of its span.
pub(crate) fn handing_out<T>(body: impl FnOnce(&mut Later) -> T) -> impl FnOnce(&mut Later) -> HandedOut<T> {
    |later| {
        let inner = body(later);
        HandedOut { inner, reserved: later.number(), scope: OwnScope::default() }
    }
}

/// As [`future_of`](future::future_of), of a body that speaks of its span.
pub fn own_future_of<F: Future>(body: impl FnOnce(&mut Later) -> F, finish: Finish<F::Output>) -> Traced<HandedOut<F>> {
    future::future_of(handing_out(body), finish)
}

/// As [`stream_of`](stream::stream_of), of a body that speaks of its span.
pub fn own_stream_of<S: Stream>(
    body: impl FnOnce(&mut Later) -> S,
    finish: Finish<S::Item>,
) -> TracedStream<HandedOut<S>> {
    stream::stream_of(handing_out(body), finish)
}
