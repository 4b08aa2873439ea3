//! What the span of each case must look like; written from the description of the arguments.

use super::prelude::{BAD, Case, Env, remote};
use super::shapes::{Shape, Value};
use opentelemetry::trace::{SpanId, SpanKind, Status};
use otel_runtime::testing::{Recorder, TestSpan};
use std::collections::BTreeMap;

/// What a call yields.
pub(crate) fn value(shape: &Shape, n: u64) -> Option<u64> {
    (shape.value != Value::Result || n != BAD).then_some(n)
}

/// Whose child a span is, and what it is linked to.
struct Relations {
    parent: SpanId,
    links: Vec<SpanId>,
}

pub(crate) fn faults(case: &Case, shape: &Shape, n: u64, recorder: &Recorder, env: &Env) -> Vec<String> {
    let function = case.columns.join("_and_");
    let name = match () {
        () if case.has("name") => "orders.charge",
        () if case.has("name_constant") => "orders.charge.constant",
        () if case.has("messaging") => "receive orders",
        () if case.has("messaging_names") => "receive cold",
        () => &function,
    };
    let spans = recorder.spans();
    let mut named: Vec<&TestSpan> = spans.iter().filter(|span| span.name == name).collect();
    let Some(span) = named.pop().filter(|_| named.is_empty() && spans.len() == 2) else {
        return vec![format!("{} spans, {} of them `{name}`", spans.len(), named.len())];
    };
    let caller = recorder.span("caller");
    let mut faults = Vec::new();
    let mut check = |what: &str, found: String, expected: String| {
        if found != expected {
            faults.push(format!("{what} is {found}, expected {expected}"));
        }
    };
    check("kind", format!("{:?}", span.span_kind), format!("{:?}", kind(case)));
    let relations = relations(case, caller.span_context.span_id());
    check("parent", span.parent_span_id.to_string(), relations.parent.to_string());
    let links: Vec<SpanId> = span.links.iter().map(|link| link.span_context.span_id()).collect();
    check("links", format!("{links:?}"), format!("{:?}", relations.links));
    let trace = match () {
        () if case.has("parent_from") => Some(remote(1).trace_id()),
        () if case.has("parent") => Some(remote(4).trace_id()),
        () if case.has("public_endpoint") || case.has("new_root") => None,
        () => Some(caller.span_context.trace_id()),
    };
    let others = [caller.span_context.trace_id(), remote(1).trace_id()];
    let is_new = !others.contains(&span.span_context.trace_id());
    let found = if is_new && trace.is_none() { None } else { Some(span.span_context.trace_id()) };
    check("trace", format!("{found:?}"), format!("{trace:?}"));
    let found: BTreeMap<String, String> =
        span.attributes.iter().map(|attribute| (attribute.key.to_string(), attribute.value.to_string())).collect();
    check("attributes", format!("{found:?}"), format!("{:?}", attributes(case, shape, n)));
    check("attribute count", span.attributes.len().to_string(), found.len().to_string());
    check("status", format!("{:?}", span.status), format!("{:?}", status(case, shape, n)));
    let injected = env.out.get("traceparent").cloned().unwrap_or_default();
    let own = format!("00-{}-{}-01", span.span_context.trace_id(), span.span_context.span_id());
    check("carrier", injected, if case.has("inject_into") { own } else { String::new() });
    faults
}

fn kind(case: &Case) -> SpanKind {
    let is_client = case.has("kind") || case.has("messaging") || case.has("messaging_names");
    if is_client { SpanKind::Client } else { SpanKind::Internal }
}

fn relations(case: &Case, caller: SpanId) -> Relations {
    let remote = |number| remote(number).span_id();
    let (parent, mut links) = match () {
        () if case.has("parent_from") => (remote(1), vec![]),
        () if case.has("public_endpoint") => (SpanId::INVALID, vec![remote(1)]),
        () if case.has("parent") => (remote(4), vec![]),
        () if case.has("new_root") => (SpanId::INVALID, vec![caller]),
        () => (caller, vec![]),
    };
    if case.has("link_from") {
        links.push(remote(1));
    }
    if case.has("links_from") || case.has("links_from_place") {
        links.extend([remote(2), remote(3)]);
    }
    Relations { parent, links }
}

fn fails(shape: &Shape, n: u64) -> bool {
    shape.value == Value::Result && n == BAD
}

fn attributes(case: &Case, shape: &Shape, n: u64) -> BTreeMap<String, String> {
    let mut expected: Vec<(&str, String)> = Vec::new();
    if case.has("attrs") {
        expected.extend([("acme.n", n.to_string()), ("acme.key", n.to_string()), ("acme.text", "\"cold\"".to_owned())]);
    }
    if case.has("min_duration_attrs") {
        expected.extend([("acme.n", n.to_string()), ("acme.key", n.to_string())]);
    }
    if case.has("attrs_literal") {
        let literals = [("acme.flag", "true"), ("acme.limit", "-7"), ("acme.rate", "0.5")];
        expected.extend(literals.map(|(key, value)| (key, value.to_owned())));
    }
    if case.has("attrs_constant") {
        expected.extend([("acme.limit", "100".to_owned()), ("acme.key", "7".to_owned())]);
    }
    if case.has("start_attrs") {
        expected.push(("acme.start", n.to_string()));
    }
    messaging(case, n, &mut expected);
    if case.has("baggage") {
        expected.extend([("tenant.id", "acme".to_owned()), ("tenant.cell", "7".to_owned())]);
    }
    // The body of `never_free` does not return.
    if case.has("ret") && !fails(shape, n) && shape.name != "never_free" {
        expected.push(("acme.ret", "true".to_owned()));
    }
    if let Some((error_type, _)) = failure(case, shape, n) {
        expected.push(("error.type", error_type.to_owned()));
    }
    if shape.value == Value::Stream {
        expected.push(("otel_runtime.stream.items", "2".to_owned()));
    }
    expected.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

fn messaging(case: &Case, n: u64, expected: &mut Vec<(&str, String)>) {
    let (system, destination) = match () {
        () if case.has("messaging") => ("nats", "orders"),
        () if case.has("messaging_names") => ("kafka", "cold"),
        () => return,
    };
    expected.extend(
        [
            ("messaging.system", system),
            ("messaging.destination.name", destination),
            ("messaging.operation.type", "receive"),
            ("messaging.operation.name", "receive"),
        ]
        .map(|(key, value)| (key, value.to_owned())),
    );
    if case.has("messaging") {
        expected.push(("messaging.client.id", "cold".to_owned()));
    } else {
        expected.push(("messaging.destination.partition.id", n.to_string()));
    }
    if case.has("links_from") || case.has("links_from_place") {
        expected.push(("messaging.batch.message_count", "2".to_owned()));
    }
}

/// `error.type` and description.
fn failure(case: &Case, shape: &Shape, n: u64) -> Option<(&'static str, &'static str)> {
    if shape.name == "never_free" {
        return Some(("panic", ""));
    }
    let is_mapped = case.has("err_mapped") || case.has("err_closure");
    if case.has("no_err") || !(is_mapped || fails(shape, n)) {
        return None;
    }
    let error_type = match () {
        () if !fails(shape, n) => "_OTHER",
        () if case.has("err_type") => "declined",
        () => "matrix::prelude::Refused",
    };
    let description = match () {
        () if is_mapped => "always",
        () if case.has("err_chain") => "refused: no cover",
        () => "refused",
    };
    Some((error_type, description))
}

fn status(case: &Case, shape: &Shape, n: u64) -> Status {
    failure(case, shape, n).map_or(Status::Unset, |(_, description)| Status::error(description))
}
