use otel_runtime::traced;

#[traced(baggage(tenant))]
fn charge() {}

fn main() {}
