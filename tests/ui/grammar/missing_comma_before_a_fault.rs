use otel_runtime::traced;

#[traced(name = "orders.charge" kind = "cleint")]
fn charge() {}

fn main() {}
