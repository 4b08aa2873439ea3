use otel_runtime::traced;

#[traced(kind("client"))]
fn charge() {}

fn main() {}
