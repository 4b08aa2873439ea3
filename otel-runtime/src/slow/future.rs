//! Futures, and what they share with streams: from the first poll to the end, panic or drop.

use super::{Ambient, Begun, LateSpan};
use crate::entry_plan::Plan;
use crate::outcome::{self, Finish};
use opentelemetry::Context;
use pin_project_lite::pin_project;
use std::future::Future;
use std::mem;
use std::pin::Pin;
use std::task::{self, Poll};
use std::time::Instant;

/// What is said of every span of a wrapper, however it ended.
pub(super) trait Tally {
    fn tell(&mut self, span: &Context);
    /// Whether a drop is how it ends, and interrupts nothing.
    fn is_settled(&self) -> bool;
}

impl Tally for () {
    fn tell(&mut self, _: &Context) {}
    fn is_settled(&self) -> bool {
        false
    }
}

#[derive(Debug)]
enum Stage<P> {
    /// Not polled yet.
    Waiting(P),
    Begun(Begun<P>, Ambient),
    /// Ended, or without a span from the first.
    Over,
}

/// The call of a wrapper: its last field, so that it ends after the wrapped value has been dropped.
#[derive(Debug)]
pub(super) struct Call<P: Plan, T: Tally> {
    stage: Stage<P>,
    pub(super) tally: T,
}

impl<P: Plan, T: Tally> Call<P, T> {
    pub(super) fn new(plan: Option<P>, tally: T) -> Self {
        Call { stage: plan.map_or(Stage::Over, Stage::Waiting), tally }
    }

    /// Whether it could get a span.
    pub(super) fn is_watched(&self) -> bool {
        matches!(self.stage, Stage::Begun(..))
    }

    /// Runs `poll`; begins the call if it has not begun, ends it if that panics.
    #[inline]
    pub(super) fn run<R>(&mut self, poll: impl FnOnce() -> R) -> R {
        if let Stage::Waiting(plan) = &self.stage {
            if plan.may_start() {
                self.begin();
            } else {
                self.stage = Stage::Over;
            }
        }
        if let Stage::Over = self.stage {
            return poll();
        }
        let unwinding = Unwinding(self);
        let polled = poll();
        mem::forget(unwinding);
        polled
    }

    #[inline(never)]
    fn begin(&mut self) {
        if let Stage::Waiting(plan) = mem::replace(&mut self.stage, Stage::Over) {
            let ambient = Ambient(Context::current());
            self.stage = Stage::Begun(Begun { plan, since: Instant::now() }, ambient);
        }
    }

    /// Ends the call; `Some` if it was slow and is recorded.
    #[inline(never)]
    pub(super) fn end(&mut self) -> Option<LateSpan> {
        let Stage::Begun(begun, ambient) = mem::replace(&mut self.stage, Stage::Over) else { return None };
        let late = begun.end(Some(&ambient))?;
        self.tally.tell(&late.context);
        Some(late)
    }

    fn end_quietly(&mut self) -> Option<LateSpan> {
        let Stage::Begun(begun, ambient) = mem::replace(&mut self.stage, Stage::Over) else { return None };
        let late = begun.end_quietly(Some(&ambient))?;
        self.tally.tell(&late.context);
        Some(late)
    }
}

impl<P: Plan, T: Tally> Call<P, T> {
    #[inline(never)]
    fn interrupt(&mut self) {
        if let Some(late) = self.end_quietly() {
            if !self.tally.is_settled() {
                outcome::mark_cancelled(&late.context);
            }
        }
    }
}

/// Dropped only when a poll panics.
struct Unwinding<'a, P: Plan, T: Tally>(&'a mut Call<P, T>);

impl<P: Plan, T: Tally> Drop for Unwinding<'_, P, T> {
    #[cold]
    fn drop(&mut self) {
        if let Some(late) = self.0.end_quietly() {
            outcome::mark_panic(&late.context);
        }
    }
}

impl<P: Plan, T: Tally> Drop for Call<P, T> {
    #[inline]
    fn drop(&mut self) {
        if self.is_watched() {
            self.interrupt();
        }
    }
}

pin_project! {
    /// A future whose span starts when it has ended, if it took long enough.
    #[must_use = "futures do nothing unless you `.await` or poll them"]
    #[derive(Debug)]
    pub struct SlowFuture<F, P>
    where
        F: Future,
        P: Plan,
    {
        #[pin]
        future: F,
        finish: Finish<F::Output>,
        call: Call<P, ()>,
    }
}

/// Watches `future`; `finish` reads its output if it was slow.
#[inline]
pub fn instrument_slow<F: Future, P: Plan>(plan: P, future: F, finish: Finish<F::Output>) -> SlowFuture<F, P> {
    SlowFuture { future, finish, call: Call::new(Some(plan), ()) }
}

/// What the body of a function that returns a future or stream is called with.
#[derive(Debug)]
pub struct SlowLater<P>(Option<P>);

impl<P: Plan> SlowLater<P> {
    /// Runs `body` and gives what its future or stream will begin with.
    #[inline]
    pub(crate) fn run<R>(body: impl FnOnce(&mut Self) -> R) -> (R, Option<P>) {
        let mut later = SlowLater(None);
        let value = body(&mut later);
        (value, later.0)
    }

    /// Keeps what the call will begin with.
    #[inline]
    pub fn enter(&mut self, plan: P) {
        self.0 = Some(plan);
    }
}

/// Runs the body of a function that returns a future, and watches that.
#[inline]
pub fn future_of_slow<F, P>(body: impl FnOnce(&mut SlowLater<P>) -> F, finish: Finish<F::Output>) -> SlowFuture<F, P>
where
    F: Future,
    P: Plan,
{
    let (future, plan) = SlowLater::run(body);
    SlowFuture { future, finish, call: Call::new(plan, ()) }
}

impl<F: Future, P: Plan> Future for SlowFuture<F, P> {
    type Output = F::Output;

    #[inline]
    fn poll(self: Pin<&mut Self>, cx: &mut task::Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        let (future, call) = (this.future, this.call);
        let polled = call.run(|| future.poll(cx));
        if let (Poll::Ready(value), true) = (&polled, call.is_watched()) {
            if let Some(late) = call.end() {
                late.finish(value, *this.finish);
            }
        }
        polled
    }
}
