//! Parents and links: where a span stands among the others.

#![allow(clippy::items_after_statements, reason = "functions stand next to what is said about them")]

use opentelemetry_sdk::propagation::{BaggagePropagator, TraceContextPropagator};
use opentelemetry_sdk::trace::Sampler;
use otel_runtime::opentelemetry::baggage::BaggageExt as _;
use otel_runtime::opentelemetry::propagation::TextMapCompositePropagator;
use otel_runtime::opentelemetry::trace::{Link, SpanContext, SpanId, TraceContextExt as _};
use otel_runtime::opentelemetry::{Context, KeyValue, global};
use otel_runtime::testing::{self, Recorder};
use otel_runtime::{current_span_context, inject, link_from, links_from, traced};
use std::collections::{BTreeMap, HashMap};

type Headers = HashMap<String, String>;

const TRACE: &str = "0af7651916cd43dd8448eb211c80319c";
const CALLER: &str = "b7ad6b7169203331";

fn caller(sampled: bool) -> Headers {
    global::set_text_map_propagator(TextMapCompositePropagator::new(vec![
        Box::new(TraceContextPropagator::new()),
        Box::new(BaggagePropagator::new()),
    ]));
    let flags = u8::from(sampled);
    Headers::from([
        ("traceparent".to_owned(), format!("00-{TRACE}-{CALLER}-{flags:02}")),
        ("tracestate".to_owned(), "vendor=1".to_owned()),
        ("baggage".to_owned(), "tenant.id=acme".to_owned()),
    ])
}

fn tenant() -> String {
    Context::current().baggage().get("tenant.id").map(ToString::to_string).unwrap_or_default()
}

#[traced(kind = "server", parent_from = headers)]
fn serve(headers: &Headers) -> String {
    tenant()
}

#[traced(kind = "server", parent_from = headers, public_endpoint)]
fn serve_public(headers: &Headers) -> String {
    tenant()
}

#[traced(new_root)]
fn job() -> String {
    inner();
    tenant()
}

#[traced]
fn inner() {}

#[traced(parent = parent)]
fn under(parent: &Context) {}

#[traced(parent = parent)]
async fn under_span(parent: Option<SpanContext>) {
    inner();
}

fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = Box::pin(future);
    loop {
        let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
        if let std::task::Poll::Ready(value) = future.as_mut().poll(&mut cx) {
            return value;
        }
    }
}

#[test]
fn a_remote_parent_brings_its_trace_and_its_baggage() {
    let headers = caller(true);
    let recorder = testing::record();
    assert_eq!(serve(&headers), "acme");
    let span = recorder.span("serve");
    assert_eq!(span.span_context.trace_id().to_string(), TRACE);
    assert_eq!(span.parent_span_id.to_string(), CALLER);
    assert!(span.parent_span_is_remote);
    assert_eq!(span.span_context.trace_state().header(), "vendor=1");
}

#[test]
fn a_public_endpoint_starts_a_trace_and_links_the_stranger() {
    for sampled in [true, false] {
        let headers = caller(sampled);
        let recorder = testing::record();
        assert_eq!(serve_public(&headers), "acme");
        let span = recorder.span("serve_public");
        assert_ne!(span.span_context.trace_id().to_string(), TRACE);
        testing::assert_no_parent(&span);
        let links: Vec<String> = span.links.iter().map(|link| link.span_context.span_id().to_string()).collect();
        assert_eq!(links, [CALLER]);
    }
    // Our own sampler says no: still nothing of the stranger's is obeyed.
    let headers = caller(true);
    let recorder = Recorder::builder().sampler(Sampler::AlwaysOff).start();
    serve_public(&headers);
    assert_eq!(recorder.tree(), "");
}

#[test]
fn a_new_root_links_what_it_leaves_and_keeps_baggage() {
    #[traced]
    fn request() -> String {
        let _baggage = Context::current().with_baggage([KeyValue::new("tenant.id", "acme")]).attach();
        job()
    }
    let recorder = testing::record();
    assert_eq!(request(), "acme");
    assert_eq!(recorder.tree(), "request\njob -> request\n  inner\n");
    testing::assert_linked(&recorder.span("job"), &recorder.span("request"));

    let recorder = testing::record();
    job();
    assert_eq!(recorder.tree(), "job\n  inner\n", "nothing to leave, nothing to link");
}

#[test]
fn an_explicit_parent_wins_over_the_ambient_span() {
    let recorder = testing::record();
    #[traced]
    fn other() -> (Context, SpanContext) {
        (Context::current(), current_span_context())
    }
    let (context, span_context) = other();
    #[traced]
    fn ambient(context: &Context, span_context: SpanContext) {
        under(context);
        block_on(under_span(Some(span_context)));
        block_on(under_span(None));
        block_on(under_span(Some(SpanContext::NONE)));
    }
    ambient(&context, span_context);
    assert_eq!(
        recorder.tree(),
        "other\n  under\n  under_span\n    inner\nambient\n  under_span\n    inner\n  under_span\n    inner\n"
    );
}

#[test]
fn every_kind_of_source_makes_a_link() {
    let headers = caller(true);
    let recorder = testing::record();
    let source = otel_runtime::extract(&headers).span().span_context().clone();

    #[traced(links_from = sources)]
    fn carriers(sources: &[BTreeMap<Vec<u8>, Vec<u8>>]) {}
    #[traced(links_from = contexts.iter())]
    fn span_contexts(mut contexts: Vec<SpanContext>) -> usize {
        contexts.drain(..).count()
    }
    #[traced(links_from = [&link])]
    fn links(link: Link) {
        drop(link);
    }
    #[traced(link_from = maybe)]
    async fn optional(maybe: Option<&Headers>) {}
    #[traced(link_from = pairs)]
    fn pairs(pairs: &[(&str, &[u8])]) {}

    let bytes: BTreeMap<Vec<u8>, Vec<u8>> =
        headers.iter().map(|(key, value)| (key.clone().into_bytes(), value.clone().into_bytes())).collect();
    carriers(&[bytes.clone(), bytes]);
    assert_eq!(span_contexts(vec![source.clone(), SpanContext::NONE]), 2);
    links(Link::new(source.clone(), vec![KeyValue::new("acme.n", 1)], 0));
    block_on(optional(Some(&headers)));
    block_on(optional(None));
    pairs(&[("Traceparent", headers["traceparent"].as_bytes())]);

    let counts: Vec<(String, usize)> =
        recorder.spans().iter().map(|span| (span.name.to_string(), span.links.len())).collect();
    let expected =
        [("carriers", 2), ("span_contexts", 1), ("links", 1), ("optional", 1), ("optional", 0), ("pairs", 1)];
    assert_eq!(counts, expected.map(|(name, count)| (name.to_owned(), count)));
    assert_eq!(recorder.span("links").links[0].attributes, [KeyValue::new("acme.n", 1)]);
    assert!(recorder.spans().iter().all(|span| span.parent_span_id == SpanId::INVALID), "a link is no parent");
    assert_eq!(link_from(&headers).map(|link| link.span_context), Some(source));
    assert_eq!(links_from([&headers, &headers]).len(), 2);
}

#[test]
fn links_beyond_the_limit_are_dropped_and_counted() {
    let headers = caller(true);
    #[traced(links_from = std::iter::repeat_n(headers, n))]
    fn batch(headers: &Headers, n: usize) {}
    let recorder = testing::record();
    let before = otel_runtime::stats().links_dropped;
    batch(&headers, 200);
    assert_eq!(recorder.span("batch").links.len(), 128);
    assert_eq!(otel_runtime::stats().links_dropped, before + 72);
}

#[test]
fn injection_replaces_what_is_ours_and_nothing_else() {
    caller(true);
    let _recorder = testing::record();
    #[traced(kind = "producer", inject_into = headers)]
    fn send(headers: &mut Vec<(String, Vec<u8>)>) -> SpanContext {
        current_span_context()
    }
    let mut headers = vec![
        ("X-User".to_owned(), b"1".to_vec()),
        ("TraceParent".to_owned(), b"stale".to_vec()),
        ("x-user".to_owned(), b"2".to_vec()),
    ];
    let sent = send(&mut headers);
    let expected = format!("00-{}-{}-01", sent.trace_id(), sent.span_id()).into_bytes();
    assert_eq!(
        headers,
        [
            ("X-User".to_owned(), b"1".to_vec()),
            ("x-user".to_owned(), b"2".to_vec()),
            ("traceparent".to_owned(), expected),
        ]
    );
    let mut nothing_current = Headers::new();
    inject(&mut nothing_current);
    assert!(nothing_current.is_empty());
}
