use otel_runtime::traced;

#[traced(name = "orders.charge" kind = "client")]
fn charge() {}

fn main() {}
