use otel_runtime::traced;

#[traced(baggage(format!("tenant.{n}")))]
fn charge(n: u64) {}

fn main() {}
