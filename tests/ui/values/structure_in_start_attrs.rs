use otel_runtime::traced;

struct Order {
    id: u64,
}

#[traced(kind = "client", start_attrs("acme.order.id" = order.id, "acme.order" = order))]
async fn charge(order: &Order) {}

fn main() {}
