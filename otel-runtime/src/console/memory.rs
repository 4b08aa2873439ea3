//! Which spans have been seen of late, so that both ends of a link can name the other.

use std::borrow::Cow;
use std::collections::{HashMap, VecDeque};
use std::time::SystemTime;

use opentelemetry::trace::TraceId;
use opentelemetry_sdk::trace::SpanData;

use crate::forest::{Id, id_of};

/// Enough for what is still on the screen, in some megabytes.
const MOST_SPANS: usize = 16_384;
/// Links that are remembered of one span.
const MOST_LINKS: usize = 128;

/// What is kept of a span.
#[derive(Debug)]
struct Seen {
    name: Cow<'static, str>,
    start: SystemTime,
    printed: bool,
}

/// What is kept of a trace.
#[derive(Debug, Default)]
struct Trace {
    spans: Vec<Id>,
    targets: Vec<Id>,
    printed: bool,
}

/// Spans by their ids, oldest traces forgotten first.
#[derive(Debug)]
pub(super) struct Memory {
    most: usize,
    spans: HashMap<Id, Seen>,
    traces: HashMap<TraceId, Trace>,
    order: VecDeque<TraceId>,
    /// From the span that a link leads to, to those that link to it.
    linked_by: HashMap<Id, Vec<Id>>,
}

impl Memory {
    pub(super) fn new() -> Self {
        Self::holding(MOST_SPANS)
    }

    fn holding(most: usize) -> Self {
        Self { most, spans: HashMap::new(), traces: HashMap::new(), order: VecDeque::new(), linked_by: HashMap::new() }
    }

    pub(super) fn add(&mut self, span: &SpanData) {
        let id = id_of(&span.span_context);
        let trace = self.traces.entry(id.0).or_insert_with(|| {
            self.order.push_back(id.0);
            Trace::default()
        });
        trace.spans.push(id);
        for link in span.links.iter().take(MOST_LINKS) {
            let target = id_of(&link.span_context);
            trace.targets.push(target);
            self.linked_by.entry(target).or_default().push(id);
        }
        self.spans.insert(id, Seen { name: span.name.clone(), start: span.start_time, printed: false });
        while self.spans.len() > self.most && self.order.len() > 1 {
            self.forget_oldest();
        }
    }

    fn forget_oldest(&mut self) {
        let Some((id, trace)) = self.order.pop_front().and_then(|id| Some((id, self.traces.remove(&id)?))) else {
            return;
        };
        for target in trace.targets {
            if let Some(linkers) = self.linked_by.get_mut(&target) {
                linkers.retain(|linker| linker.0 != id);
                if linkers.is_empty() {
                    self.linked_by.remove(&target);
                }
            }
        }
        for id in trace.spans {
            self.spans.remove(&id);
        }
    }

    /// Marks a span as one that the reader has before him.
    pub(super) fn printed(&mut self, id: Id) {
        if let Some(seen) = self.spans.get_mut(&id) {
            seen.printed = true;
        }
        if let Some(trace) = self.traces.get_mut(&id.0) {
            trace.printed = true;
        }
    }

    pub(super) fn name(&self, id: Id) -> Option<&str> {
        self.spans.get(&id).map(|seen| seen.name.as_ref())
    }

    pub(super) fn is_printed(&self, id: Id) -> bool {
        self.spans.get(&id).is_some_and(|seen| seen.printed)
    }

    /// Whether some of that trace has been printed.
    pub(super) fn has_printed(&self, trace: TraceId) -> bool {
        self.traces.get(&trace).is_some_and(|trace| trace.printed)
    }

    /// Those that link to the span of that id, by start time, then by name.
    pub(super) fn linked_by(&self, id: Id) -> Vec<(Id, &str)> {
        let mut linkers: Vec<(SystemTime, &str, Id)> = self
            .linked_by
            .get(&id)
            .into_iter()
            .flatten()
            .filter_map(|&id| {
                let seen = self.spans.get(&id)?;
                Some((seen.start, seen.name.as_ref(), id))
            })
            .collect();
        linkers.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)));
        linkers.dedup_by_key(|linker| linker.2);
        linkers.into_iter().map(|(_, name, id)| (id, name)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::span;

    #[test]
    fn the_oldest_traces_are_forgotten_with_all_that_hangs_on_them() {
        let mut memory = Memory::holding(4);
        let target = id_of(&span("send", 99, 1, 0).build().span_context);
        for trace in 1..=100 {
            memory.add(&span("process", trace, 1, 0).link(99, 1).build());
        }
        assert_eq!(memory.spans.len(), 4);
        assert_eq!(memory.traces.len(), 4);
        assert_eq!(memory.order.len(), 4);
        assert_eq!(memory.linked_by(target).len(), 4);
        assert_eq!(memory.name(id_of(&span("", 1, 1, 0).build().span_context)), None);
    }

    #[test]
    fn linkers_come_in_the_order_of_time() {
        let mut memory = Memory::new();
        let target = id_of(&span("send", 1, 1, 0).build().span_context);
        memory.add(&span("second", 3, 1, 0).at(20, 1).link(1, 1).build());
        memory.add(&span("first", 2, 1, 0).at(10, 1).link(1, 1).link(1, 1).build());
        let names: Vec<&str> = memory.linked_by(target).into_iter().map(|(_, name)| name).collect();
        assert_eq!(names, ["first", "second"]);
    }
}
