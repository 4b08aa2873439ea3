//! From spans that arrive to pictures that are written, with the time as an argument.

use std::io::Write;
use std::time::Instant;

use opentelemetry_sdk::trace::SpanData;

use super::collect::Collector;
use super::memory::Memory;
use super::waterfall::{Look, picture};
use crate::forest::id_of;

/// Where pictures go and how they look there.
pub(super) struct Output {
    pub(super) writer: Box<dyn Write + Send>,
    /// Asked before each picture: a terminal changes its size.
    pub(super) look: Box<dyn Fn() -> Look + Send>,
}

/// Everything behind the exporter's lock.
pub(super) struct Printer {
    collector: Collector,
    memory: Memory,
    output: Output,
}

impl Printer {
    pub(super) fn new(output: Output) -> Self {
        Self { collector: Collector::new(), memory: Memory::new(), output }
    }

    /// Takes finished spans in; prints only what there is no more room for.
    pub(super) fn add(&mut self, spans: Vec<SpanData>, now: Instant) {
        for span in spans {
            let continued = self.memory.has_printed(span.span_context.trace_id());
            self.memory.add(&span);
            self.collector.add(span, continued, now);
        }
        let overflow = self.collector.overflow();
        self.print(overflow);
    }

    /// Prints the traces that are finished.
    pub(super) fn print_finished(&mut self, now: Instant) {
        let memory = &self.memory;
        let finished = self.collector.finished(now, |trace, span| memory.is_printed((trace, span)));
        self.print(finished);
    }

    /// When there is something to print, if nothing arrives until then.
    pub(super) fn next_due(&self) -> Option<Instant> {
        self.collector.next_due(|trace, span| self.memory.is_printed((trace, span)))
    }

    /// Prints everything, finished or not.
    pub(super) fn print_all(&mut self) {
        let all = self.collector.drain();
        self.print(all);
    }

    fn print(&mut self, mut traces: Vec<Vec<SpanData>>) {
        if traces.is_empty() {
            return;
        }
        traces.sort_by_key(|spans| spans.iter().map(|span| span.start_time).min());
        let look = (self.output.look)();
        let mut text = String::new();
        for spans in &traces {
            text.push_str(&picture(spans, &self.memory, &look));
            text.push('\n');
        }
        // Only now, so that traces printed together show their links in their rows.
        for span in traces.iter().flatten() {
            self.memory.printed(id_of(&span.span_context));
        }
        // A closed pipe is no reason to fail the program that is watched.
        let _ = self.output.writer.write_all(text.as_bytes());
        let _ = self.output.writer.flush();
    }
}
