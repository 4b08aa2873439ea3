use otel_runtime::traced;

#[traced(baggage("tenant.id" "tenant.cell"))]
fn charge() {}

fn main() {}
