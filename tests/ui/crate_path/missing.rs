use otel_runtime::traced;

#[traced(crate = telemetry)]
fn charge() {}

fn main() {}
