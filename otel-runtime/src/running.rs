//! One poll of a wrapper that has a context: what comes before the wrapped value is polled, and behind it.

use crate::attach::{Attached, attach, attach_again};
use crate::entry::{self, Entry};
use crate::entry_plan;
use crate::outcome;
use crate::provider::Ambient;
use crate::site::Site;
use crate::slot::{Head, Leaving, OwnSpan, Slot, Turn};
use crate::stream::{self, Yielded};
use crate::thread::{self, Awaited, Awaiting};
use crate::{filter, tracing_spans};
use futures_core::Stream;
use opentelemetry::Context;
use std::future::Future;
use std::mem;
use std::pin::Pin;
use std::task::{self, Poll};

/// A call whose context is attached.
pub(crate) struct Begun {
    context: Context,
    own: OwnSpan,
    /// Nothing, if it is a leaf.
    attached: Option<Attached>,
}

impl Begun {
    /// Attaches what was decided; `None` if the call goes on as if it were not annotated.
    #[inline(never)]
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

    /// Whether a child that was started by [`entry::child`] is all that there is to its call.
    #[inline]
    pub(crate) fn is_at_once(site: &'static Site, child: &Context) -> bool {
        !(site.is_leaf || filter::is_measuring() || tracing_spans::is_on()) && entry::child_records(child)
    }

    /// Attaches such a child; moves as little as possible.
    #[inline]
    pub(crate) fn of_child(site: &'static Site, context: Context) -> Self {
        thread::announce_fresh_span(site.asks_for_span);
        let attached = Some(attach(&context));
        Begun { context, own: OwnSpan::Child, attached }
    }
}

/// What a wrapper knows of its value besides how it ended.
trait Tally {
    /// Tells the span when the value has panicked.
    fn tell(&self, span: &Context);
}

/// A future: nothing.
impl Tally for () {
    fn tell(&self, _: &Context) {}
}

/// A stream: what it has yielded before.
impl Tally for i64 {
    fn tell(&self, span: &Context) {
        stream::count(*self, span);
    }
}

/// Around a poll; dropped only when that panics.
struct Running<'a, T: Tally> {
    slot: &'a mut Slot,
    leaving: &'a mut Leaving,
    attached: Option<Attached>,
    /// The body decides during this poll.
    awaiting: Option<Awaiting>,
    tally: T,
}

impl<T: Tally> Running<'_, T> {
    /// Behind the poll, takes over what the body has begun.
    #[inline(never)]
    fn settle(&mut self) {
        if let Some(begun) = thread::stop_awaiting(&mut self.awaiting) {
            self.attached = self.slot.take_over(self.leaving, begun);
        }
    }
}

impl<T: Tally> Drop for Running<'_, T> {
    #[cold]
    fn drop(&mut self) {
        self.settle();
        if let Some(span) = self.slot.span(self.leaving) {
            self.tally.tell(span);
            outcome::mark_panic(&mut &*span);
        }
        drop(self.attached.take());
        self.slot.end(self.leaving);
    }
}

/// Runs `poll` under the context of `slot`, if `turn` is not to [pass](Turn::Pass). `is_end` looks at the result, and
/// says whether this was the end; then the span ends. It ends with an error if `poll` panics.
#[inline]
fn run<R>(
    turn: Turn,
    slot: &mut Slot,
    leaving: &mut Leaving,
    tally: impl Tally,
    poll: impl FnOnce() -> R,
    is_end: impl FnOnce(&R, &Slot, &Leaving) -> bool,
) -> R {
    let attached = match (turn, &*slot) {
        (Turn::Begin(_), _) => None,
        _ if leaving.is_leaf() => None,
        (_, Slot::Context(context)) if thread::is_alive() => Some(attach_again(context)),
        _ => return poll(),
    };
    let mut running = Running { slot, leaving, attached, awaiting: None, tally };
    if let Turn::Begin(ambient) = turn {
        match running.slot.begin(running.leaving, ambient, &mut running.awaiting) {
            First::Plain => {
                mem::forget(running);
                return poll();
            }
            First::Runs(attached) => running.attached = attached,
        }
    }
    let polled = poll();
    if running.awaiting.is_some() {
        running.settle();
    }
    let is_end = is_end(&polled, running.slot, running.leaving);
    running.attached = None;
    if is_end {
        running.slot.end(running.leaving);
    }
    mem::forget(running);
    polled
}

/// What the first poll finds. Small, so that it comes back in registers.
enum First {
    /// There is nothing to do.
    Plain,
    /// The call has begun, if nobody waits for its body; under this, if it is no leaf.
    Runs(Option<Attached>),
}

impl Slot {
    /// Decides, or has the body decide, at the first poll.
    #[inline(never)]
    fn begin(&mut self, leaving: &mut Leaving, ambient: Ambient, awaiting: &mut Option<Awaiting>) -> First {
        match *self {
            Slot::Site(site) if ambient == Ambient::Child => match entry::child(site, None) {
                Some(context) => self.begin_child(leaving, site, context),
                None => self.begin_otherwise(leaving, ambient),
            },
            Slot::Body(site) => self.wait_for((site, Some(ambient)), awaiting),
            Slot::Based(site) => self.wait_for((site, None), awaiting),
            _ => self.begin_otherwise(leaving, ambient),
        }
    }

    #[inline]
    fn begin_child(&mut self, leaving: &mut Leaving, site: &'static Site, context: Context) -> First {
        if Begun::is_at_once(site, &context) {
            return First::Runs(self.take_over(leaving, Begun::of_child(site, context)));
        }
        self.fill(Slot::Plain);
        self.take_decided(leaving, site, entry::of_child(context).at(site))
    }

    #[inline(never)]
    fn begin_otherwise(&mut self, leaving: &mut Leaving, ambient: Ambient) -> First {
        match mem::replace(self, Slot::Plain) {
            Slot::Site(site) => self.take_decided(leaving, site, entry_plan::ask_for_site(site, ambient)),
            Slot::Prepared(prepared) => self.take_decided(leaving, prepared.site, prepared.enter()),
            // Those that wait are seen to before.
            Slot::Body(_) | Slot::Based(_) | Slot::Context(_) | Slot::Plain => First::Plain,
        }
    }

    fn take_decided(&mut self, leaving: &mut Leaving, site: &'static Site, entry: Entry) -> First {
        match Begun::new(site, entry) {
            Some(begun) => First::Runs(self.take_over(leaving, begun)),
            None => First::Plain,
        }
    }

    #[inline]
    fn wait_for(&mut self, awaited: Awaited, awaiting: &mut Option<Awaiting>) -> First {
        self.fill(Slot::Plain);
        thread::start_awaiting(awaited, awaiting);
        First::Runs(None)
    }

    #[inline]
    fn take_over(&mut self, leaving: &mut Leaving, begun: Begun) -> Option<Attached> {
        self.fill(Slot::Context(begun.context));
        leaving.own = begun.own;
        begun.attached
    }
}

/// Polls a future that is not to be [passed](Turn::Pass). Compiled once for an output type, whatever futures
/// have it.
#[inline(never)]
pub(crate) fn poll<T>(
    turn: Turn,
    head: &mut Head<T>,
    leaving: &mut Leaving,
    future: Pin<&mut dyn Future<Output = T>>,
    cx: &mut task::Context<'_>,
) -> Poll<T> {
    let Head { slot, finish } = head;
    let is_end = |polled: &Poll<T>, slot: &Slot, leaving: &Leaving| {
        let Poll::Ready(value) = polled else { return false };
        if let Some(span) = slot.span(leaving) {
            outcome::finish(value, *finish, &mut &*span);
        }
        true
    };
    run(turn, slot, leaving, (), || future.poll(cx), is_end)
}

/// The same for a stream.
#[inline(never)]
pub(crate) fn poll_next<T>(
    turn: Turn,
    head: &mut Head<T>,
    leaving: &mut Leaving,
    stream: Pin<&mut dyn Stream<Item = T>>,
    yielded: &mut Yielded,
    cx: &mut task::Context<'_>,
) -> Poll<Option<T>> {
    let Head { slot, finish } = head;
    let items = yielded.items();
    let is_end =
        |polled: &Poll<Option<T>>, slot: &Slot, leaving: &Leaving| yielded.read(polled, *finish, slot.span(leaving));
    run(turn, slot, leaving, items, || stream.poll_next(cx), is_end)
}
