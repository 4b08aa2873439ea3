use otel_runtime::{last4, traced};

struct Order {
    id: u64,
}

#[traced(attrs("acme.order" = last4(order)))]
fn charge(order: &Order) {}

fn main() {}
