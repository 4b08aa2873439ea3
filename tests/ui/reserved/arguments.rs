use otel_runtime::traced;

#[traced(
    messaging(system = "nats", destination = "orders"),
    leaf,
    min_duration = "100ms",
    long_lived,
    level = "debug",
    max_children = 100,
    semconv_dup("http"),
    methods(charge, refund),
    allow(span_in_loop, reason = "three items at most")
)]
fn charge() {}

fn main() {}
