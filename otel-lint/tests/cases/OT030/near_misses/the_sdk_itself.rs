// silent: the crate that has it must make it
//- Cargo.toml
[package]
name = "opentelemetry_sdk"

[dependencies]
opentelemetry = "1"
//- src/trace/provider.rs
use crate::trace::SimpleSpanProcessor;

impl TracerProviderBuilder {
    pub fn with_simple_exporter<T: SpanExporter + 'static>(self, exporter: T) -> Self {
        let simple = SimpleSpanProcessor::new(exporter);
        self.with_span_processor(simple)
    }
}
