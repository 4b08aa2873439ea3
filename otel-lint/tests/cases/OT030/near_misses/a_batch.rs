// silent: it exports in batches
use opentelemetry_sdk::trace::{SdkTracerProvider, SimpleSpanProcessor};

fn provider(exporter: SpanExporter) -> SdkTracerProvider {
    SdkTracerProvider::builder().with_batch_exporter(exporter).build()
}

fn main() {
    let provider = provider();
    provider.shutdown();
}
