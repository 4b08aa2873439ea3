#![deny(deprecated)]

use otel_runtime::traced;

#[traced(kind = "producer", messaging(system = "kafka", destination = "orders", operation = "process"))]
fn process() {}

fn main() {}
