use otel_runtime::carry_context;

#[carry_context(name = "orders.charge", carry = "link")]
fn charge() {}

fn main() {}
