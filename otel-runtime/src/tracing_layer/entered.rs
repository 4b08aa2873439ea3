//! What threads know of the spans that they have entered, as long as they live.

use crate::attach::attach_alone;
use crate::thread;
use opentelemetry::trace::SpanId;
use opentelemetry::{Context, ContextGuard};
use std::cell::{Cell, RefCell};
use tracing::span::Id;

thread_local! {
    /// Contexts of our calls whose `tracing` span was entered by somebody else.
    static ENTERED: RefCell<Vec<(Id, ContextGuard)>> = const { RefCell::new(Vec::new()) };
    /// Spans that a layer of others has made an OpenTelemetry span, by the id of that.
    static OF_OTHERS: RefCell<Vec<(Id, SpanId)>> = const { RefCell::new(Vec::new()) };
    static ENDED: Cell<bool> = const { Cell::new(false) };
    // Registered after what the layer below keeps for each thread, and therefore destroyed before that.
    static SENTINEL: Sentinel = const { Sentinel };
}

struct Sentinel;

impl Drop for Sentinel {
    fn drop(&mut self) {
        ENDED.set(true);
    }
}

/// Whether spans may be entered and left on this thread: neither its `Context` nor what the layer below keeps for it has
/// gone.
pub(super) fn is_possible() -> bool {
    thread::is_alive() && !ENDED.get()
}

/// Says that the layer below has entered a span.
pub(super) fn note_below() {
    let _ = SENTINEL.try_with(|_| ());
}

/// Attaches the context that `face` stands for.
pub(super) fn enter(face: &Id, context: &Context) {
    let Some(attached) = attach_alone(context) else { return };
    let _ = ENTERED.try_with(|entered| entered.borrow_mut().push((face.clone(), attached)));
}

/// Detaches it.
pub(super) fn leave(face: &Id) {
    let left = ENTERED.try_with(|entered| {
        let mut entered = entered.borrow_mut();
        let at = entered.iter().rposition(|(entered, _)| entered == face)?;
        Some(entered.remove(at))
    });
    drop(left);
}

/// Says that a span has been entered that a layer of others has made `made` of.
pub(super) fn enter_of_others(span: &Id, made: SpanId) {
    let _ = OF_OTHERS.try_with(|spans| spans.borrow_mut().push((span.clone(), made)));
}

/// Says that it has been left.
pub(super) fn leave_of_others(span: &Id) {
    let _ = OF_OTHERS.try_with(|spans| {
        let mut spans = spans.borrow_mut();
        if let Some(at) = spans.iter().rposition(|(entered, _)| entered == span) {
            spans.remove(at);
        }
    });
}

/// What others have made of the innermost of them.
pub(super) fn innermost_of_others() -> Option<SpanId> {
    OF_OTHERS.try_with(|spans| spans.borrow().last().map(|(_, made)| *made)).ok().flatten()
}
