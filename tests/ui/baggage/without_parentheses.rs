use otel_runtime::traced;

#[traced(baggage = "tenant.id")]
fn charge() {}

fn main() {}
