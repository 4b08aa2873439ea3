//! What a thread that records has at hand, behind one look at what is local to it.

use super::ids::Ids;
use super::lanes::Inlets;
use super::recorder::Live;
use opentelemetry::trace::{SpanId, TraceId};
use std::cell::RefCell;

/// So many boxes are kept at most.
const MOST: usize = 64;

pub(super) struct Desk {
    /// Boxes for spans that are about to start.
    #[allow(clippy::vec_box, reason = "the boxes are what is used again")]
    used: Vec<Box<Live>>,
    ids: Ids,
    /// Where its spans go when they end.
    pub(super) inlets: Inlets,
}

thread_local! {
    static DESK: RefCell<Desk> = const { RefCell::new(Desk { used: Vec::new(), ids: Ids::new(), inlets: Inlets::NONE }) };
}

/// Lets `act` work at the desk of this thread; `None` where the thread is being torn down. Nothing of the application's
/// runs there.
#[inline(always)]
#[allow(clippy::inline_always, reason = "a call would take as long again")]
pub(super) fn with<T>(act: impl FnOnce(&mut Desk) -> T) -> Option<T> {
    DESK.try_with(|desk| desk.try_borrow_mut().ok().map(|mut desk| act(&mut desk))).ok().flatten()
}

/// For a span that starts: its id, and a box for it, if one is there to be used again. They come back in two registers.
#[inline(never)]
pub(super) fn blank() -> (Option<Box<Live>>, SpanId) {
    with(|desk| (desk.used.pop(), desk.ids.span())).unwrap_or_else(|| (None, Ids::new().span()))
}

/// For one that does not record.
pub(super) fn span_id() -> SpanId {
    with(|desk| desk.ids.span()).unwrap_or_else(|| Ids::new().span())
}

/// For a root.
pub(super) fn trace_id() -> TraceId {
    with(|desk| desk.ids.trace()).unwrap_or_else(|| Ids::new().trace())
}

impl Desk {
    /// Keeps the box of a span that has ended for the next one.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "a dozen instructions, which a call would double")]
    pub(super) fn keep(&mut self, live: Box<Live>) {
        if self.used.len() < MOST {
            self.used.push(live);
        }
    }
}
