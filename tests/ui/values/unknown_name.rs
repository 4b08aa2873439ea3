use otel_runtime::traced;

#[traced(attrs("acme.order.id" = order_id))]
fn charge(order: u64) {}

fn main() {}
