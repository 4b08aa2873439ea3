use otel_runtime::traced;

#[traced(attrs = "acme.order.id")]
fn charge() {}

fn main() {}
