use otel_runtime::traced;

#[traced(name = , kind = "client")]
fn charge() {}

fn main() {}
