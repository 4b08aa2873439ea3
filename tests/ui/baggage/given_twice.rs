use otel_runtime::traced;

#[traced(baggage("tenant.id"), baggage("tenant.cell"))]
fn charge(n: u64) {}

fn main() {}
