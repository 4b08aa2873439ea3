use opentelemetry_sdk::trace::{SdkTracerProvider, SimpleSpanProcessor};

fn provider(exporter: SpanExporter) -> SdkTracerProvider {
    let processor = SimpleSpanProcessor::new(exporter); //~ OT030
    SdkTracerProvider::builder().with_span_processor(processor).build()
}

fn main() {
    let provider = provider();
    provider.shutdown();
}
