//! The state that wrappers of futures and streams share.

use crate::deferred::{Deferred, Prepared};
use crate::entry::Entry;
use crate::entry_plan::enter_site;
use crate::outcome::{self, Finish};
use crate::provider::{self, Ambient};
use crate::site::Site;
use crate::thread::{self, Awaiting, Departure};
use crate::{guard, stream};
use opentelemetry::{Context, ContextGuard};
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
pub(crate) enum Turn {
    /// Nothing.
    Pass,
    /// Decide.
    Begin(Ambient),
    /// Attach the context.
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

/// A call whose context is attached.
pub(crate) struct Begun {
    context: Context,
    own: OwnSpan,
    /// Nothing, if it is a leaf.
    attached: Option<ContextGuard>,
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
        let attached = (own != OwnSpan::Leaf).then(|| context.clone().attach());
        Some(Begun { context, own, attached })
    }
}

/// Polls a future that is not to be [passed](Turn::Pass). Compiled once for an output type, whatever futures have it.
#[inline(never)]
pub(crate) fn poll<T>(
    turn: Turn,
    slot: &mut Slot,
    leaving: &mut Leaving,
    future: Pin<&mut dyn Future<Output = T>>,
    finish: Finish<T>,
    cx: &mut task::Context<'_>,
) -> Poll<T> {
    let mut running = Running::new(turn, slot, leaving, None);
    let polled = future.poll(cx);
    if let (Poll::Ready(value), Some(span)) = (&polled, running.span()) {
        outcome::finish(value, finish, &mut &*span);
    }
    running.leave(polled.is_ready());
    polled
}

/// A poll of the wrapped value, which decides first, or runs under the context. Dropped before
/// [`leave`](Self::leave) only when the poll panics: then the span ends with an error.
pub(crate) struct Running<'a> {
    slot: &'a mut Slot,
    leaving: &'a mut Leaving,
    state: State,
    /// What a stream has yielded so far.
    items: Option<i64>,
}

enum State {
    /// There is nothing to do behind the poll.
    Idle,
    /// The body decides during this poll.
    Awaiting(Awaiting),
    /// Under the context, unless it is a leaf's.
    Attached(Option<ContextGuard>),
}

impl<'a> Running<'a> {
    pub(crate) fn new(turn: Turn, slot: &'a mut Slot, leaving: &'a mut Leaving, items: Option<i64>) -> Self {
        let mut running = Running { slot, leaving, state: State::Idle, items };
        match turn {
            Turn::Pass => {}
            Turn::Begin(ambient) => running.begin(ambient),
            Turn::Run => running.attach(),
        }
        running
    }

    /// Decides, or has the body decide, at the first poll.
    fn begin(&mut self, ambient: Ambient) {
        match mem::replace(self.slot, Slot::Plain) {
            Slot::Site(site) => self.begun(Begun::new(site, enter_site(site, ambient))),
            Slot::Body(site) => self.state = State::Awaiting(thread::start_awaiting((site, Some(ambient)))),
            Slot::Based(site) => self.state = State::Awaiting(thread::start_awaiting((site, None))),
            Slot::Prepared(prepared) => self.begun(Begun::new(prepared.site, prepared.enter())),
            Slot::Context(_) | Slot::Plain => {}
        }
    }

    fn begun(&mut self, begun: Option<Begun>) {
        if let Some(Begun { context, own, attached }) = begun {
            *self.slot = Slot::Context(context);
            self.leaving.own = own;
            self.state = State::Attached(attached);
        }
    }

    fn attach(&mut self) {
        match self.slot {
            Slot::Context(_) if self.leaving.is_leaf() => self.state = State::Attached(None),
            Slot::Context(context) if thread::is_alive() => {
                self.state = State::Attached(Some(context.clone().attach()));
            }
            _ => {}
        }
    }

    /// Takes over what the body has begun.
    fn settle(&mut self) {
        if let State::Awaiting(awaiting) = self.state {
            self.state = State::Idle;
            self.begun(thread::stop_awaiting(awaiting));
        }
    }

    /// Behind the poll: the wrapper's own span, if it has one now.
    pub(crate) fn span(&mut self) -> Option<&Context> {
        self.settle();
        match self.state {
            State::Attached(_) => self.slot.span(self.leaving),
            State::Idle | State::Awaiting(_) => None,
        }
    }

    /// Behind the poll: leaves the context, and at the end ends the span.
    pub(crate) fn leave(mut self, is_end: bool) {
        self.settle();
        if let State::Attached(attached) = mem::replace(&mut self.state, State::Idle) {
            drop(attached);
            if is_end {
                self.slot.end(self.leaving);
            }
        }
    }

    #[cold]
    fn unwind(&mut self) {
        let items = self.items;
        if let Some(span) = self.span() {
            if let Some(items) = items {
                stream::count(items, span);
            }
            outcome::mark_panic(&mut &*span);
        }
        if let State::Attached(attached) = mem::replace(&mut self.state, State::Idle) {
            drop(attached);
            self.slot.end(self.leaving);
        }
    }
}

impl Drop for Running<'_> {
    #[inline]
    fn drop(&mut self) {
        if !matches!(self.state, State::Idle) {
            self.unwind();
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
