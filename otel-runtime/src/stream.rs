//! The span of a stream: from its first poll to its end, error or drop.

use crate::deferred::{Deferred, Later};
use crate::semconv::own::STREAM_ITEMS;
use crate::slot::{Leaving, Slot, Turn};
use futures_core::Stream;
use opentelemetry::KeyValue;
use opentelemetry::trace::TraceContextExt as _;
use pin_project_lite::pin_project;
use std::mem::ManuallyDrop;
use std::pin::Pin;
use std::task::{self, Poll};

pin_project! {
    /// A stream with a span, which starts when it is polled first. Its items are counted.
    #[must_use = "streams do nothing unless polled"]
    #[derive(Debug)]
    pub struct TracedStream<S> {
        #[pin]
        stream: S,
        slot: ManuallyDrop<Slot>,
        items: i64,
        leaving: Leaving,
    }

    impl<S> PinnedDrop for TracedStream<S> {
        fn drop(this: Pin<&mut Self>) {
            let this = this.project();
            if let Some(span) = this.slot.span(this.leaving) {
                span.span().set_attribute(KeyValue::new(STREAM_ITEMS, *this.items));
            }
            this.slot.leave(this.leaving);
        }
    }
}

/// Puts `stream` under the span of `deferred`.
#[inline]
pub(crate) fn instrument<S: Stream>(deferred: Deferred, stream: S) -> TracedStream<S> {
    TracedStream { stream, slot: ManuallyDrop::new(deferred.into()), items: 0, leaving: Leaving::default() }
}

/// Runs the body of a function that returns a stream, and puts that under a span.
#[inline]
pub fn stream_of<S: Stream>(body: impl FnOnce(&mut Later) -> S) -> TracedStream<S> {
    let (stream, deferred) = Later::run(body);
    let slot = ManuallyDrop::new(deferred.map_or(Slot::Plain, Slot::from));
    TracedStream { stream, slot, items: 0, leaving: Leaving::default() }
}

impl<S: Stream> Stream for TracedStream<S> {
    type Item = S::Item;

    fn poll_next(self: Pin<&mut Self>, cx: &mut task::Context<'_>) -> Poll<Option<S::Item>> {
        let mut this = self.project();
        match this.slot.look() {
            Turn::Pass => return this.stream.poll_next(cx),
            Turn::Begin(ambient) => {
                if let Some(polled) = this.slot.begin(ambient, this.leaving, || this.stream.as_mut().poll_next(cx)) {
                    return polled;
                }
            }
            Turn::Run => {}
        }
        if let Slot::Context(_) = **this.slot {
            let (stream, items) = (this.stream.as_mut(), this.items);
            return this.slot.run(
                this.leaving,
                || stream.poll_next(cx),
                |polled, span| match polled {
                    Poll::Ready(Some(_)) => {
                        *items += 1;
                        false
                    }
                    Poll::Ready(None) => {
                        if let Some(span) = span {
                            span.span().set_attribute(KeyValue::new(STREAM_ITEMS, *items));
                        }
                        true
                    }
                    Poll::Pending => false,
                },
            );
        }
        this.stream.poll_next(cx)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.stream.size_hint()
    }
}
