use otel_runtime::traced;

#[traced(baggage("tenant.id"), baggage("tenant.cell"))]
fn charge() {}

fn main() {}
