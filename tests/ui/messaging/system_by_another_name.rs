use otel_runtime::traced;

#[traced(messaging(system = "sqs", destination = "orders", operation = "process"))]
fn sqs() {}

#[traced(messaging(system = "kafak", destination = "orders", operation = "process"))]
fn kafka() {}

fn main() {}
