//! Next to an application's own `tracing-opentelemetry` layer.

use super::installed;
use opentelemetry::trace::TracerProvider as _;
use otel_runtime::{TracingSpans, traced};

#[traced]
fn ours() {
    tracing::info!("here");
}

#[test]
fn without_doubles() {
    let (telemetry, exporter, _turn) = &installed(TracingSpans::Recorded);
    // guide: beside
    use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};

    let tracer = telemetry.provider().tracer("application");
    let theirs = tracing_opentelemetry::layer().with_tracer(tracer).with_filter(otel_runtime::without_own_spans());
    let subscriber = tracing_subscriber::registry().with(theirs).with(otel_runtime::tracing_layer());
    // guide: end
    tracing::subscriber::with_default(subscriber, || tracing::info_span!("library").in_scope(ours));
    telemetry.force_flush().unwrap();
    let spans = exporter.get_finished_spans().unwrap();
    let mut names: Vec<&str> = spans.iter().map(|span| &*span.name).collect();
    names.sort_unstable();
    assert_eq!(names, ["library", "ours"]);
    let ours = spans.iter().find(|span| span.name == "ours").unwrap();
    assert_eq!(ours.events.len(), 1);
}
