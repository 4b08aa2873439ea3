use otel_runtime::traced;

struct Topic;

#[traced(messaging(system = "kafka", destination = Topic, operation = "receive"))]
fn process() {}

fn main() {}
