use otel_runtime::traced;

#[traced(kind = "client", name = "orders.charge", kind = "server")]
fn charge() {}

fn main() {}
