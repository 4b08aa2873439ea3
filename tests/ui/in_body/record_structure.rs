use otel_runtime::{record, traced};

struct Order;

#[traced]
async fn charge(order: Order) {
    record!("acme.order" = order);
}

fn main() {}
