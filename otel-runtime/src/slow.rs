//! `min_duration`: calls whose span starts when they have ended, if they took long enough.
//!
//! A call that could get a span reads the monotonic clock when it begins and when it ends, and that is
//! all that a fast one costs. For a slow one the entry decision is made then, its expressions are
//! evaluated, and the span gets the times that the call had.

mod future;
mod plan;
mod stream;

pub(crate) use future::SlowLater;
pub use future::{future_of_slow, instrument_slow};
pub(crate) use plan::SlowPlan;
pub use plan::{expressions_slow, plan_slow};
pub(crate) use stream::instrument_slow as instrument_stream_slow;
pub use stream::stream_of_slow;

use crate::clock;
use crate::outcome::{self, Finish};
use crate::{filter, thread};
use opentelemetry::Context;
use opentelemetry::trace::TraceContextExt as _;
use std::panic::{AssertUnwindSafe, RefUnwindSafe, UnwindSafe, catch_unwind};
use std::time::{Duration, Instant, SystemTime};

/// The context that was current when a call began.
#[derive(Debug)]
struct Ambient(Context);

// As in `Slot`: only ever replaced as a whole.
impl UnwindSafe for Ambient {}
impl RefUnwindSafe for Ambient {}

/// Ends a call that began at `since`; `Some` if it was slow and is recorded. `ambient` is what was current
/// when it began, if that may have changed.
#[inline]
fn end(since: Instant, plan: &mut dyn SlowPlan, ambient: Option<&Ambient>) -> Option<LateSpan> {
    if since.elapsed() < plan.site().min_duration { None } else { start(since, plan, ambient) }
}

#[cold]
#[inline(never)]
fn start(since: Instant, plan: &mut dyn SlowPlan, ambient: Option<&Ambient>) -> Option<LateSpan> {
    if !thread::is_alive() {
        return None;
    }
    let (ended, now) = both_clocks();
    let elapsed = now.saturating_duration_since(since);
    let started = ended.checked_sub(elapsed).unwrap_or(ended);
    let attached = ambient.map(|ambient| ambient.0.clone().attach());
    let context = plan.decide(started);
    drop(attached);
    let context = context?;
    if filter::is_measuring() {
        plan.site().measured.add(elapsed);
    }
    Some(LateSpan { context, ended, was_panicking: std::thread::panicking() })
}

/// [`end`] where a panic must not come out: in a destructor. Expressions are user code.
#[inline]
fn end_quietly(since: Instant, plan: &mut dyn SlowPlan, ambient: Option<&Ambient>) -> Option<LateSpan> {
    catch_unwind(AssertUnwindSafe(|| end(since, plan, ambient))).ok().flatten()
}

/// The wall clock, and what the monotonic one shows at that moment: a span that began by another moment's
/// would seem to begin after calls inside it did, or before the one around it.
fn both_clocks() -> (SystemTime, Instant) {
    /// More than this, and the thread was interrupted.
    const CLOSE: Duration = Duration::from_micros(1);
    let read = || {
        let before = Instant::now();
        let wall = clock::now();
        let between = before.elapsed();
        (between, wall, before + between / 2)
    };
    let mut best = read();
    for _ in 0..3 {
        if best.0 > CLOSE {
            best = best.min(read());
        }
    }
    (best.1, best.2)
}

/// The span of a slow call, which ends when this is dropped, with the time at which the call ended.
#[derive(Debug)]
struct LateSpan {
    context: Context,
    ended: SystemTime,
    was_panicking: bool,
}

impl LateSpan {
    fn finish<T>(self, value: &T, finish: Finish<T>) {
        outcome::finish(value, finish, &mut &self.context);
    }
}

impl Drop for LateSpan {
    fn drop(&mut self) {
        if std::thread::panicking() && !self.was_panicking {
            outcome::mark_panic(&mut &self.context);
        }
        // As in `guard::end`.
        let _ = catch_unwind(AssertUnwindSafe(|| self.context.span().end_with_timestamp(self.ended)));
    }
}

/// Watches a call that runs on one thread from its beginning to its end.
#[derive(Debug)]
#[must_use = "the call ends when this is dropped"]
pub struct SlowGuard<P: SlowPlan>(Option<(P, Begun)>);

/// A call that has begun and could get a span.
#[derive(Debug, Clone, Copy)]
struct Begun {
    since: Instant,
    /// A destructor that runs while another call unwinds has not panicked itself.
    was_panicking: bool,
}

/// Begins a call. What a call without a span does not need is not in line, here and below, where it would
/// cost that a larger frame.
#[inline]
pub fn enter_slow<P: SlowPlan>(plan: P) -> SlowGuard<P> {
    if plan.may_start() { SlowGuard(Some((plan, Begun::now()))) } else { SlowGuard::waiting() }
}

impl<P: SlowPlan> SlowGuard<P> {
    /// Of a body that begins the call itself.
    #[inline]
    pub(crate) fn waiting() -> Self {
        SlowGuard(None)
    }

    /// Begins the call.
    #[inline]
    pub fn enter(&mut self, plan: P) {
        *self = enter_slow(plan);
    }

    /// Ends the call, and reads the returned value if it was slow.
    #[inline]
    pub(crate) fn finish<T>(mut self, value: &T, finish: Finish<T>) {
        if let Some((mut plan, begun)) = self.0.take() {
            if let Some(late) = begun.end(&mut plan) {
                late.finish(value, finish);
            }
        }
    }
}

impl<P: SlowPlan> Drop for SlowGuard<P> {
    #[inline]
    fn drop(&mut self) {
        if let Some((plan, begun)) = &mut self.0 {
            begun.leave(plan);
        }
    }
}

impl Begun {
    #[inline(never)]
    fn now() -> Self {
        let was_panicking = std::thread::panicking();
        Begun { since: Instant::now(), was_panicking }
    }

    #[inline(never)]
    fn end(self, plan: &mut dyn SlowPlan) -> Option<LateSpan> {
        end(self.since, plan, None)
    }

    #[inline(never)]
    fn leave(self, plan: &mut dyn SlowPlan) {
        if !std::thread::panicking() {
            drop(self.end(plan));
            return;
        }
        let late = end_quietly(self.since, plan, None);
        if let (Some(late), false) = (late, self.was_panicking) {
            outcome::mark_panic(&mut &late.context);
        }
    }
}

/// Reads the value of a body that ran in the annotated function itself.
#[inline]
pub fn returned_slow<T, P: SlowPlan>(guard: SlowGuard<P>, value: T, finish: Finish<T>) -> T {
    guard.finish(&value, finish);
    value
}

/// What values of a `min_duration` are made of: copies, which are taken along until the call has ended.
/// Implemented for all that is `Copy`.
///
/// ```
/// use otel_runtime::Kept;
///
/// let sql = String::from("select 1");
/// assert_eq!(sql.as_str().kept(), "select 1");
/// ```
#[diagnostic::on_unimplemented(
    message = "this value is read when the call has ended, and what it is made of may be gone by then",
    label = "it is made of something that is not `Copy`",
    note = "with `min_duration` values are made of copies: of references, of numbers, of fields that are `Copy`",
    note = "take `&str` instead of `String`, name a field instead of the whole, or record what the result tells by `ret(..)`"
)]
pub trait Kept: Sized {
    /// Itself.
    #[inline]
    #[must_use]
    fn kept(self) -> Self {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<T: Copy> Kept for T {}

/// What an expression yields that is evaluated when the call has ended. Not `Copy`, or the compiler would
/// suggest to call the closure around it.
#[derive(Debug)]
pub struct Evaluated;
