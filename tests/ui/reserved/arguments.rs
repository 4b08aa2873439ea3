use otel_runtime::traced;

#[traced(max_children = 100)]
fn charge() {}

fn main() {}
