//! The bodies that are annotated, and what polls the asynchronous ones.

use opentelemetry::trace::{SpanContext, SpanId, TraceFlags, TraceId, TraceState};
use std::hint::black_box;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

/// What every measured function does: as good as nothing.
#[inline]
#[must_use]
pub fn body(n: u32) -> u32 {
    black_box(n)
}

/// The span that is linked to, as it comes out of a message.
#[must_use]
pub fn link() -> SpanContext {
    let (trace, span) = (TraceId::from(black_box(0x4bf9_2f35)), SpanId::from(0xf067_aa0b));
    SpanContext::new(trace, span, TraceFlags::SAMPLED, true, TraceState::NONE)
}

/// Is pending so many times.
pub struct Pendings(pub u32);

impl Future for Pendings {
    type Output = ();

    #[inline]
    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        match self.0.checked_sub(1) {
            Some(left) => {
                self.0 = left;
                Poll::Pending
            }
            None => Poll::Ready(()),
        }
    }
}

/// Polls `future` to its end, without a runtime whose cost would be measured along.
#[inline(never)]
pub fn drive<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
}
