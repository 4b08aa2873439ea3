//! Streams: as [`crate::stream`], from the first poll.

use super::SlowPlan;
use super::future::{Call, SlowLater, Tally, Watch};
use crate::outcome::{End, Finish};
use crate::stream::{self, Yielded};
use futures_core::Stream;
use opentelemetry::Context;
use pin_project_lite::pin_project;
use std::pin::Pin;
use std::task::{self, Poll};

/// What a stream has yielded, and how it failed: the item is gone when that is told.
#[derive(Debug, Default)]
struct Items {
    yielded: Yielded,
    failure: Option<End>,
}

impl Tally for Items {
    fn tell(&mut self, span: &Context) {
        if let Some(mut failure) = self.failure.take() {
            failure.apply(&mut &*span);
        }
        stream::count(self.yielded.items(), span);
    }

    fn is_settled(&self) -> bool {
        self.yielded.failed_last
    }
}

pin_project! {
    /// A stream whose span starts when it has ended, if it took long enough.
    #[must_use = "streams do nothing unless polled"]
    #[derive(Debug)]
    pub struct SlowStream<S, P>
    where
        S: Stream,
        P: SlowPlan,
    {
        #[pin]
        stream: S,
        finish: Finish<S::Item>,
        call: Call<P, Items>,
    }
}

/// Watches `stream`; `finish` reads its items.
#[inline]
pub(crate) fn instrument_slow<S: Stream, P: SlowPlan>(plan: P, stream: S, finish: Finish<S::Item>) -> SlowStream<S, P> {
    SlowStream { stream, finish, call: Call::new(Some(plan), Items::default()) }
}

/// Runs the body of a function that returns a stream, and watches that.
#[inline]
pub fn stream_of_slow<S, P>(body: impl FnOnce(&mut SlowLater<P>) -> S, finish: Finish<S::Item>) -> SlowStream<S, P>
where
    S: Stream,
    P: SlowPlan,
{
    let (stream, plan) = SlowLater::run(body);
    SlowStream { stream, finish, call: Call::new(plan, Items::default()) }
}

impl<S: Stream, P: SlowPlan> Stream for SlowStream<S, P> {
    type Item = S::Item;

    fn poll_next(self: Pin<&mut Self>, cx: &mut task::Context<'_>) -> Poll<Option<S::Item>> {
        let this = self.project();
        match this.call.watch() {
            Some(watch) => poll_next(watch, this.stream, *this.finish, cx),
            None => this.stream.poll_next(cx),
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.stream.size_hint()
    }
}

/// Compiled once for an item type, whatever streams have it.
#[inline(never)]
fn poll_next<T>(
    mut watch: Watch<'_, Items>,
    stream: Pin<&mut dyn Stream<Item = T>>,
    finish: Finish<T>,
    cx: &mut task::Context<'_>,
) -> Poll<Option<T>> {
    let polled = stream.poll_next(cx);
    match &polled {
        Poll::Ready(Some(item)) => {
            let items = watch.tally();
            let failure = items.yielded.item(item, finish, true);
            items.failure = items.failure.take().or(failure);
            watch.leave();
        }
        Poll::Ready(None) => drop(watch.end()),
        Poll::Pending => watch.leave(),
    }
    polled
}
