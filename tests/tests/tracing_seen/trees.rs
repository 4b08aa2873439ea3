//! Finished spans as short text.

use opentelemetry::trace::Status;
use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{InMemorySpanExporter, SpanData, SpanExporter};
use std::future::Future;

/// What a shut-down exporter forgets.
#[derive(Debug, Clone, Default)]
pub(crate) struct Kept(InMemorySpanExporter);

impl Kept {
    pub(crate) fn take(&self) -> Vec<SpanData> {
        let spans = self.0.get_finished_spans().expect("nobody panicked");
        self.0.reset();
        spans
    }
}

impl SpanExporter for Kept {
    fn export(&self, batch: Vec<SpanData>) -> impl Future<Output = OTelSdkResult> + Send {
        self.0.export(batch)
    }
}

/// `name[events](children) name`, roots and children by start.
pub(crate) fn drawn(mut spans: Vec<SpanData>) -> String {
    spans.sort_by_key(|span| span.start_time);
    let is_root = |span: &&SpanData| !spans.iter().any(|other| is_child(span, other));
    let roots: Vec<String> = spans.iter().filter(is_root).map(|root| draw(&spans, root)).collect();
    roots.join(" ")
}

fn is_child(span: &SpanData, parent: &SpanData) -> bool {
    span.parent_span_id == parent.span_context.span_id()
        && span.span_context.trace_id() == parent.span_context.trace_id()
}

fn draw(spans: &[SpanData], span: &SpanData) -> String {
    let events: Vec<String> = span
        .events
        .iter()
        .map(|event| {
            let level = event.attributes.iter().find(|attribute| attribute.key.as_str() == "level");
            format!("{}@{}", event.name, level.map_or_else(String::new, |level| level.value.to_string()))
        })
        .collect();
    let children: Vec<String> =
        spans.iter().filter(|child| is_child(child, span)).map(|child| draw(spans, child)).collect();
    let status = if span.status == Status::Unset { "" } else { "!" };
    drawn_span(&format!("{}{status}", span.name), &events, &children)
}

pub(crate) fn drawn_span(name: &str, events: &[String], children: &[String]) -> String {
    let events = if events.is_empty() { String::new() } else { format!("[{}]", events.join(" ")) };
    let children = if children.is_empty() { String::new() } else { format!("({})", children.join(" ")) };
    format!("{name}{events}{children}")
}
