use otel_runtime::record;

fn main() {
    record!("acme.order.items" = 7 "acme.order.value" = 8);
}
