use otel_runtime::traced;

#[traced("orders.charge")]
fn charge() {}

fn main() {}
