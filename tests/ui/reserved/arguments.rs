use otel_runtime::traced;

#[traced(
    level = "debug",
    max_children = 100
)]
fn charge() {}

fn main() {}
