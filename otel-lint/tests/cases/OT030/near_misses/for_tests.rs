// silent: tests want their spans at once
use opentelemetry_sdk::trace::{SdkTracerProvider, SimpleSpanProcessor};

#[cfg(test)]
mod tests {
    fn provider(exporter: SpanExporter) -> SdkTracerProvider {
        SdkTracerProvider::builder().with_simple_exporter(exporter).build()
    }
}

fn main() {}
//- tests/spans.rs
fn provider(exporter: SpanExporter) -> SdkTracerProvider {
    opentelemetry_sdk::trace::SdkTracerProvider::builder().with_simple_exporter(exporter).build()
}
