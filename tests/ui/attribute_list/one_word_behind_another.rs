use otel_runtime::traced;

#[traced(attrs("acme.order.id" = id as i64 "acme.order.items" = 3))]
fn charge(id: u64) {}

fn main() {}
