use otel_runtime::traced;

#[traced(attrs["acme.order.id" = 7])]
fn charge() {}

fn main() {}
