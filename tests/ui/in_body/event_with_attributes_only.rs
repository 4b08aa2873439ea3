use otel_runtime::event;

fn main() {
    event!("acme.order.items" = 7);
}
