use otel_runtime::traced;

struct Topic;

#[traced(messaging(system = "kafka", destination = Topic, operation = "process"))]
fn process() {}

fn main() {}
