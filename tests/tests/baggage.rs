//! `baggage(..)`: entries of the base context's baggage as attributes, before the sampler is asked.

#![allow(clippy::items_after_statements, reason = "functions stand next to what is said about them")]

use opentelemetry_sdk::trace::{Sampler, SamplingResult, ShouldSample};
use otel_runtime::opentelemetry::baggage::BaggageExt as _;
use otel_runtime::opentelemetry::propagation::TextMapCompositePropagator;
use otel_runtime::opentelemetry::trace::{Link, SpanKind, TraceId};
use otel_runtime::opentelemetry::{Context, ContextGuard, KeyValue, global};
use otel_runtime::propagators::{Baggage, TraceContext};
use otel_runtime::testing::{self, Recorder};
use otel_runtime::{span, traced};
use std::pin::Pin;
use std::sync::{Arc, Mutex};

type Headers = Vec<(&'static str, &'static str)>;

struct Keys;

impl Keys {
    const CELL: &str = "tenant.cell";
}

fn with_baggage(entries: &[(&'static str, &'static str)]) -> ContextGuard {
    Context::current_with_baggage(entries.iter().map(|(key, value)| KeyValue::new(*key, *value))).attach()
}

fn stranger() -> Headers {
    global::set_text_map_propagator(TextMapCompositePropagator::new(vec![
        Box::new(TraceContext::new()),
        Box::new(Baggage::new()),
    ]));
    vec![
        ("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
        ("baggage", "tenant.id=stranger,tenant.cell=theirs"),
    ]
}

fn attributes(recorder: &Recorder, span: &str) -> Vec<String> {
    let span = recorder.span(span);
    span.attributes.iter().map(|attribute| format!("{}={}", attribute.key, attribute.value)).collect()
}

#[traced(baggage("tenant.id", Keys::CELL))]
fn sync() {}

#[traced(baggage("tenant.id", Keys::CELL), start_attrs("acme.n" = n))]
async fn asynchronous(n: u64) {
    std::future::ready(()).await;
}

/// Its expressions are evaluated when it is called, its span starts when the future is polled.
#[traced(baggage("tenant.id"), start_attrs("acme.n" = n))]
fn boxed(n: u64) -> Pin<Box<dyn Future<Output = ()>>> {
    let future: Pin<Box<dyn Future<Output = ()>>> = Box::pin(std::future::ready(()));
    future
}

#[test]
fn named_entries_are_copied_and_others_are_not() {
    let recorder = testing::record();
    let _tenant = with_baggage(&[("tenant.id", "acme"), ("tenant.cell", "7"), ("user.id", "secret")]);
    sync();
    assert_eq!(attributes(&recorder, "sync"), ["tenant.id=acme", "tenant.cell=7"]);
    span!("block", baggage("tenant.id"), {});
    assert_eq!(attributes(&recorder, "block"), ["tenant.id=acme"]);
}

#[test]
fn what_is_not_there_sets_nothing() {
    let recorder = testing::record();
    sync();
    assert!(attributes(&recorder, "sync").is_empty());
    recorder.clear();
    let _tenant = with_baggage(&[("tenant.cell", "")]);
    sync();
    assert_eq!(attributes(&recorder, "sync"), ["tenant.cell="]);
}

#[tokio::test]
async fn futures_read_the_context_of_their_first_poll() {
    let recorder = testing::record();
    let (future, boxed) = {
        let _at_the_call = with_baggage(&[("tenant.id", "call")]);
        (asynchronous(1), boxed(2))
    };
    {
        use otel_runtime::opentelemetry::context::FutureExt as _;
        let at_the_poll = Context::current_with_baggage([KeyValue::new("tenant.id", "poll")]);
        future.with_context(at_the_poll.clone()).await;
        boxed.with_context(at_the_poll).await;
    }
    assert_eq!(attributes(&recorder, "asynchronous"), ["acme.n=1", "tenant.id=poll"]);
    assert_eq!(attributes(&recorder, "boxed"), ["acme.n=2", "tenant.id=poll"]);
}

#[test]
fn values_are_cut_as_those_of_other_attributes() {
    let recorder = testing::record();
    let text = "x".repeat(5_000);
    let text: &'static str = text.leak();
    let _tenant = with_baggage(&[("tenant.id", text)]);
    sync();
    assert_eq!(recorder.span("sync").attribute("tenant.id").map(|value| value.len()), Some(4_096));
}

#[test]
fn a_callers_baggage_is_copied_and_a_strangers_is_not() {
    #[traced(parent_from = headers, baggage("tenant.id"))]
    fn serve(headers: &Headers) {}
    #[traced(parent_from = headers, public_endpoint, baggage("tenant.id"))]
    fn serve_public(headers: &Headers) -> String {
        Context::current().baggage().get("tenant.id").map(ToString::to_string).unwrap_or_default()
    }
    let headers = stranger();
    let recorder = testing::record();
    serve(&headers);
    assert_eq!(attributes(&recorder, "serve"), ["tenant.id=stranger"]);
    assert_eq!(serve_public(&headers), "stranger", "it travels on");
    assert!(attributes(&recorder, "serve_public").is_empty());
    recorder.clear();
    let _ours = with_baggage(&[("tenant.id", "ours")]);
    serve_public(&headers);
    assert_eq!(attributes(&recorder, "serve_public"), ["tenant.id=ours"]);
}

#[test]
fn a_new_root_keeps_its_baggage() {
    #[traced(new_root, baggage("tenant.id"))]
    fn job() {}
    let recorder = testing::record();
    let _tenant = with_baggage(&[("tenant.id", "acme")]);
    span!("request", { job() });
    assert_eq!(attributes(&recorder, "job"), ["tenant.id=acme"]);
}

#[derive(Clone, Debug, Default)]
struct Seen(Arc<Mutex<Vec<String>>>);

impl ShouldSample for Seen {
    fn should_sample(
        &self,
        parent_context: Option<&Context>,
        trace_id: TraceId,
        name: &str,
        span_kind: &SpanKind,
        attributes: &[KeyValue],
        links: &[Link],
    ) -> SamplingResult {
        let mut seen = self.0.lock().unwrap();
        seen.extend(attributes.iter().map(|attribute| format!("{}={}", attribute.key, attribute.value)));
        Sampler::AlwaysOff.should_sample(parent_context, trace_id, name, span_kind, attributes, links)
    }
}

#[test]
fn samplers_see_it_and_no_one_else_pays() {
    let seen = Seen::default();
    let recorder = Recorder::builder().sampler(seen.clone()).start();
    let _tenant = with_baggage(&[("tenant.id", "acme")]);
    #[traced]
    fn root() {
        // Under a span that is not sampled nobody is asked.
        sync();
    }
    root();
    assert!(seen.0.lock().unwrap().is_empty());
    sync();
    assert_eq!(*seen.0.lock().unwrap(), ["tenant.id=acme"]);
    assert_eq!(recorder.tree(), "");
}
