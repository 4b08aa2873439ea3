use otel_runtime::traced;

struct Order {
    id: u64,
}

#[traced(attrs("acme.order" = order))]
fn charge(order: Order) {}

fn main() {}
