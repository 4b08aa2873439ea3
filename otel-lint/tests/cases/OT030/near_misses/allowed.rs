// silent: a comment allows it
use opentelemetry_sdk::trace::{SdkTracerProvider, SimpleSpanProcessor};

fn provider(exporter: SpanExporter) -> SdkTracerProvider {
    // otel-lint: allow(simple_processor, reason = "a program of one span that ends with it")
    SdkTracerProvider::builder().with_simple_exporter(exporter).build()
}

fn main() {
    let provider = provider();
    provider.shutdown();
}
