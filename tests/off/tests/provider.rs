//! Under `off` a provider that the application has set is the global one, and none of ours.

use opentelemetry::global;
use opentelemetry::trace::Tracer as _;
use opentelemetry_sdk::trace::{InMemorySpanExporter, SdkTracerProvider};
use otel_runtime::traced;

#[traced]
fn ours() {}

#[test]
fn is_left_to_the_api() {
    let exporter = InMemorySpanExporter::default();
    let provider = SdkTracerProvider::builder().with_simple_exporter(exporter.clone()).build();
    otel_runtime::set_tracer_provider(provider);
    otel_runtime::assume_parent_based();
    global::tracer("by hand").in_span("by hand", |_| ours());
    otel_runtime::provider_changed();
    ours();
    let spans = exporter.get_finished_spans().unwrap();
    assert_eq!(spans.iter().map(|span| &*span.name).collect::<Vec<_>>(), ["by hand"]);
}
