use otel_runtime::traced;

#[traced(name = 7)]
fn charge() {}

fn main() {}
