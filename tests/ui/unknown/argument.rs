use otel_runtime::traced;

#[traced(kidn = "client")]
fn charge() {}

fn main() {}
