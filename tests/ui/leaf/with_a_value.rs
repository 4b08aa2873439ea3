use otel_runtime::traced;

#[traced(leaf = true)]
fn charge() {}

fn main() {}
