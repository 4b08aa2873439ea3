use otel_runtime::traced;

#[traced(attrs(order_id = id))]
fn charge(id: u64) {}

fn main() {}
