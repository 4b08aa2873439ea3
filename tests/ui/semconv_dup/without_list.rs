use otel_runtime::traced;

#[traced(semconv_dup = http)]
fn charge() {}

fn main() {}
