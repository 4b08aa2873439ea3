use otel_runtime::traced;

#[traced(attrs("acme.order.id"))]
fn charge(id: u64) {}

fn main() {}
