use otel_runtime::traced;

#[traced(attrs("acme.order.id" = 7), attrs("acme.order.items" = 3))]
fn charge() {}

fn main() {}
