use otel_runtime::traced;

#[traced(messaging(system = "rabbitmq", operation = "process"))]
fn process() {}

fn main() {}
