use otel_runtime::traced;

#[traced(otel::kind = "client")]
fn charge() {}

fn main() {}
