//! Spans as lines: all that an exporter sees of them, but for ids and times.

use opentelemetry_sdk::Resource;
use opentelemetry_sdk::trace::SpanData;
use otel_runtime::opentelemetry::trace::{SpanContext, SpanId};
use otel_runtime::opentelemetry::{InstrumentationScope, KeyValue};
use std::collections::HashMap;

/// One line for each span.
pub(crate) fn lines(spans: &[SpanData]) -> Vec<String> {
    let names: HashMap<SpanId, &str> =
        spans.iter().map(|span| (span.span_context.span_id(), span.name.as_ref())).collect();
    spans.iter().map(|span| line(span, spans, &names)).collect()
}

type Names<'a> = HashMap<SpanId, &'a str>;

fn line(span: &SpanData, spans: &[SpanData], names: &Names<'_>) -> String {
    let remote = if span.parent_span_is_remote { " (remote)" } else { "" };
    let events: Vec<String> = span
        .events
        .iter()
        .map(|event| {
            let is_within = span.start_time <= event.timestamp;
            format!("{} {} -{} {is_within}", event.name, list(&event.attributes), event.dropped_attributes_count)
        })
        .collect();
    let links: Vec<String> = span
        .links
        .iter()
        .map(|link| {
            let to = context(&link.span_context, names);
            format!("{to} {} -{}", list(&link.attributes), link.dropped_attributes_count)
        })
        .collect();
    [
        span.name.to_string(),
        format!("{:?}", span.span_kind),
        format!("in {}", trace(span, spans)),
        format!("under {}{remote}", id(span.parent_span_id, names)),
        format!("as {}", context(&span.span_context, names)),
        format!("{:?}", span.status),
        format!("{} -{}", list(&span.attributes), span.dropped_attributes_count),
        format!("events [{}] -{}", events.join(", "), span.events.dropped_count),
        format!("links [{}] -{}", links.join(", "), span.links.dropped_count),
        scope(&span.instrumentation_scope),
        if span.start_time <= span.end_time { "in time" } else { "ends before it begins" }.to_owned(),
    ]
    .join("; ")
}

/// A trace is called after its spans without a parent among them.
fn trace(span: &SpanData, spans: &[SpanData]) -> String {
    let id = span.span_context.trace_id();
    let in_trace = || spans.iter().filter(|other| other.span_context.trace_id() == id);
    let is_known = |id: SpanId| in_trace().any(|other| other.span_context.span_id() == id);
    let mut tops: Vec<&str> =
        in_trace().filter(|other| !is_known(other.parent_span_id)).map(|other| other.name.as_ref()).collect();
    tops.sort_unstable();
    tops.dedup();
    tops.join("+")
}

fn id(id: SpanId, names: &Names<'_>) -> String {
    match names.get(&id) {
        Some(name) => (*name).to_owned(),
        None if id == SpanId::INVALID => "none".to_owned(),
        // The ones that scenes make up are small.
        None if u64::from_be_bytes(id.to_bytes()) < 1_000 => format!("stranger {id}"),
        None => "one that is not exported".to_owned(),
    }
}

fn context(context: &SpanContext, names: &Names<'_>) -> String {
    let remote = if context.is_remote() { " remote" } else { "" };
    let flags = context.trace_flags().to_u8();
    format!("{} {flags:02x}{remote} <{}>", id(context.span_id(), names), context.trace_state().header())
}

/// In their order.
fn list(attributes: &[KeyValue]) -> String {
    let all: Vec<String> = attributes.iter().map(|kv| format!("{}={:?}", kv.key, kv.value)).collect();
    format!("{{{}}}", all.join(", "))
}

fn scope(scope: &InstrumentationScope) -> String {
    let attributes: Vec<KeyValue> = scope.attributes().cloned().collect();
    format!(
        "{} {} {} {}",
        scope.name(),
        scope.version().unwrap_or("-"),
        scope.schema_url().unwrap_or("-"),
        list(&attributes)
    )
}

pub(crate) fn resource(resource: &Resource) -> String {
    let mut all: Vec<String> = resource.iter().map(|(key, value)| format!("{key}={value}")).collect();
    all.sort();
    format!("{} {}", all.join(" "), resource.schema_url().unwrap_or("-"))
}
