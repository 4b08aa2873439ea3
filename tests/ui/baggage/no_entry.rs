use otel_runtime::traced;

#[traced(baggage())]
fn charge(n: u64) {}

fn main() {}
