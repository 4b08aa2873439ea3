use otel_runtime::traced;

#[traced(messaging(system = "kafka", destination = "orders", operation = "publish"))]
fn publish() {}

#[traced(messaging(system = "kafka", destination = "orders", operation = "proces"))]
fn process() {}

#[traced(messaging(system = "kafka", destination = "orders", operation = "transform"))]
fn transform() {}

fn main() {}
