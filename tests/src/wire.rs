//! Spans as they came over the wire: found, compared and drawn.

use crate::collector::Received;
use opentelemetry_proto::tonic::common::v1::{AnyValue, any_value};
use opentelemetry_proto::tonic::trace::v1::span::SpanKind;
use opentelemetry_proto::tonic::trace::v1::status::StatusCode;
use std::fmt::Write as _;

/// Trace and span.
pub type Id = (Vec<u8>, Vec<u8>);

/// The identity of a span.
pub fn id(received: &Received) -> Id {
    (received.span.trace_id.clone(), received.span.span_id.clone())
}

/// Whether a span began its trace.
pub fn is_root(received: &Received) -> bool {
    received.span.parent_span_id.is_empty()
}

/// The trace of a span, as it is written.
pub fn trace_id(received: &Received) -> String {
    hex(&received.span.trace_id)
}

/// Lower-case digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Where the links of a span lead to.
pub fn links(received: &Received) -> Vec<Id> {
    received.span.links.iter().map(|link| (link.trace_id.clone(), link.span_id.clone())).collect()
}

/// The value of an attribute, as text.
pub fn attribute(received: &Received, key: &str) -> Option<String> {
    let attribute = received.span.attributes.iter().find(|attribute| attribute.key == key)?;
    text(attribute.value.as_ref()?)
}

fn text(value: &AnyValue) -> Option<String> {
    match value.value.as_ref()? {
        any_value::Value::StringValue(text) => Some(text.clone()),
        any_value::Value::IntValue(number) => Some(number.to_string()),
        any_value::Value::BoolValue(truth) => Some(truth.to_string()),
        other => Some(format!("{other:?}")),
    }
}

/// All spans of that name.
pub fn named<'a>(spans: &'a [Received], name: &str) -> Vec<&'a Received> {
    spans.iter().filter(|received| received.span.name == name).collect()
}

/// All spans as indented trees: name, kind, outcome and links, without ids and times; `shown` are
/// attributes to show. Spans of one parent are ordered by name and then by time, since what runs at
/// the same time may start in any order.
pub fn picture(spans: &[Received], shown: &[&str]) -> String {
    let mut out = String::new();
    let is_here = |received: &Received| {
        let parent = (received.span.trace_id.clone(), received.span.parent_span_id.clone());
        spans.iter().any(|other| id(other) == parent)
    };
    for root in sorted(spans.iter().filter(|received| !is_here(received))) {
        draw(spans, root, 0, shown, &mut out);
    }
    out
}

fn sorted<'a>(spans: impl Iterator<Item = &'a Received>) -> Vec<&'a Received> {
    let mut spans: Vec<&Received> = spans.collect();
    spans.sort_by_key(|received| (received.span.name.clone(), received.span.start_time_unix_nano));
    spans
}

fn draw(spans: &[Received], received: &Received, depth: usize, shown: &[&str], out: &mut String) {
    let span = &received.span;
    let kind = span.kind().as_str_name().trim_start_matches("SPAN_KIND_").to_lowercase();
    let _ = write!(out, "{:width$}{}", "", span.name, width = depth * 2);
    if span.kind() != SpanKind::Internal {
        let _ = write!(out, " {kind}");
    }
    if depth == 0 && !is_root(received) {
        out.push_str(" (parent elsewhere)");
    }
    for key in shown {
        if let Some(value) = attribute(received, key) {
            let _ = write!(out, " {key}={value}");
        }
    }
    let status = span.status.clone().unwrap_or_default();
    let error_type = attribute(received, "error.type");
    match status.code() {
        StatusCode::Unset => {
            assert!(error_type.is_none(), "`error.type` on `{}`, which has not failed", span.name);
        }
        StatusCode::Ok => out.push_str(" ok"),
        StatusCode::Error => {
            let _ = write!(out, " !{} {:?}", error_type.unwrap_or_default(), status.message);
        }
    }
    for link in links(received) {
        let source = spans.iter().find(|other| id(other) == link);
        let _ = write!(out, " -> {}", source.map_or("elsewhere", |source| source.span.name.as_str()));
    }
    out.push('\n');
    let (trace, own) = id(received);
    let below = spans.iter().filter(|other| other.span.trace_id == trace && other.span.parent_span_id == own);
    for child in sorted(below) {
        draw(spans, child, depth + 1, shown, out);
    }
}
