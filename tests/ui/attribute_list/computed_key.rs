use otel_runtime::traced;

#[traced(attrs(format!("acme.order.{id}") = 1))]
fn charge(id: u64) {}

fn main() {}
