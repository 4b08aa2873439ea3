use otel_runtime::traced;

#[traced(
    long_lived,
    level = "debug",
    max_children = 100,
    methods(charge, refund)
)]
fn charge() {}

fn main() {}
