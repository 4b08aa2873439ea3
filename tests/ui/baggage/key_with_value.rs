use otel_runtime::traced;

#[traced(baggage("tenant.id" = n))]
fn charge(n: u64) {}

fn main() {}
