//! The same spans come out, be the provider found or told.

use crate::providers::{Kept, provider, remote_span, set, tick};
use futures_util::FutureExt as _;
use opentelemetry_sdk::trace::SpanData;
use otel_runtime::opentelemetry::baggage::BaggageExt as _;
use otel_runtime::opentelemetry::trace::{SpanContext, Tracer as _};
use otel_runtime::opentelemetry::{Context, KeyValue, global};
use otel_runtime::{event, record, span, traced};
use std::time::{Duration, Instant};

#[traced(name = "literals", kind = "client", attrs("acme.mode" = "fast", "acme.ok" = true))]
fn literals() {}

/// More than there is room for beside literal ones.
#[traced(attrs("acme.mode" = "fast", "acme.a" = n, "acme.b" = n, "acme.c" = n, "acme.d" = n, "acme.none" = None::<u32>))]
fn many(n: u32) {
    record!("acme.late" = n);
}

#[traced(attrs("acme.a" = n, "acme.b" = n, "acme.c" = n, "acme.d" = n, "acme.e" = n))]
fn many_without_literals(n: u32) {}

#[traced(
    start_attrs("acme.start" = n),
    baggage("tenant.id"),
    link_from = remote_span(true),
    attrs("acme.mode" = "fast", "acme.n" = n)
)]
fn linked(n: u32) {
    event!("half way", "acme.event" = n);
}

#[traced(kind = "consumer", links_from = links)]
fn linked_to_some(links: &[SpanContext]) {}

#[traced(attrs("acme.n" = n), err)]
fn failing(n: u32) -> Result<(), String> {
    Err("no".to_owned())
}

#[traced(start_attrs("acme.start" = n), attrs("acme.n" = n))]
async fn later(n: u32) -> u32 {
    tick();
    n
}

#[traced(leaf, attrs("acme.n" = n))]
fn leaf(n: u32) {
    tick();
}

#[traced(min_duration = "1us", attrs("acme.n" = n))]
fn slow(n: u32) {
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_micros(2) {}
}

fn call_all() {
    literals();
    many(1);
    many_without_literals(2);
    linked(3);
    linked_to_some(&[remote_span(true), remote_span(false)]);
    let _ = failing(4);
    let _ = later(5).now_or_never();
    leaf(6);
    slow(7);
}

fn line(span: &SpanData, spans: &[SpanData]) -> String {
    let parent = spans.iter().find(|other| other.span_context.span_id() == span.parent_span_id);
    let parent = parent.map_or("-", |parent| &parent.name);
    let attributes: Vec<String> = span.attributes.iter().map(|kv| format!("{}={}", kv.key, kv.value)).collect();
    let events: Vec<&str> = span.events.events.iter().map(|event| &*event.name).collect();
    assert!(span.start_time <= span.end_time, "{}", span.name);
    format!(
        "{} < {parent} {:?} [{}] links {} {events:?} {:?}",
        span.name,
        span.span_kind,
        attributes.join(" "),
        span.links.links.len(),
        span.status
    )
}

fn check(kept: &Kept) {
    let tenant = Context::current_with_baggage([KeyValue::new("tenant.id", "t1")]).attach();
    call_all();
    span!("outer", { call_all() });
    drop(tenant);
    let spans = kept.spans();
    let lines = |parent: &str| {
        let lines = spans.iter().map(|span| line(span, &spans));
        lines.filter(|line| line.contains(&format!(" < {parent} "))).collect::<Vec<_>>().join("\n")
    };
    let expected = "\
literals < P Client [acme.mode=fast acme.ok=true] links 0 [] Unset
many < P Internal [acme.mode=fast acme.a=1 acme.b=1 acme.c=1 acme.d=1 acme.late=1] links 0 [] Unset
many_without_literals < P Internal [acme.a=2 acme.b=2 acme.c=2 acme.d=2 acme.e=2] links 0 [] Unset
linked < P Internal [acme.mode=fast acme.start=3 tenant.id=t1 acme.n=3] links 1 [\"half way\"] Unset
linked_to_some < P Consumer [] links 2 [] Unset
failing < P Internal [acme.n=4 error.type=alloc::string::String] links 0 [] Error { description: \"no\" }
later < P Internal [acme.start=5 acme.n=5] links 0 [] Unset
tick < P Internal [] links 0 [] Unset
leaf < P Internal [acme.n=6] links 0 [] Unset
slow < P Internal [acme.n=7] links 0 [] Unset";
    assert_eq!(lines("outer"), expected.replace(" P ", " outer "));
    let roots = lines("-");
    let of_outer = "\nouter < - Internal [] links 0 [] Unset";
    assert_eq!(roots, expected.replace(" P ", " - ") + of_outer);
    assert_eq!(lines("later").lines().count(), 2, "a call inside an async one");
    assert_eq!(spans.len(), 23);
}

pub(crate) fn all_shapes_through_the_global_provider() {
    let (provider, kept) = provider();
    global::set_tracer_provider(provider);
    check(&kept);
}

pub(crate) fn all_shapes_told() {
    check(&set());
}

#[traced]
fn ours() {
    global::tracer("by hand").in_span("inner", |_| tick());
}

/// It is the global one, too.
pub(crate) fn by_hand_and_ours_nest() {
    let kept = set();
    global::tracer("by hand").in_span("outer", |_| ours());
    let spans = kept.spans();
    let lines: Vec<String> = spans.iter().map(|span| line(span, &spans)).collect();
    let expected = ["tick < inner", "inner < ours", "ours < outer", "outer < -"];
    assert_eq!(lines, expected.map(|line| format!("{line} Internal [] links 0 [] Unset")));
    let scopes: Vec<&str> = spans.iter().map(|span| span.instrumentation_scope.name()).collect();
    assert_eq!(scopes, ["otel-tests", "by hand", "otel-tests", "by hand"]);
}
