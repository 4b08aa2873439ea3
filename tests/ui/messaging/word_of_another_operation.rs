use otel_runtime::traced;

#[traced(messaging(system = "kafka", destination = "orders", operation = "send", consumer_group = "billing"))]
fn send() {}

fn main() {}
