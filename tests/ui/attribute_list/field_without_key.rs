use otel_runtime::traced;

struct Order {
    id: u64,
}

#[traced(attrs(order.id))]
fn charge(order: &Order) {}

fn main() {}
