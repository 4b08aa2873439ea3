use otel_runtime::traced;

#[traced(name = " ")]
fn charge() {}

fn main() {}
