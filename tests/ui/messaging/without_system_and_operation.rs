use otel_runtime::traced;

#[traced(messaging(destination = "orders"))]
fn process() {}

fn main() {}
