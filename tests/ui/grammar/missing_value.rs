use otel_runtime::traced;

#[traced(kind =)]
fn charge() {}

fn main() {}
