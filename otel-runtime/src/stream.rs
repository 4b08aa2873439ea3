//! The span of a stream: from its first poll to its end, panic or drop.
//!
//! The first item that is an error is the span's outcome; items that follow are counted and change
//! nothing. A stream that is dropped when its last item was an error has ended by that error, as
//! consumers that stop at errors do; any other drop before the end is told by an attribute.

use crate::deferred::{Deferred, Later};
use crate::outcome::{self, End, Finish};
use crate::running;
use crate::semconv::own::STREAM_ITEMS;
use crate::slot::{Head, Leaving, Slot, Turn};
use futures_core::Stream;
use opentelemetry::trace::TraceContextExt as _;
use opentelemetry::{Context, KeyValue};
use pin_project_lite::pin_project;
use std::pin::Pin;
use std::task::{self, Poll};

/// What a stream has yielded.
#[derive(Debug, Default)]
pub(crate) struct Yielded {
    items: i64,
    /// One of them was an error.
    failed: bool,
    /// The last one was.
    pub(crate) failed_last: bool,
}

impl Yielded {
    /// How many items.
    pub(crate) fn items(&self) -> i64 {
        self.items
    }

    /// Reads what a poll has yielded; says whether it was the end.
    pub(crate) fn read<T>(&mut self, polled: &Poll<Option<T>>, finish: Finish<T>, span: Option<&Context>) -> bool {
        match polled {
            Poll::Ready(Some(item)) => {
                if let (Some(mut failure), Some(span)) = (self.item(item, finish, span.is_some()), span) {
                    failure.apply(&mut &*span);
                }
                false
            }
            Poll::Ready(None) => {
                if let Some(span) = span {
                    count(self.items, span);
                }
                true
            }
            Poll::Pending => false,
        }
    }

    /// Reads an item, if anybody wants to know; the first error is the span's.
    pub(crate) fn item<T>(&mut self, item: &T, finish: Finish<T>, is_read: bool) -> Option<End> {
        self.items += 1;
        let failure = if is_read { outcome::failure_of(item, finish) } else { None };
        self.failed_last = failure.is_some();
        let is_first = !self.failed;
        self.failed |= self.failed_last;
        failure.filter(|_| is_first)
    }
}

pub(crate) fn count(items: i64, span: &Context) {
    span.span().set_attribute(KeyValue::new(STREAM_ITEMS, items));
}

pin_project! {
    /// A stream with a span, which starts when it is polled first. Its items are counted, and errors
    /// among them are read.
    #[must_use = "streams do nothing unless polled"]
    #[derive(Debug)]
    pub struct TracedStream<S>
    where
        S: Stream,
    {
        #[pin]
        stream: S,
        head: Head<S::Item>,
        yielded: Yielded,
        leaving: Leaving,
    }

    impl<S> PinnedDrop for TracedStream<S>
    where
        S: Stream,
    {
        fn drop(this: Pin<&mut Self>) {
            let this = this.project();
            if let Some(span) = this.head.slot.span(this.leaving) {
                count(this.yielded.items, span);
            }
            if this.yielded.failed_last {
                this.leaving.settle();
            }
            this.head.slot.leave(this.leaving);
        }
    }
}

fn new<S: Stream>(slot: Slot, stream: S, finish: Finish<S::Item>) -> TracedStream<S> {
    TracedStream { stream, head: Head::new(slot, finish), yielded: Yielded::default(), leaving: Leaving::NEW }
}

/// Puts `stream` under the span of `deferred`; `finish` reads its items.
#[inline]
pub(crate) fn instrument<S: Stream>(deferred: Deferred, stream: S, finish: Finish<S::Item>) -> TracedStream<S> {
    new(deferred.into(), stream, finish)
}

/// Runs the body of a function that returns a stream, and puts that under a span.
#[inline]
pub fn stream_of<S: Stream>(body: impl FnOnce(&mut Later) -> S, finish: Finish<S::Item>) -> TracedStream<S> {
    let (stream, deferred) = Later::run(body);
    new(deferred.map_or(Slot::Plain, Slot::from), stream, finish)
}

impl<S: Stream> Stream for TracedStream<S> {
    type Item = S::Item;

    fn poll_next(self: Pin<&mut Self>, cx: &mut task::Context<'_>) -> Poll<Option<S::Item>> {
        let this = self.project();
        let turn = this.head.slot.look();
        if let Turn::Pass = turn {
            return this.stream.poll_next(cx);
        }
        running::poll_next(turn, this.head, this.leaving, this.stream, this.yielded, cx)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.stream.size_hint()
    }
}
