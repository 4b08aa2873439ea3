// silent: another crate has a processor of this name
use my_sdk::SimpleSpanProcessor;

fn processor(exporter: SpanExporter) -> SimpleSpanProcessor {
    SimpleSpanProcessor::new(exporter)
}

fn main() {}
