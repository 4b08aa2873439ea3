use otel_runtime::traced;

#[traced(messaging(system = "mqtt", template = format!("meters/{id}"), operation = "receive"))]
fn expression(id: u64) {}

#[traced(messaging(system = "mqtt", template = topic, operation = "receive"))]
fn parameter(topic: &str) {}

fn main() {}
