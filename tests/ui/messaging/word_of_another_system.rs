use otel_runtime::traced;

#[traced(messaging(system = "nats", destination = "orders", operation = "process", offset = 7))]
fn process() {}

fn main() {}
