use otel_runtime::traced;

#[traced(messaging(system = "kafka", topic = "orders", operation = "process", colour = "red"))]
fn process() {}

fn main() {}
