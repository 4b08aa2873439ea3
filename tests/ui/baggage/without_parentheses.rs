use otel_runtime::traced;

#[traced(baggage = "tenant.id")]
fn charge(n: u64) {}

fn main() {}
