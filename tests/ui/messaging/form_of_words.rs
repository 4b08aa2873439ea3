use otel_runtime::traced;

#[traced(messaging(system, destination =, operation = process, temporary = true, partition = 1, partition = 2))]
fn process() {}

#[traced(messaging)]
fn bare() {}

#[traced(messaging(system = "kafka" operation = "process", "orders"))]
fn commas() {}

fn main() {}
