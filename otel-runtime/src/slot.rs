//! The state that wrappers of futures and streams share.

use crate::attach::attach;
use crate::deferred::{Deferred, Prepared};
use crate::guard;
use crate::outcome::{self, Finish};
use crate::provider::{self, Ambient};
use crate::site::Site;
use crate::thread::{self, Departure};
use opentelemetry::Context;
use std::fmt;
use std::mem::{self, ManuallyDrop};
use std::panic::{RefUnwindSafe, UnwindSafe};

/// Where the span of a wrapper stands.
#[derive(Debug)]
pub(crate) enum Slot {
    /// Runs under this context, unless it is a leaf's; [`Leaving::records`] tells whether the span in it
    /// is our own. It stands first, so that a poll finds out with one compare.
    Context(Context),
    /// Runs as if it were not annotated.
    Plain,
    /// Not polled yet: the variants of [`Deferred`], in line for the same reason.
    Site(&'static Site),
    Body(&'static Site),
    Based(&'static Site),
    Prepared(Box<Prepared>),
}

/// A slot and what reads the wrapped value's result, side by side: so a poll hands over what it has in registers.
pub(crate) struct Head<T> {
    pub(crate) slot: ManuallyDrop<Slot>,
    pub(crate) finish: Finish<T>,
}

impl<T> Head<T> {
    #[inline]
    pub(crate) fn new(slot: Slot, finish: Finish<T>) -> Self {
        Head { slot: ManuallyDrop::new(slot), finish }
    }
}

impl<T> fmt::Debug for Head<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Head").field(&self.slot).finish()
    }
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
#[derive(Clone, Copy)]
pub(crate) enum Turn {
    /// Nothing.
    Pass,
    /// Decide.
    Begin(Ambient),
    /// Attach the context.
    Run,
}

/// Whether the span in a wrapper's context is the wrapper's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OwnSpan {
    None,
    Attached,
    /// The same, started by [`entry::child`](crate::entry::child).
    Child,
    /// It is, and the context is never attached.
    Leaf,
}

/// The last field of a wrapper: what happens after the wrapped value has been dropped.
#[derive(Debug)]
pub(crate) struct Leaving {
    pub(crate) own: OwnSpan,
    /// A departure waits on this thread.
    armed: bool,
    /// A drop is how it ends, and interrupts nothing.
    settled: bool,
}

impl Leaving {
    pub(crate) const NEW: Leaving = Leaving { own: OwnSpan::None, armed: false, settled: false };

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
    pub(crate) fn is_leaf(&self) -> bool {
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
        // One after the other: of a `match` the compiler makes a table, which every poll would look into.
        if matches!(self, Slot::Context(_)) {
            return Turn::Run;
        }
        if matches!(self, Slot::Plain) {
            return Turn::Pass;
        }
        let (Slot::Site(site) | Slot::Body(site)) = self else { return Turn::Begin(Ambient::Ask) };
        match provider::ambient(site) {
            Ambient::NoSpan => {
                self.fill(Slot::Plain);
                Turn::Pass
            }
            ambient => Turn::Begin(ambient),
        }
    }

    /// Replaces what owns nothing, such as a site, which the compiler would call a function for to see.
    #[inline]
    pub(crate) fn fill(&mut self, slot: Slot) {
        mem::forget(mem::replace(self, slot));
    }

    /// Ends the wrapper's own span, and lets go of its context.
    #[inline(never)]
    pub(crate) fn end(&mut self, leaving: &Leaving) {
        let Slot::Context(context) = mem::replace(self, Slot::Plain) else { return };
        if leaving.own == OwnSpan::Child {
            guard::end_child(&context);
        } else if leaving.records() {
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
        let attached = (!leaving.is_leaf()).then(|| attach(&context));
        match thread::prepare_departure(Departure { attached, span, settled: leaving.settled }) {
            Ok(()) => leaving.armed = true,
            Err(departure) => undo(departure),
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
