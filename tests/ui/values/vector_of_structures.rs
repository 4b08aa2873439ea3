use otel_runtime::traced;

struct Order {
    id: u64,
}

#[traced(attrs("acme.orders" = orders))]
fn charge(orders: Vec<Order>) {}

fn main() {}
