use opentelemetry_sdk::trace::{SdkTracerProvider, SimpleSpanProcessor};

fn provider() -> SdkTracerProvider {
    let exporter = opentelemetry_otlp::SpanExporter::builder().with_http().build();
    SdkTracerProvider::builder().with_simple_exporter(exporter).build() //~ OT030
}

fn main() {
    let provider = provider();
    provider.shutdown();
}
