//! The state that wrappers of futures and streams share.

use crate::deferred::Deferred;
use crate::entry::Entry;
use crate::provider::{self, Ambient};
use crate::thread::{self, Departure};
use crate::{guard, outcome};
use opentelemetry::{Context, ContextGuard};
use std::mem;
use std::panic::{RefUnwindSafe, UnwindSafe};

/// Where the span of a wrapper stands.
#[derive(Debug)]
pub(crate) enum Slot {
    /// Not polled yet.
    Deferred(Deferred),
    /// Runs under this context; [`Leaving::records`] tells whether the span in it is our own.
    Context(Context),
    /// Runs as if it were not annotated.
    Plain,
}

// A context is only ever replaced as a whole, so a panic leaves nothing half done in it.
impl UnwindSafe for Slot {}
impl RefUnwindSafe for Slot {}

/// The last field of a wrapper: what happens after the wrapped value has been dropped.
#[derive(Debug, Default)]
pub(crate) struct Leaving {
    /// The context's span is the wrapper's own.
    records: bool,
    /// A departure waits on this thread.
    armed: bool,
}

impl Slot {
    /// The context of the wrapper's own span.
    pub(crate) fn span(&self, leaving: &Leaving) -> Option<&Context> {
        match self {
            Slot::Context(context) if leaving.records => Some(context),
            _ => None,
        }
    }

    /// Whether the first poll finds, without more ado, that there is nothing to do.
    #[inline]
    pub(crate) fn passes(&mut self) -> bool {
        match self {
            Slot::Plain => true,
            Slot::Deferred(Deferred::Site(_)) if provider::ambient() == Ambient::NoSpan => {
                // A site owns nothing, which the compiler would call a function for to see.
                mem::forget(mem::replace(self, Slot::Plain));
                true
            }
            _ => false,
        }
    }

    /// Decides at the first poll. `poll` is called, and its result given back, if it must not be
    /// polled again.
    pub(crate) fn begin<R>(&mut self, leaving: &mut Leaving, poll: impl FnOnce() -> R) -> Option<R> {
        let Slot::Deferred(deferred) = mem::replace(self, Slot::Plain) else { return None };
        let site = deferred.site();
        let entry = match deferred {
            Deferred::Body(site) => match thread::await_handover(site, poll) {
                (_, Some(entry)) => entry,
                (polled, None) => return Some(polled),
            },
            deferred => deferred.enter(),
        };
        match entry {
            Entry::Plain => {}
            Entry::Attached(context) => *self = Slot::Context(context),
            Entry::Span(context) => {
                leaving.records = true;
                thread::announce_fresh_span(site.asks_for_span);
                *self = Slot::Context(context);
            }
        }
        None
    }

    /// Runs `poll` under the context. `is_end` looks at the result, and at the span if it records, and
    /// says whether this was the end; then the span ends. It ends with an error if `poll` panics.
    pub(crate) fn run<R>(
        &mut self,
        leaving: &mut Leaving,
        poll: impl FnOnce() -> R,
        is_end: impl FnOnce(&R, Option<&Context>) -> bool,
    ) -> R {
        let attached = match self {
            Slot::Context(context) if thread::is_alive() => context.clone().attach(),
            _ => return poll(),
        };
        let mut running = Running { slot: self, leaving, attached: Some(attached), way: Way::Unwound };
        let polled = poll();
        running.way = if is_end(&polled, running.slot.span(running.leaving)) { Way::Ended } else { Way::Pending };
        drop(running);
        polled
    }

    /// Empties the slot, which wrappers do not drop: for a future without a span they would call a
    /// function that finds nothing to do.
    #[inline]
    pub(crate) fn leave(&mut self, leaving: &mut Leaving) {
        match self {
            Slot::Plain | Slot::Deferred(Deferred::Site(_) | Deferred::Body(_)) => {}
            Slot::Context(_) | Slot::Deferred(Deferred::Prepared(_)) => self.leave_with(leaving),
        }
    }

    /// Attaches the context for the drop of the wrapped value, which comes next, and leaves the rest
    /// to `leaving`, which is dropped after it.
    #[inline(never)]
    fn leave_with(&mut self, leaving: &mut Leaving) {
        let Slot::Context(context) = mem::replace(self, Slot::Plain) else { return };
        let span = leaving.records.then(|| context.clone());
        if !thread::is_alive() {
            span.iter().for_each(cancel);
            return;
        }
        match thread::prepare_departure(Departure { attached: context.attach(), span }) {
            Ok(()) => leaving.armed = true,
            Err(departure) => undo(departure),
        }
    }
}

/// A poll that is under way.
struct Running<'a> {
    slot: &'a mut Slot,
    leaving: &'a mut Leaving,
    attached: Option<ContextGuard>,
    way: Way,
}

/// How a poll came back.
enum Way {
    Pending,
    Ended,
    Unwound,
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        if let (Way::Unwound, Some(span)) = (&self.way, self.slot.span(self.leaving)) {
            outcome::mark_panic(span);
        }
        drop(self.attached.take());
        if matches!(self.way, Way::Pending) {
            return;
        }
        if let (Slot::Context(context), true) = (mem::replace(self.slot, Slot::Plain), self.leaving.records) {
            guard::end(&context);
        }
    }
}

impl Drop for Leaving {
    #[inline]
    fn drop(&mut self) {
        if self.armed {
            undo_last();
        }
    }
}

#[inline(never)]
fn undo_last() {
    thread::take_departure().into_iter().for_each(undo);
}

fn undo(departure: Departure) {
    drop(departure.attached);
    departure.span.iter().for_each(cancel);
}

/// Ends the span of a future or stream that was dropped before its end.
fn cancel(span: &Context) {
    outcome::mark_cancelled(span);
    guard::end(span);
}
