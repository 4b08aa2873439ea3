//! The span of a future: one wrapper that polls and drops it under its context.

use crate::deferred::{Deferred, Later};
use crate::outcome::Finish;
use crate::running;
use crate::slot::{Head, Leaving, Slot, Turn};
use pin_project_lite::pin_project;
use std::future::Future;
use std::pin::Pin;
use std::task::{self, Poll};

pin_project! {
    /// A future with a span, which starts when it is polled first.
    ///
    /// `future` drops before `leaving`, which leaves the context that [`Slot::leave`] attached
    /// for the drop and ends the span.
    #[must_use = "futures do nothing unless you `.await` or poll them"]
    #[derive(Debug)]
    pub struct Traced<F>
    where
        F: Future,
    {
        #[pin]
        future: F,
        head: Head<F::Output>,
        leaving: Leaving,
    }

    impl<F> PinnedDrop for Traced<F>
    where
        F: Future,
    {
        fn drop(this: Pin<&mut Self>) {
            let this = this.project();
            this.head.slot.leave(this.leaving);
        }
    }
}

/// Puts `future` under the span of `deferred`; `finish` reads its output.
#[inline]
pub fn instrument<F: Future>(deferred: Deferred, future: F, finish: Finish<F::Output>) -> Traced<F> {
    Traced { future, head: Head::new(deferred.into(), finish), leaving: Leaving::NEW }
}

/// Runs the body of a function that returns a future, and puts that under a span.
#[inline]
pub fn future_of<F: Future>(body: impl FnOnce(&mut Later) -> F, finish: Finish<F::Output>) -> Traced<F> {
    let (future, deferred) = Later::run(body);
    let head = Head::new(deferred.map_or(Slot::Plain, Slot::from), finish);
    Traced { future, head, leaving: Leaving::NEW }
}

impl<F: Future> Future for Traced<F> {
    type Output = F::Output;

    #[inline]
    fn poll(self: Pin<&mut Self>, cx: &mut task::Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        let turn = this.head.slot.look();
        if let Turn::Pass = turn {
            return this.future.poll(cx);
        }
        running::poll(turn, this.head, this.leaving, this.future, cx)
    }
}
