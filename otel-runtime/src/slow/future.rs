//! Futures, and what they share with streams: from the first poll to the end, panic or drop.

use super::{Ambient, LateSpan, SlowPlan};
use crate::outcome::{self, Finish};
use opentelemetry::Context;
use pin_project_lite::pin_project;
use std::future::Future;
use std::mem::{self, ManuallyDrop};
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
enum Stage {
    /// Not polled yet.
    Waiting,
    Begun(Instant, Ambient),
    /// Ended, or without a span from the first.
    Over,
}

/// What is known of a call, and of what it has told.
#[derive(Debug)]
struct State<T> {
    stage: Stage,
    tally: T,
}

impl<T: Tally> State<T> {
    #[inline(never)]
    fn begin(&mut self) {
        self.stage = Stage::Begun(Instant::now(), Ambient(Context::current()));
    }

    #[inline(never)]
    fn end(&mut self, plan: &mut dyn SlowPlan) -> Option<LateSpan> {
        let (since, ambient) = self.take()?;
        let late = super::end(since, plan, Some(&ambient))?;
        self.tally.tell(&late.context);
        Some(late)
    }

    fn end_quietly(&mut self, plan: &mut dyn SlowPlan) -> Option<LateSpan> {
        let (since, ambient) = self.take()?;
        let late = super::end_quietly(since, plan, Some(&ambient))?;
        self.tally.tell(&late.context);
        Some(late)
    }

    fn take(&mut self) -> Option<(Instant, Ambient)> {
        match mem::replace(&mut self.stage, Stage::Over) {
            Stage::Begun(since, ambient) => Some((since, ambient)),
            Stage::Waiting | Stage::Over => None,
        }
    }

    #[inline(never)]
    fn interrupt(&mut self, plan: &mut dyn SlowPlan) {
        if let Some(late) = self.end_quietly(plan) {
            if !self.tally.is_settled() {
                outcome::mark_cancelled(&late.context);
            }
        }
    }

    #[cold]
    fn unwind(&mut self, plan: &mut dyn SlowPlan) {
        if let Some(late) = self.end_quietly(plan) {
            outcome::mark_panic(&mut &late.context);
        }
    }
}

/// The call of a wrapper: its last field, so that it ends after the wrapped value has been dropped.
#[derive(Debug)]
pub(super) struct Call<P: SlowPlan, T: Tally> {
    plan: Option<P>,
    state: State<T>,
}

impl<P: SlowPlan, T: Tally> Call<P, T> {
    #[inline]
    pub(super) fn new(plan: Option<P>, tally: T) -> Self {
        Call { plan, state: State { stage: Stage::Waiting, tally } }
    }

    /// What the next poll is watched by; `None` if the call has no span, whatever it takes.
    #[inline]
    pub(super) fn watch(&mut self) -> Option<Watch<'_, T>> {
        if let (Some(plan), Stage::Waiting) = (&self.plan, &self.state.stage) {
            if plan.may_start() {
                self.state.begin();
            } else {
                self.plan = None;
            }
        }
        match (&mut self.plan, &mut self.state) {
            (Some(plan), state @ State { stage: Stage::Begun(..), .. }) => Some(Watch { plan, state }),
            _ => None,
        }
    }
}

impl<P: SlowPlan, T: Tally> Drop for Call<P, T> {
    #[inline]
    fn drop(&mut self) {
        if let (Some(plan), Stage::Begun(..)) = (&mut self.plan, &self.state.stage) {
            self.state.interrupt(plan);
        }
    }
}

/// A poll of a call that could get a span. Dropped only when that panics.
pub(super) struct Watch<'a, T: Tally> {
    plan: &'a mut dyn SlowPlan,
    state: &'a mut State<T>,
}

impl<T: Tally> Watch<'_, T> {
    pub(super) fn tally(&mut self) -> &mut T {
        &mut self.state.tally
    }

    /// Behind a poll that was not the last one.
    #[inline]
    pub(super) fn leave(self) {
        mem::forget(self);
    }

    /// Ends the call; `Some` if it was slow and is recorded.
    pub(super) fn end(self) -> Option<LateSpan> {
        // Expressions may panic out of a call that has returned.
        let mut this = ManuallyDrop::new(self);
        let Watch { plan, state } = &mut *this;
        state.end(*plan)
    }
}

impl<T: Tally> Drop for Watch<'_, T> {
    #[inline]
    fn drop(&mut self) {
        self.state.unwind(self.plan);
    }
}

pin_project! {
    /// A future whose span starts when it has ended, if it took long enough.
    #[must_use = "futures do nothing unless you `.await` or poll them"]
    #[derive(Debug)]
    pub struct SlowFuture<F, P>
    where
        F: Future,
        P: SlowPlan,
    {
        #[pin]
        future: F,
        finish: Finish<F::Output>,
        call: Call<P, ()>,
    }
}

/// Watches `future`; `finish` reads its output if it was slow.
#[inline]
pub fn instrument_slow<F: Future, P: SlowPlan>(plan: P, future: F, finish: Finish<F::Output>) -> SlowFuture<F, P> {
    SlowFuture { future, finish, call: Call::new(Some(plan), ()) }
}

/// What the body of a function that returns a future or stream is called with.
#[derive(Debug)]
pub struct SlowLater<P>(Option<P>);

impl<P: SlowPlan> SlowLater<P> {
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
    P: SlowPlan,
{
    let (future, plan) = SlowLater::run(body);
    SlowFuture { future, finish, call: Call::new(plan, ()) }
}

impl<F: Future, P: SlowPlan> Future for SlowFuture<F, P> {
    type Output = F::Output;

    #[inline]
    fn poll(self: Pin<&mut Self>, cx: &mut task::Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        match this.call.watch() {
            Some(watch) => poll(watch, this.future, *this.finish, cx),
            None => this.future.poll(cx),
        }
    }
}

/// Compiled once for an output type, whatever futures have it.
#[inline(never)]
fn poll<T>(
    watch: Watch<'_, ()>,
    future: Pin<&mut dyn Future<Output = T>>,
    finish: Finish<T>,
    cx: &mut task::Context<'_>,
) -> Poll<T> {
    let polled = future.poll(cx);
    match &polled {
        Poll::Ready(value) => {
            if let Some(late) = watch.end() {
                late.finish(value, finish);
            }
        }
        Poll::Pending => watch.leave(),
    }
    polled
}
