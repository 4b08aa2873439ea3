//! Spans: one by one, and how many there are.

use super::attributes;
use super::finding::{ConventionFinding, Place};
use opentelemetry::trace::Status;
use opentelemetry::{SpanId, TraceId};
use opentelemetry_sdk::trace::SpanData;
use otel_rules::holds_id;
use otel_rules::rules::{ID_IN_NAME, SPAN_IN_LOOP};
use otel_rules::secrets::of_value;
use std::collections::HashMap;

/// What is seen of a span for each item when all of them have ended.
const TOO_MANY: &str = "so many spans of this name have one parent that they seem to come one for each item";

/// What one span breaks by itself.
pub(super) fn judge(span: &SpanData, known_keys: &[String]) -> Vec<ConventionFinding> {
    let whole = of_span(span);
    let part = |part: String| Place { part: Some(part), ..whole.clone() };
    let mut findings = attributes::judge(&whole, &span.attributes, known_keys);
    let secret_name = of_text(part("its name".to_owned()), &span.name);
    if secret_name.is_none() && holds_id(&span.name) {
        let remedy = "name what is done, as in `GET /orders/{id}`, and put the id into an attribute".to_owned();
        findings.push(ConventionFinding::of(&ID_IN_NAME, whole.clone(), remedy));
    }
    findings.extend(secret_name);
    if let Status::Error { description } = &span.status {
        findings.extend(of_text(part("its status".to_owned()), description));
    }
    for event in span.events.iter() {
        let place = part(format!("event `{}`", Place::shown(&event.name)));
        findings.extend(attributes::judge(&place, &event.attributes, known_keys));
        findings.extend(of_text(place, &event.name));
    }
    for link in span.links.iter() {
        findings.extend(attributes::judge(&part("a link".to_owned()), &link.attributes, known_keys));
    }
    findings
}

fn of_span(span: &SpanData) -> Place {
    Place { span: Place::shown(&span.name), part: None, key: None }
}

/// A secret in a text that has no key.
fn of_text(place: Place, text: &str) -> Option<ConventionFinding> {
    let shape = of_value(text)?;
    let remedy = format!("it has the shape of {}; leave it out", shape.what);
    Some(ConventionFinding::of(attributes::rule(shape.secret), place, remedy))
}

/// Parents with more than `most` spans of one name below them, in the order of the first of these.
pub(super) fn siblings(spans: &[&SpanData], most: usize) -> Vec<ConventionFinding> {
    let key = |span: &SpanData| (span.span_context.trace_id(), span.parent_span_id, span.name.clone());
    let mut counts: HashMap<(TraceId, SpanId, _), usize> = HashMap::new();
    for span in spans.iter().filter(|span| span.parent_span_id != SpanId::INVALID) {
        *counts.entry(key(span)).or_default() += 1;
    }
    let first = spans.iter().filter_map(|span| {
        let count = counts.remove(&key(span)).filter(|count| *count > most)?;
        let parent = spans.iter().find(|other| {
            (other.span_context.trace_id(), other.span_context.span_id())
                == (span.span_context.trace_id(), span.parent_span_id)
        });
        let below = parent.map_or_else(String::new, |parent| format!(" below `{}`", Place::shown(&parent.name)));
        let remedy =
            format!("there are {count}{below}: put one span round the loop, and what is counted into an attribute");
        Some(ConventionFinding { rule: &SPAN_IN_LOOP, fault: TOO_MANY, place: of_span(span), remedy })
    });
    first.collect()
}
