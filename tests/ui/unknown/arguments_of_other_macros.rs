use otel_runtime::traced;

#[traced(skip_all, fields(order.id = 7), target = "acme")]
fn charge() {}

fn main() {}
