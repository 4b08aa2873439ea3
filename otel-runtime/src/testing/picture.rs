//! Spans as text that a test can compare.

use crate::forest::{Forest, Origin, id_of};
use crate::semconv;
use opentelemetry::trace::{SpanKind, Status};
use opentelemetry_sdk::trace::SpanData;
use std::fmt::Write as _;

/// Draws all trees, without ids and times.
pub(super) fn draw(spans: &[SpanData]) -> String {
    let forest = Forest::new(spans);
    let mut out = String::new();
    for tree in forest.trees() {
        for &root in &tree.roots {
            draw_span(&forest, root, 0, &mut out);
        }
    }
    out
}

fn draw_span(forest: &Forest<'_>, index: usize, depth: usize, out: &mut String) {
    let node = forest.node(index);
    let span = node.span;
    let _ = write!(out, "{:width$}{}", "", span.name, width = depth * 2);
    if let Some(kind) = kind(&span.span_kind) {
        let _ = write!(out, " {kind}");
    }
    match node.origin {
        Origin::Remote => out.push_str(" (remote parent)"),
        Origin::Orphan => out.push_str(" (parent not recorded)"),
        Origin::Root | Origin::Child(_) => {}
    }
    draw_attributes(span, out);
    draw_status(span, out);
    for link in span.links.iter() {
        let source = forest
            .find(id_of(&link.span_context))
            .map_or("(not recorded)", |index| forest.node(index).span.name.as_ref());
        let _ = write!(out, " -> {source}");
    }
    out.push('\n');
    for event in span.events.iter() {
        let _ = write!(out, "{:width$}* {}", "", event.name, width = depth * 2 + 2);
        draw_list(event.attributes.iter().map(|kv| (kv.key.as_str(), kv.value.to_string())), out);
        out.push('\n');
    }
    for &child in &node.children {
        draw_span(forest, child, depth + 1, out);
    }
}

fn kind(kind: &SpanKind) -> Option<&'static str> {
    match kind {
        SpanKind::Internal => None,
        SpanKind::Server => Some("server"),
        SpanKind::Client => Some("client"),
        SpanKind::Producer => Some("producer"),
        SpanKind::Consumer => Some("consumer"),
    }
}

fn draw_attributes(span: &SpanData, out: &mut String) {
    let shown = span.attributes.iter().filter(|kv| kv.key.as_str() != semconv::ERROR_TYPE);
    let mut shown: Vec<(&str, String)> = shown.map(|kv| (kv.key.as_str(), kv.value.to_string())).collect();
    shown.sort();
    draw_list(shown.into_iter(), out);
}

fn draw_list<'a>(attributes: impl Iterator<Item = (&'a str, String)>, out: &mut String) {
    let list: Vec<String> = attributes.map(|(key, value)| format!("{key}: {value}")).collect();
    if !list.is_empty() {
        let _ = write!(out, " {{{}}}", list.join(", "));
    }
}

/// `!error.type "description"`
fn draw_status(span: &SpanData, out: &mut String) {
    let error_type = span.attributes.iter().find(|kv| kv.key.as_str() == semconv::ERROR_TYPE);
    match &span.status {
        Status::Unset => {
            if let Some(kv) = error_type {
                let _ = write!(out, " {{{}: {}}}", kv.key, kv.value);
            }
        }
        Status::Ok => out.push_str(" ok"),
        Status::Error { description } => {
            let _ = write!(out, " !{}", error_type.map_or_else(String::new, |kv| kv.value.to_string()));
            if !description.is_empty() {
                let _ = write!(out, " {description:?}");
            }
        }
    }
}
