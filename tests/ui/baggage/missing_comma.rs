use otel_runtime::traced;

#[traced(baggage("tenant.id" "tenant.cell"))]
fn charge(n: u64) {}

fn main() {}
