use otel_runtime::traced;

#[traced(name "orders.charge")]
fn charge() {}

fn main() {}
