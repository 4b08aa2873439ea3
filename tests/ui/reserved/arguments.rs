use otel_runtime::traced;

#[traced(
    long_lived,
    level = "debug",
    max_children = 100,
    semconv_dup("http"),
    methods(charge, refund)
)]
fn charge() {}

fn main() {}
