//! Under `off` nothing goes from `tracing` into traces, and nothing of ours to `tracing`.

#[path = "../../src/lines.rs"]
mod lines;

use lines::Lines;
use opentelemetry::global;
use opentelemetry::trace::TraceContextExt as _;
use opentelemetry::trace::{Tracer as _, TracerProvider as _};
use opentelemetry_sdk::trace::{InMemorySpanExporter, SdkTracerProvider};
use otel_runtime::{Telemetry, TracingSpans, carry_fn, logs, traced, tracing_layer};
use tracing_subscriber::layer::SubscriberExt as _;

#[traced]
fn ours() {
    tracing::info!("inside");
}

#[test]
fn stays_by_itself() {
    let exporter = InMemorySpanExporter::default();
    let provider = SdkTracerProvider::builder().with_simple_exporter(exporter.clone()).build();
    global::set_tracer_provider(provider.clone());
    let _telemetry = Telemetry::builder().tracing_spans(TracingSpans::Always).install().unwrap();
    let lines = Lines::default();
    let fmt = tracing_subscriber::fmt::layer().json().without_time().with_writer(lines.clone());
    let subscriber = tracing_subscriber::registry().with(tracing_layer()).with(fmt.map_event_format(logs::json));
    let by_hand = provider.tracer("by hand").start("by hand");
    let attached = opentelemetry::Context::current_with_span(by_hand).attach();
    tracing::subscriber::with_default(subscriber, || {
        tracing::info_span!("library").in_scope(ours);
        carry_fn(ours)();
    });
    opentelemetry::Context::current().span().end();
    drop(attached);

    let spans = exporter.get_finished_spans().unwrap();
    let names: Vec<&str> = spans.iter().map(|span| &*span.name).collect();
    assert_eq!(names, ["by hand"], "no span of the library's, no span of ours");
    assert!(spans[0].events.is_empty());
    let text = lines.text();
    assert_eq!(text.lines().count(), 2, "{text}");
    assert!(!text.contains("trace_id") && !text.contains("\"ours\""), "{text}");
}
