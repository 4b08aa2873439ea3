use otel_runtime::traced;

#[traced(Name = "orders.charge")]
fn charge() {}

fn main() {}
