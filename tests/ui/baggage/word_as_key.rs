use otel_runtime::traced;

#[traced(baggage(tenant))]
fn charge(n: u64) {}

fn main() {}
