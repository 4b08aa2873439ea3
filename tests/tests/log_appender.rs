//! `opentelemetry-appender-tracing` needs no help: the SDK takes the ids of log records from the current
//! context, in which our spans are.

#[path = "log_correlation/calls.rs"]
mod calls;

use calls::{charge, waiting};
use opentelemetry_appender_tracing::layer::OpenTelemetryTracingBridge;
use opentelemetry_sdk::logs::{InMemoryLogExporter, SdkLoggerProvider};
use opentelemetry_sdk::trace::Sampler;
use otel_runtime::opentelemetry::Context;
use otel_runtime::opentelemetry::logs::AnyValue;
use otel_runtime::opentelemetry::trace::{SpanContext, SpanId, TraceContextExt as _, TraceFlags, TraceId, TraceState};
use otel_runtime::testing::{self, Recorder};
use tracing::dispatcher::{set_default, with_default};
use tracing::{Dispatch, info};
use tracing_subscriber::layer::SubscriberExt as _;

type Ids = Option<(TraceId, SpanId, Option<TraceFlags>)>;

/// What is exported of the logs of this thread.
struct Exported {
    exporter: InMemoryLogExporter,
    provider: SdkLoggerProvider,
}

impl Exported {
    fn new() -> Self {
        let exporter = InMemoryLogExporter::default();
        let provider = SdkLoggerProvider::builder().with_simple_exporter(exporter.clone()).build();
        Self { exporter, provider }
    }

    fn dispatch(&self) -> Dispatch {
        Dispatch::new(tracing_subscriber::registry().with(OpenTelemetryTracingBridge::new(&self.provider)))
    }

    /// Bodies and ids, in the order of emission.
    fn records(&self) -> Vec<(String, Ids)> {
        let logs = self.exporter.get_emitted_logs().unwrap();
        let told = logs.iter().map(|log| {
            let body = match log.record.body() {
                Some(AnyValue::String(body)) => body.to_string(),
                other => panic!("no text: {other:?}"),
            };
            let ids = log.record.trace_context().map(|ids| (ids.trace_id, ids.span_id, ids.trace_flags));
            (body, ids)
        });
        told.collect()
    }
}

fn record(body: &str, span: &SpanContext) -> (String, Ids) {
    (body.to_owned(), Some((span.trace_id(), span.span_id(), Some(span.trace_flags()))))
}

#[test]
fn records_of_synchronous_functions() {
    let (recorder, exported) = (testing::record(), Exported::new());
    with_default(&exported.dispatch(), || {
        charge();
        info!("alone");
    });
    let span = recorder.span("charge").span_context.clone();
    assert_eq!(exported.records(), [record("charged", &span), ("alone".to_owned(), None)]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn records_of_asynchronous_and_spawned_functions() {
    let (recorder, exported) = (testing::record(), Exported::new());
    let guard = set_default(&exported.dispatch());
    waiting().await;
    drop(guard);
    let (waiting, nested) = (recorder.span("waiting"), recorder.span("nested"));
    assert_eq!(
        exported.records(),
        [
            record("before", &waiting.span_context),
            record("nested", &nested.span_context),
            record("behind", &waiting.span_context),
        ]
    );
}

#[test]
fn records_of_traces_that_are_not_sampled() {
    let (recorder, exported) = (Recorder::builder().sampler(Sampler::AlwaysOff).start(), Exported::new());
    let span = with_default(&exported.dispatch(), charge);
    assert!(recorder.spans().is_empty() && span.is_valid() && !span.is_sampled());
    assert_eq!(exported.records(), [record("charged", &span)]);
}

#[test]
fn records_under_a_remote_parent_without_a_provider_of_spans() {
    let exported = Exported::new();
    let caller = SpanContext::new(7.into(), 8.into(), TraceFlags::SAMPLED, true, TraceState::NONE);
    let _attached = Context::new().with_remote_span_context(caller.clone()).attach();
    with_default(&exported.dispatch(), charge);
    assert_eq!(exported.records(), [record("charged", &caller)]);
}
