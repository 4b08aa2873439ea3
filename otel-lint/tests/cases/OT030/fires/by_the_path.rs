fn provider(exporter: SpanExporter) -> Provider {
    let builder = opentelemetry_sdk::trace::SdkTracerProvider::builder();
    builder.with_span_processor(opentelemetry_sdk::trace::SimpleSpanProcessor::new(exporter)).build() //~ OT030
}

fn main() {
    let provider = provider();
    provider.shutdown();
}
