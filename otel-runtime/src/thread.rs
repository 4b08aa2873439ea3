//! What one thread knows: whether its `Context` still lives, how many calls it may let pass before
//! it proves again that there is no provider, and what a future's body has begun for its wrapper.
//!
//! Under the feature `off` every thread is one whose `Context` is gone: what asks here, which is all that reads
//! or changes the current context, does nothing, and the compiler leaves it out.

use crate::OFF;
use crate::attach::Attached;
use crate::provider::Ambient;
use crate::running::Begun;
use crate::site::Site;
use opentelemetry::Context;
use std::cell::{Cell, RefCell};
use std::mem::ManuallyDrop;
use std::panic::catch_unwind;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Life {
    /// No traced call has looked yet.
    Unseen,
    Alive,
    /// The thread is being torn down: its `Context` is gone or about to go.
    Ended,
}

thread_local! {
    static LIFE: Cell<Life> = const { Cell::new(Life::Unseen) };
    static CALLS_UNTIL_PROOF: Cell<u32> = const { Cell::new(0) };
    static ASKED: Cell<Asked> = const { Cell::new(Asked::Nobody) };
    static FRESH_SPAN: Cell<Fresh> = const { Cell::new(Fresh::None) };
    static LEAF: RefCell<Option<Context>> = const { RefCell::new(None) };
    // What no wrapper has taken cannot be there when the thread ends: nothing has to be dropped then.
    static BEGUN: Cell<Option<ManuallyDrop<Begun>>> = const { Cell::new(None) };
    static LEAVING: RefCell<Vec<Departure>> = const { RefCell::new(Vec::new()) };
    // Registered after OpenTelemetry's own thread-local and therefore destroyed before it.
    static SENTINEL: Sentinel = const { Sentinel };
}

struct Sentinel;

impl Drop for Sentinel {
    fn drop(&mut self) {
        LIFE.set(Life::Ended);
    }
}

/// Whether the current `Context` of this thread may be touched without registering first.
#[inline]
pub(crate) fn is_known_alive() -> bool {
    !OFF && LIFE.get() == Life::Alive
}

/// Whether the current `Context` of this thread must not be touched, as far as is known without a try.
#[inline]
pub(crate) fn is_known_ended() -> bool {
    OFF || LIFE.get() == Life::Ended
}

/// Whether the current `Context` of this thread may be touched. `Context::current()` panics, and so
/// aborts the process, in a thread-local's destructor that runs after OpenTelemetry's own.
#[inline]
pub(crate) fn is_alive() -> bool {
    if OFF {
        return false;
    }
    match LIFE.get() {
        Life::Alive => true,
        Life::Ended => false,
        Life::Unseen => register(),
    }
}

#[cold]
fn register() -> bool {
    // A thread whose `Context` died before its first traced call: the access itself panics.
    let reachable = catch_unwind(|| Context::map_current(|_| ())).is_ok() && SENTINEL.try_with(|_| ()).is_ok();
    LIFE.set(if reachable { Life::Alive } else { Life::Ended });
    reachable
}

/// Lets a call pass without a look at the clock, as long as this thread's allowance lasts.
#[inline]
pub(crate) fn spend_allowance() -> bool {
    let left = CALLS_UNTIL_PROOF.get();
    if left == 0 {
        return false;
    }
    CALLS_UNTIL_PROOF.set(left - 1);
    true
}

/// How many calls of this thread may pass before the next look at the clock.
pub(crate) fn grant_allowance(calls: u32) {
    CALLS_UNTIL_PROOF.set(calls);
}

/// Whose entry a wrapper waits for, and what it has seen of the ambient context, if that is the base.
pub(crate) type Awaited = (&'static Site, Option<Ambient>);

/// What the newest wrapper that waits has heard.
#[derive(Clone, Copy)]
enum Asked {
    /// There is none, or its body has nothing to say.
    Nobody,
    For(Awaited),
    /// The answer is in [`BEGUN`].
    Answered,
}

/// During the poll that comes next the body of `awaited` may answer with [`begun`]. Leaves what [`stop_awaiting`] takes
/// in `awaiting`.
#[inline]
pub(crate) fn start_awaiting(awaited: Awaited, awaiting: &mut Option<Awaiting>) {
    let before = ASKED.replace(Asked::For(awaited));
    let awaiting = awaiting.insert(Awaiting { before, begun: None });
    if let Asked::Answered = before {
        awaiting.stash();
    }
}

/// What the body has answered.
#[inline]
pub(crate) fn stop_awaiting(awaiting: &mut Option<Awaiting>) -> Option<Begun> {
    let awaiting = awaiting.take()?;
    let answer = if let Asked::Answered = ASKED.replace(awaiting.before) { BEGUN.take() } else { None };
    if awaiting.begun.is_some() {
        BEGUN.set(awaiting.begun);
    }
    answer.map(ManuallyDrop::into_inner)
}

/// What a wrapper finds again behind its poll; wrappers that are polled by bodies have come and gone.
pub(crate) struct Awaiting {
    /// What the wrapper whose body polls this one has heard.
    before: Asked,
    begun: Option<ManuallyDrop<Begun>>,
}

impl Awaiting {
    /// Not in line, so that nothing is moved where there is nothing.
    #[inline(never)]
    fn stash(&mut self) {
        self.begun = BEGUN.take();
    }
}

/// The site of the wrapper that polls right now, if it waits for an answer. The question can be put
/// once: a body that is polled by something else decides nothing.
#[inline]
pub(crate) fn take_awaited() -> Option<Awaited> {
    let Asked::For(awaited) = ASKED.get() else { return None };
    ASKED.set(Asked::Nobody);
    Some(awaited)
}

/// Keeps what a body has begun for the wrapper that polls it: a `ContextGuard` would take the future's
/// `Send` away.
#[inline]
pub(crate) fn begun(begun: Begun) {
    ASKED.set(Asked::Answered);
    BEGUN.set(Some(ManuallyDrop::new(begun)));
}

/// The span that was started for the body that is polled next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fresh {
    None,
    Current,
    /// In [`LEAF`], because it is not current.
    Leaf,
}

/// Tells the body that is polled next that the current span is its own.
pub(crate) fn announce_fresh_span(fresh: bool) {
    FRESH_SPAN.set(if fresh { Fresh::Current } else { Fresh::None });
}

/// Tells the body that is polled next that the span of `context` is its own.
pub(crate) fn announce_leaf(context: Context) {
    let stale = LEAF.replace(Some(context));
    FRESH_SPAN.set(Fresh::Leaf);
    drop(stale);
}

/// The context of the span that was started for the body that asks. The question can be put once.
pub(crate) fn take_fresh_span() -> Option<Context> {
    match FRESH_SPAN.replace(Fresh::None) {
        Fresh::None => None,
        Fresh::Current => Some(Context::current()),
        Fresh::Leaf => LEAF.take(),
    }
}

/// What is undone when a future has been dropped under its context. Kept here and not in the
/// future, because a `ContextGuard` would take the future's `Send` away.
pub(crate) struct Departure {
    pub(crate) attached: Option<Attached>,
    /// The span that ends with the future.
    pub(crate) span: Option<Context>,
    /// The drop is no interruption.
    pub(crate) settled: bool,
}

/// Remembers `departure` until [`take_departure`]; gives it back when this thread is being torn down.
pub(crate) fn prepare_departure(departure: Departure) -> Result<(), Departure> {
    let mut departure = Some(departure);
    let _ = LEAVING.try_with(|leaving| leaving.borrow_mut().extend(departure.take()));
    departure.map_or(Ok(()), Err)
}

/// The newest departure, to be undone by the caller.
pub(crate) fn take_departure() -> Option<Departure> {
    LEAVING.try_with(|leaving| leaving.borrow_mut().pop()).ok().flatten()
}
