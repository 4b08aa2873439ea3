//! The state that wrappers of futures and streams share.

use crate::deferred::{Deferred, Prepared};
use crate::entry::Entry;
use crate::entry_plan::enter_site;
use crate::provider::{self, Ambient};
use crate::site::Site;
use crate::thread::{self, Departure};
use crate::{guard, outcome};
use opentelemetry::{Context, ContextGuard};
use std::mem;
use std::panic::{RefUnwindSafe, UnwindSafe};

/// Where the span of a wrapper stands.
#[derive(Debug)]
pub(crate) enum Slot {
    /// Not polled yet: the variants of [`Deferred`], in line, so that a poll finds out with one compare.
    Site(&'static Site),
    Body(&'static Site),
    Based(&'static Site),
    Prepared(Box<Prepared>),
    /// Runs under this context, unless it is a leaf's; [`Leaving::records`] tells whether the span in it
    /// is our own.
    Context(Context),
    /// Runs as if it were not annotated.
    Plain,
}

impl From<Deferred> for Slot {
    #[inline]
    fn from(deferred: Deferred) -> Self {
        match deferred {
            Deferred::Site(site) => Slot::Site(site),
            Deferred::Body(site) => Slot::Body(site),
            Deferred::Based(site) => Slot::Based(site),
            Deferred::Prepared(prepared) => Slot::Prepared(prepared),
        }
    }
}

// A context is only ever replaced as a whole, so a panic leaves nothing half done in it.
impl UnwindSafe for Slot {}
impl RefUnwindSafe for Slot {}

/// What a poll has to do before it polls the wrapped value.
pub(crate) enum Turn {
    /// Nothing.
    Pass,
    /// [`Slot::begin`].
    Begin(Ambient),
    /// [`Slot::run`].
    Run,
}

/// Whether the span in a wrapper's context is the wrapper's own.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum OwnSpan {
    #[default]
    None,
    Attached,
    /// It is, and the context is never attached.
    Leaf,
}

/// The last field of a wrapper: what happens after the wrapped value has been dropped.
#[derive(Debug, Default)]
pub(crate) struct Leaving {
    own: OwnSpan,
    /// A departure waits on this thread.
    armed: bool,
    /// A drop is how it ends, and interrupts nothing.
    settled: bool,
}

impl Leaving {
    /// Says that the wrapped value has told how it ended.
    pub(crate) fn settle(&mut self) {
        self.settled = true;
    }

    /// Whether the context's span is the wrapper's own.
    #[inline]
    fn records(&self) -> bool {
        self.own != OwnSpan::None
    }

    #[inline]
    fn is_leaf(&self) -> bool {
        self.own == OwnSpan::Leaf
    }
}

impl Slot {
    /// The context of the wrapper's own span.
    pub(crate) fn span(&self, leaving: &Leaving) -> Option<&Context> {
        match self {
            Slot::Context(context) if leaving.records() => Some(context),
            _ => None,
        }
    }

    /// What a poll has to do.
    #[inline]
    pub(crate) fn look(&mut self) -> Turn {
        match self {
            Slot::Plain => Turn::Pass,
            Slot::Context(_) => Turn::Run,
            Slot::Site(_) | Slot::Body(_) => match provider::ambient() {
                Ambient::NoSpan => {
                    // A site owns nothing, which the compiler would call a function for to see.
                    mem::forget(mem::replace(self, Slot::Plain));
                    Turn::Pass
                }
                ambient => Turn::Begin(ambient),
            },
            Slot::Based(_) | Slot::Prepared(_) => Turn::Begin(Ambient::Ask),
        }
    }

    /// Decides at the first poll. `poll` is called, and its result given back, if it must not be
    /// polled again.
    pub(crate) fn begin<R>(&mut self, ambient: Ambient, leaving: &mut Leaving, poll: impl FnOnce() -> R) -> Option<R> {
        let (site, entry) = match mem::replace(self, Slot::Plain) {
            Slot::Site(site) => (site, enter_site(site, ambient)),
            body @ (Slot::Body(site) | Slot::Based(site)) => {
                let seen = matches!(body, Slot::Body(_)).then_some(ambient);
                match thread::await_handover((site, seen), poll) {
                    (_, Some(entry)) => (site, entry),
                    (polled, None) => return Some(polled),
                }
            }
            Slot::Prepared(prepared) => (prepared.site, prepared.enter()),
            Slot::Context(_) | Slot::Plain => return None,
        };
        match entry {
            Entry::Plain => {}
            Entry::Attached(context) => *self = Slot::Context(context),
            Entry::Span(context) => {
                leaving.own = OwnSpan::Attached;
                thread::announce_fresh_span(site.asks_for_span);
                *self = Slot::Context(context);
            }
            Entry::Leaf(context) => {
                leaving.own = OwnSpan::Leaf;
                if site.asks_for_span {
                    thread::announce_leaf(context.clone());
                }
                *self = Slot::Context(context);
            }
        }
        None
    }

    /// Runs `poll` under the context. `is_end` looks at the result, and at the span if it records, and
    /// says whether this was the end; then the span ends. It ends with an error if `poll` panics;
    /// `unwound` is shown it before.
    pub(crate) fn run<R>(
        &mut self,
        leaving: &mut Leaving,
        poll: impl FnOnce() -> R,
        is_end: impl FnOnce(&R, Option<&Context>) -> bool,
        unwound: impl FnOnce(&Context),
    ) -> R {
        let attached = match self {
            Slot::Context(_) if leaving.is_leaf() => None,
            Slot::Context(context) if thread::is_alive() => Some(context.clone().attach()),
            _ => return poll(),
        };
        let mut unwinding = Unwinding { slot: self, leaving, attached, unwound: Some(unwound) };
        let polled = poll();
        let ended = is_end(&polled, unwinding.slot.span(unwinding.leaving));
        let attached = unwinding.attached.take();
        mem::forget(unwinding);
        drop(attached);
        if ended {
            self.end(leaving);
        }
        polled
    }

    #[inline(never)]
    fn end(&mut self, leaving: &Leaving) {
        if let (Slot::Context(context), true) = (mem::replace(self, Slot::Plain), leaving.records()) {
            guard::end(&context);
        }
    }

    /// Empties the slot, which wrappers do not drop: for a future without a span they would call a
    /// function that finds nothing to do.
    #[inline]
    pub(crate) fn leave(&mut self, leaving: &mut Leaving) {
        match self {
            Slot::Plain | Slot::Site(_) | Slot::Body(_) | Slot::Based(_) => {}
            Slot::Context(_) | Slot::Prepared(_) => self.leave_with(leaving),
        }
    }

    /// Attaches the context for the drop of the wrapped value, which comes next, and leaves the rest
    /// to `leaving`, which is dropped after it.
    #[inline(never)]
    fn leave_with(&mut self, leaving: &mut Leaving) {
        let Slot::Context(context) = mem::replace(self, Slot::Plain) else { return };
        let span = leaving.records().then(|| context.clone());
        if !thread::is_alive() {
            if let Some(span) = span {
                end_by_drop(&span, leaving.settled);
            }
            return;
        }
        let attached = (!leaving.is_leaf()).then(|| context.attach());
        match thread::prepare_departure(Departure { attached, span, settled: leaving.settled }) {
            Ok(()) => leaving.armed = true,
            Err(departure) => undo(departure),
        }
    }
}

/// Dropped only when a poll panics.
struct Unwinding<'a, U: FnOnce(&Context)> {
    slot: &'a mut Slot,
    leaving: &'a mut Leaving,
    attached: Option<ContextGuard>,
    unwound: Option<U>,
}

impl<U: FnOnce(&Context)> Drop for Unwinding<'_, U> {
    #[cold]
    fn drop(&mut self) {
        if let Some(span) = self.slot.span(self.leaving) {
            if let Some(unwound) = self.unwound.take() {
                unwound(span);
            }
            outcome::mark_panic(span);
        }
        drop(self.attached.take());
        self.slot.end(self.leaving);
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
    if let Some(span) = departure.span {
        end_by_drop(&span, departure.settled);
    }
}

/// Ends the span of a future or stream that was dropped, unless settled before its end.
fn end_by_drop(span: &Context, settled: bool) {
    if !settled {
        outcome::mark_cancelled(span);
    }
    guard::end(span);
}
