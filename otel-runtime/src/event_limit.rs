//! `event!(..; limit = N)`: one call adds N events to a span at most, and what comes after them is counted.
//!
//! In an annotated function the counts stand beside the span that its in-body macros look up, under the lock which that
//! takes anyway, and go when the function ends. For another's span nobody tells when it ends: there each thread counts
//! for the spans that it has seen last.

use crate::semconv::own::EVENTS_DROPPED;
use opentelemetry::trace::{SpanContext, SpanId, TraceContextExt as _, TraceId};
use opentelemetry::{Context, KeyValue};
use std::cell::RefCell;
use std::ptr;

/// The limit of one call of `event!`, and which call that is: by its address, so that it may not be without size.
#[derive(Debug)]
pub struct EventLimit(u32);

impl EventLimit {
    /// Of so many events.
    pub const fn new(most: u32) -> EventLimit {
        EventLimit(most)
    }

    pub(crate) fn most(&self) -> u32 {
        self.0
    }
}

/// An event that may be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pass {
    Free,
    /// The last one.
    Last,
}

/// What one call has added to one span.
#[derive(Debug)]
pub(crate) struct Counted {
    limit: &'static EventLimit,
    added: u32,
    dropped: u64,
}

impl Counted {
    fn new(limit: &'static EventLimit) -> Counted {
        Counted { limit, added: 0, dropped: 0 }
    }

    fn is_of(&self, limit: &'static EventLimit) -> bool {
        ptr::eq(self.limit, limit)
    }

    fn count(&mut self) -> Option<Pass> {
        if self.added == self.limit.most() {
            self.dropped += 1;
            return None;
        }
        self.added += 1;
        Some(if self.added == self.limit.most() { Pass::Last } else { Pass::Free })
    }
}

/// Counts an event of a span; `None` if it is one too many.
pub(crate) fn count(events: &mut Vec<Counted>, limit: &'static EventLimit) -> Option<Pass> {
    if let Some(counted) = events.iter_mut().find(|counted| counted.is_of(limit)) {
        return counted.count();
    }
    let mut counted = Counted::new(limit);
    let pass = counted.count();
    events.push(counted);
    pass
}

/// Says on the span how many events it did not get.
pub(crate) fn tell_dropped(context: &Context, events: &[Counted]) {
    let dropped: u64 = events.iter().map(|counted| counted.dropped).sum();
    if dropped > 0 {
        let dropped = i64::try_from(dropped).unwrap_or(i64::MAX);
        context.span().set_attribute(KeyValue::new(EVENTS_DROPPED, dropped));
    }
}

/// So many pairs of a span and a call are known to a thread.
const RECENT: usize = 256;

struct Recent {
    span: (TraceId, SpanId),
    counted: Counted,
}

thread_local! {
    /// The last one first.
    static SEEN: RefCell<Vec<Recent>> = const { RefCell::new(Vec::new()) };
}

/// Counts an event of a span that may be anybody's; `None` if it is one too many, or the thread is about to end.
pub(crate) fn of_thread(span: &SpanContext, limit: &'static EventLimit) -> Option<Pass> {
    let span = (span.trace_id(), span.span_id());
    let count = |seen: &RefCell<Vec<Recent>>| {
        let mut seen = seen.borrow_mut();
        if let Some(at) = seen.iter().position(|recent| recent.span == span && recent.counted.is_of(limit)) {
            seen[..=at].rotate_right(1);
        } else {
            seen.truncate(RECENT - 1);
            seen.insert(0, Recent { span, counted: Counted::new(limit) });
        }
        seen.first_mut().and_then(|recent| recent.counted.count())
    };
    SEEN.try_with(count).ok().flatten()
}

#[cfg(test)]
mod tests {
    use super::{EventLimit, Pass, RECENT, of_thread};
    use opentelemetry::trace::{SpanContext, SpanId, TraceFlags, TraceId, TraceState};

    static TWO: EventLimit = EventLimit::new(2);
    static OTHER: EventLimit = EventLimit::new(1);

    fn span(id: u64) -> SpanContext {
        let (trace, id) = (TraceId::from(1), SpanId::from(id));
        SpanContext::new(trace, id, TraceFlags::SAMPLED, false, TraceState::NONE)
    }

    #[test]
    fn each_span_and_each_call_has_a_count_of_its_own() {
        assert_eq!([1, 2, 3].map(|_| of_thread(&span(1), &TWO)), [Some(Pass::Free), Some(Pass::Last), None]);
        assert_eq!(of_thread(&span(2), &TWO), Some(Pass::Free));
        assert_eq!(of_thread(&span(1), &OTHER), Some(Pass::Last));
        assert_eq!(of_thread(&span(1), &OTHER), None);
    }

    #[test]
    fn a_thread_forgets_the_span_that_it_has_not_seen_for_longest() {
        assert_eq!(of_thread(&span(1), &OTHER), Some(Pass::Last));
        assert_eq!(of_thread(&span(2), &OTHER), Some(Pass::Last));
        for id in 3..=RECENT as u64 {
            assert_eq!(of_thread(&span(id), &OTHER), Some(Pass::Last));
            assert_eq!(of_thread(&span(2), &OTHER), None, "looked at again and again");
        }
        assert_eq!(of_thread(&span(1_000), &OTHER), Some(Pass::Last));
        assert_eq!(of_thread(&span(1), &OTHER), Some(Pass::Last), "forgotten");
    }
}
