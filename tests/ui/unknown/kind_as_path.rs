use otel_runtime::opentelemetry::trace::SpanKind;
use otel_runtime::traced;

#[traced(kind = SpanKind::Client)]
fn charge() {}

fn main() {}
