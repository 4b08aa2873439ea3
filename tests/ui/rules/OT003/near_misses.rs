#![deny(deprecated)]

use otel_runtime::traced;

// silent: the kind of the operation
#[traced(kind = "consumer", messaging(system = "kafka", destination = "orders", operation = "process"))]
fn process() {}

// silent: one that sends without a context of its own
#[traced(kind = "client", messaging(system = "kafka", destination = "orders", operation = "send"))]
fn send_as_client() {}

// silent: one that sends its own context along
#[traced(kind = "producer", messaging(system = "kafka", destination = "orders", operation = "send"))]
fn send_as_producer() {}

// silent: it follows from the operation
#[traced(messaging(system = "kafka", destination = "orders", operation = "settle"))]
fn settle() {}

// silent: no operation
#[traced(kind = "producer")]
fn produce() {}

// silent: allowed
#[traced(
    kind = "internal",
    messaging(system = "kafka", destination = "orders", operation = "receive"),
    allow(kind_against_operation, reason = "a queue within the process")
)]
fn receive() {}

fn main() {}
