use otel_runtime::traced;

#[traced(messaging(system = "mqtt", template = format!("meters/{id}"), operation = "process"))]
fn expression(id: u64) {}

#[traced(messaging(system = "mqtt", template = topic, operation = "process"))]
fn parameter(topic: &str) {}

fn main() {}
