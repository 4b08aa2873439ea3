use otel_runtime::{record, traced};

struct Order;

#[traced]
fn charge(order: &Order) {
    record!("acme.order" = %order);
}

fn main() {}
