// silent: nobody waits for a network
use opentelemetry_sdk::trace::{SdkTracerProvider, SimpleSpanProcessor};

fn provider() -> SdkTracerProvider {
    SdkTracerProvider::builder().with_simple_exporter(opentelemetry_stdout::SpanExporter::default()).build()
}

fn main() {
    let provider = provider();
    provider.shutdown();
}
