//! `tracing-error` shows our calls where an error was made.

use otel_runtime::{Telemetry, TracingSpans, traced};
use tracing_error::{ErrorLayer, SpanTrace};
use tracing_subscriber::layer::SubscriberExt as _;

#[traced(attrs("acme.order.items" = 3))]
async fn order() -> SpanTrace {
    tokio::task::yield_now().await;
    charge()
}

#[traced(level = "info")]
fn charge() -> SpanTrace {
    tracing::info_span!("bank", attempt = 2).in_scope(SpanTrace::capture)
}

#[tokio::test]
async fn shows_our_calls() {
    let _telemetry = Telemetry::builder()
        .exporter(opentelemetry_sdk::trace::InMemorySpanExporter::default())
        .tracing_spans(TracingSpans::Recorded)
        .install()
        .unwrap();
    let _listening = tracing::subscriber::set_default(tracing_subscriber::registry().with(ErrorLayer::default()));
    let trace = order().await;
    let mut shown = Vec::new();
    trace.with_spans(|metadata, fields| {
        shown.push(format!("{} {} {}{{{fields}}}", metadata.level(), metadata.target(), metadata.name()));
        assert!(metadata.file().is_some_and(|file| file.ends_with("tracing_error.rs")) && metadata.line().is_some());
        true
    });
    assert_eq!(
        shown,
        [
            "INFO tracing_error bank{attempt=2}",
            "INFO tracing_error charge{}",
            "DEBUG tracing_error order{acme.order.items=3}",
        ]
    );
}
