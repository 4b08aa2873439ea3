use otel_runtime::traced;

#[traced(name = operation)]
fn charge(operation: &str) {}

fn main() {}
