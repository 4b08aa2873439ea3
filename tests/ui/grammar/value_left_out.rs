use otel_runtime::traced;

#[traced(kind, name = "orders.charge")]
fn charge() {}

fn main() {}
