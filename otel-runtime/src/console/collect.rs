//! When a trace is finished.
//!
//! Spans arrive when they end, children first, and tasks outlive the request that
//! started them. A trace counts as finished when its local root (a span without
//! parent, or with a parent in another process) has ended, no span in it waits for a
//! parent that is still to come, and no more of it has arrived for [`QUIET`]. What
//! comes later is printed as a continuation. A parent that never comes (filtered,
//! lost) is waited for no longer than [`PATIENCE`].

use std::collections::{HashMap, HashSet};
use std::time::{Duration, Instant};

use opentelemetry::trace::{SpanId, TraceId};
use opentelemetry_sdk::trace::SpanData;

/// Longer than the time between two batches.
pub(super) const QUIET: Duration = Duration::from_millis(150);
/// As long as a person looks at an empty screen.
pub(super) const PATIENCE: Duration = Duration::from_secs(3);
/// Spans that wait for their trace to be finished, over all traces: about ten megabytes.
const MOST_WAITING: usize = 10_000;

/// The spans of one trace, so far.
#[derive(Debug)]
struct Waiting {
    spans: Vec<SpanData>,
    first_arrival: u64,
    last_arrival: Instant,
    /// Whether a local root has ended, here or in what was printed before.
    rooted: bool,
}

/// Spans on the way to being printed.
#[derive(Debug)]
pub(super) struct Collector {
    most: usize,
    traces: HashMap<TraceId, Waiting>,
    count: usize,
    arrivals: u64,
}

impl Collector {
    pub(super) fn new() -> Self {
        Self::holding(MOST_WAITING)
    }

    fn holding(most: usize) -> Self {
        Self { most, traces: HashMap::new(), count: 0, arrivals: 0 }
    }

    /// Takes one span in. `continued` says that some of its trace has been printed.
    pub(super) fn add(&mut self, span: SpanData, continued: bool, now: Instant) {
        self.arrivals += 1;
        self.count += 1;
        let waiting = self.traces.entry(span.span_context.trace_id()).or_insert_with(|| Waiting {
            spans: Vec::new(),
            first_arrival: self.arrivals,
            last_arrival: now,
            rooted: continued,
        });
        waiting.rooted |= span.parent_span_id == SpanId::INVALID || span.parent_span_is_remote;
        waiting.last_arrival = now;
        waiting.spans.push(span);
    }

    /// What is too much to keep: the traces that have waited longest.
    pub(super) fn overflow(&mut self) -> Vec<Vec<SpanData>> {
        let mut out = Vec::new();
        while self.count > self.most {
            let oldest = self.traces.iter().min_by_key(|(_, waiting)| waiting.first_arrival).map(|(&id, _)| id);
            match oldest {
                Some(id) => out.extend(self.take(id)),
                None => break,
            }
        }
        out
    }

    /// The traces that are finished at `now`, oldest first. `printed` knows the spans
    /// that have been printed before.
    pub(super) fn finished(&mut self, now: Instant, printed: impl Fn(TraceId, SpanId) -> bool) -> Vec<Vec<SpanData>> {
        let mut due: Vec<(u64, TraceId)> = self
            .traces
            .iter()
            .filter(|(id, waiting)| waiting.due(|parent| printed(**id, parent)).is_some_and(|due| due <= now))
            .map(|(&id, waiting)| (waiting.first_arrival, id))
            .collect();
        due.sort_unstable_by_key(|(arrival, _)| *arrival);
        due.into_iter().filter_map(|(_, id)| self.take(id)).collect()
    }

    /// When [`finished`](Self::finished) has something to give, if nothing arrives until then.
    pub(super) fn next_due(&self, printed: impl Fn(TraceId, SpanId) -> bool) -> Option<Instant> {
        self.traces.iter().filter_map(|(id, waiting)| waiting.due(|parent| printed(*id, parent))).min()
    }

    /// Everything, finished or not, oldest first.
    pub(super) fn drain(&mut self) -> Vec<Vec<SpanData>> {
        let mut all: Vec<(u64, TraceId)> =
            self.traces.iter().map(|(&id, waiting)| (waiting.first_arrival, id)).collect();
        all.sort_unstable_by_key(|(arrival, _)| *arrival);
        all.into_iter().filter_map(|(_, id)| self.take(id)).collect()
    }

    fn take(&mut self, id: TraceId) -> Option<Vec<SpanData>> {
        let spans = self.traces.remove(&id)?.spans;
        self.count -= spans.len();
        Some(spans)
    }
}

impl Waiting {
    fn due(&self, printed: impl Fn(SpanId) -> bool) -> Option<Instant> {
        if !self.rooted {
            return None;
        }
        let here: HashSet<SpanId> = self.spans.iter().map(|span| span.span_context.span_id()).collect();
        let complete = self.spans.iter().all(|span| {
            span.parent_span_id == SpanId::INVALID
                || span.parent_span_is_remote
                || here.contains(&span.parent_span_id)
                || printed(span.parent_span_id)
        });
        Some(self.last_arrival + if complete { QUIET } else { PATIENCE })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::span;

    fn names(traces: Vec<Vec<SpanData>>) -> Vec<Vec<String>> {
        traces.into_iter().map(|spans| spans.into_iter().map(|span| span.name.into_owned()).collect()).collect()
    }

    fn nothing_printed(_: TraceId, _: SpanId) -> bool {
        false
    }

    #[test]
    fn a_trace_is_finished_a_quiet_time_after_its_root() {
        let mut collector = Collector::new();
        let start = Instant::now();
        collector.add(span("child", 1, 2, 1).build(), false, start);
        assert_eq!(collector.next_due(nothing_printed), None, "the root still runs");
        collector.add(span("root", 1, 1, 0).build(), false, start + QUIET);
        assert_eq!(collector.next_due(nothing_printed), Some(start + QUIET * 2));
        assert!(collector.finished(start + QUIET, nothing_printed).is_empty());
        assert_eq!(names(collector.finished(start + QUIET * 2, nothing_printed)), [["child", "root"]]);
        assert_eq!(collector.count, 0);
    }

    #[test]
    fn a_parent_that_still_runs_is_waited_for_but_not_for_ever() {
        let mut collector = Collector::new();
        let start = Instant::now();
        collector.add(span("root", 1, 1, 0).build(), false, start);
        collector.add(span("of a task that runs", 1, 3, 2).build(), false, start);
        assert!(collector.finished(start + QUIET, nothing_printed).is_empty());
        assert_eq!(collector.finished(start + PATIENCE, nothing_printed).len(), 1);
    }

    #[test]
    fn a_late_span_finds_its_parent_among_what_was_printed() {
        let mut collector = Collector::new();
        let start = Instant::now();
        collector.add(span("late", 1, 3, 2).build(), true, start);
        assert_eq!(collector.next_due(|_, _| true), Some(start + QUIET));
        assert_eq!(names(collector.finished(start + QUIET, |_, _| true)), [["late"]]);
    }

    #[test]
    fn what_is_too_much_goes_out_oldest_first() {
        let mut collector = Collector::holding(2);
        let start = Instant::now();
        for trace in 1..=3 {
            collector.add(span(trace.to_string(), trace, 2, 1).build(), false, start);
        }
        assert_eq!(names(collector.overflow()), [["1"]]);
        assert_eq!(names(collector.drain()), [["2"], ["3"]]);
        assert_eq!(collector.count, 0);
    }
}
