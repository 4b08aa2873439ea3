use otel_runtime::traced;

#[traced(leaf, leaf)]
fn charge() {}

fn main() {}
