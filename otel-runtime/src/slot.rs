//! The state that wrappers of futures and streams share.

use crate::attach::{Attached, attach, attach_again};
use crate::deferred::{Deferred, Prepared};
use crate::entry::Entry;
use crate::entry_plan::enter_site;
use crate::guard;
use crate::outcome::{self, Finish};
use crate::provider::{self, Ambient};
use crate::site::Site;
use crate::stream::{self, Yielded};
use crate::thread::{self, Awaiting, Departure};
use futures_core::Stream;
use opentelemetry::Context;
use std::future::Future;
use std::mem;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::pin::Pin;
use std::task::{self, Poll};

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
enum OwnSpan {
    None,
    Attached,
    /// It is, and the context is never attached.
    Leaf,
}

/// The last field of a wrapper: what happens after the wrapped value has been dropped.
#[derive(Debug)]
pub(crate) struct Leaving {
    own: OwnSpan,
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
    fn is_leaf(&self) -> bool {
        self.own == OwnSpan::Leaf
    }
}

/// What the first poll finds.
enum First {
    /// There is nothing to do.
    Plain,
    /// The call has begun, under this context, if it is no leaf.
    Begun(Option<Attached>),
    /// The body decides during this poll.
    Awaiting(Awaiting),
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
            Slot::Site(site) | Slot::Body(site) => match provider::ambient(site) {
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

    /// Runs `poll` under the context, if `turn` is not to [pass](Turn::Pass). `is_end` looks at the result, and at the
    /// span if it records, and says whether this was the end; then the span ends. It ends with an error
    /// if `poll` panics; `items` are counted before.
    #[inline]
    fn run<R>(
        &mut self,
        turn: Turn,
        leaving: &mut Leaving,
        poll: impl FnOnce() -> R,
        is_end: impl FnOnce(&R, Option<&Context>) -> bool,
        items: Option<i64>,
    ) -> R {
        let (attached, awaiting) = match turn {
            Turn::Begin(ambient) => match self.begin(ambient, leaving) {
                First::Plain => return poll(),
                First::Begun(attached) => (attached, None),
                First::Awaiting(awaiting) => (None, Some(awaiting)),
            },
            Turn::Run if leaving.is_leaf() => (None, None),
            Turn::Pass | Turn::Run => match self {
                Slot::Context(context) if thread::is_alive() => (Some(attach_again(context)), None),
                _ => return poll(),
            },
        };
        let mut running = Running { slot: self, leaving, attached, awaiting, items };
        let polled = poll();
        if running.awaiting.is_some() {
            running.settle();
        }
        let is_end = is_end(&polled, running.slot.span(running.leaving));
        drop(running.attached.take());
        if is_end {
            running.slot.end(running.leaving);
        }
        mem::forget(running);
        polled
    }

    /// Decides, or has the body decide, at the first poll.
    #[inline(never)]
    fn begin(&mut self, ambient: Ambient, leaving: &mut Leaving) -> First {
        let begun = match mem::replace(self, Slot::Plain) {
            Slot::Site(site) => Begun::new(site, enter_site(site, ambient)),
            Slot::Body(site) => return First::Awaiting(thread::start_awaiting((site, Some(ambient)))),
            Slot::Based(site) => return First::Awaiting(thread::start_awaiting((site, None))),
            Slot::Prepared(prepared) => Begun::new(prepared.site, prepared.enter()),
            Slot::Context(_) | Slot::Plain => None,
        };
        match begun {
            Some(begun) => First::Begun(self.take_over(begun, leaving)),
            None => First::Plain,
        }
    }

    fn take_over(&mut self, begun: Begun, leaving: &mut Leaving) -> Option<Attached> {
        *self = Slot::Context(begun.context);
        leaving.own = begun.own;
        begun.attached
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
        let attached = (!leaving.is_leaf()).then(|| attach(&context));
        match thread::prepare_departure(Departure { attached, span, settled: leaving.settled }) {
            Ok(()) => leaving.armed = true,
            Err(departure) => undo(departure),
        }
    }
}

/// A call whose context is attached.
pub(crate) struct Begun {
    context: Context,
    own: OwnSpan,
    /// Nothing, if it is a leaf.
    attached: Option<Attached>,
}

impl Begun {
    /// Attaches what was decided; `None` if the call goes on as if it were not annotated.
    pub(crate) fn new(site: &'static Site, entry: Entry) -> Option<Self> {
        let (context, own) = match entry {
            Entry::Plain => return None,
            Entry::Attached(context) => (context, OwnSpan::None),
            Entry::Span(context) => {
                thread::announce_fresh_span(site.asks_for_span);
                (context, OwnSpan::Attached)
            }
            Entry::Leaf(context) => {
                if site.asks_for_span {
                    thread::announce_leaf(context.clone());
                }
                (context, OwnSpan::Leaf)
            }
        };
        let attached = (own != OwnSpan::Leaf).then(|| attach(&context));
        Some(Begun { context, own, attached })
    }
}

/// Polls a future that is not to be [passed](Turn::Pass). Compiled once for an output type, whatever futures
/// have it.
#[inline(never)]
pub(crate) fn poll<T>(
    turn: Turn,
    slot: &mut Slot,
    leaving: &mut Leaving,
    future: Pin<&mut dyn Future<Output = T>>,
    finish: Finish<T>,
    cx: &mut task::Context<'_>,
) -> Poll<T> {
    let is_end = |polled: &Poll<T>, span: Option<&Context>| {
        if let (Poll::Ready(value), Some(span)) = (polled, span) {
            outcome::finish(value, finish, &mut &*span);
        }
        polled.is_ready()
    };
    slot.run(turn, leaving, || future.poll(cx), is_end, None)
}

/// The same for a stream.
#[inline(never)]
pub(crate) fn poll_next<T>(
    turn: Turn,
    slot: &mut Slot,
    leaving: &mut Leaving,
    stream: Pin<&mut dyn Stream<Item = T>>,
    yielded: &mut Yielded,
    finish: Finish<T>,
    cx: &mut task::Context<'_>,
) -> Poll<Option<T>> {
    let items = yielded.items();
    let is_end = |polled: &Poll<Option<T>>, span: Option<&Context>| yielded.read(polled, finish, span);
    slot.run(turn, leaving, || stream.poll_next(cx), is_end, Some(items))
}

/// Around a poll; dropped only when that panics.
struct Running<'a> {
    slot: &'a mut Slot,
    leaving: &'a mut Leaving,
    attached: Option<Attached>,
    /// The body decides during this poll.
    awaiting: Option<Awaiting>,
    /// What a stream has yielded before.
    items: Option<i64>,
}

impl Running<'_> {
    /// Behind the poll, takes over what the body has begun.
    #[inline(never)]
    fn settle(&mut self) {
        if let Some(begun) = self.awaiting.take().and_then(thread::stop_awaiting) {
            self.attached = self.slot.take_over(begun, self.leaving);
        }
    }
}

impl Drop for Running<'_> {
    #[cold]
    fn drop(&mut self) {
        self.settle();
        if let Some(span) = self.slot.span(self.leaving) {
            if let Some(items) = self.items {
                stream::count(items, span);
            }
            outcome::mark_panic(&mut &*span);
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
