#![deny(deprecated)]

use otel_runtime::traced;

type Headers = Vec<(String, String)>;

// silent: the kind of the operation
#[traced(
    kind = "consumer",
    link_from = headers,
    messaging(system = "kafka", destination = "orders", operation = "process")
)]
fn process(headers: &Headers) {}

// silent: one that sends without a context of its own
#[traced(kind = "client", messaging(system = "kafka", destination = "orders", operation = "send"))]
fn send_as_client() {}

// silent: one that sends its own context along
#[traced(
    kind = "producer",
    inject_into = headers,
    messaging(system = "kafka", destination = "orders", operation = "send")
)]
fn send_as_producer(headers: &mut Headers) {}

// silent: it follows from the operation
#[traced(messaging(system = "kafka", destination = "orders", operation = "settle"))]
fn settle() {}

// silent: no operation
#[traced(kind = "producer", inject_into = headers)]
fn produce(headers: &mut Headers) {}

// silent: allowed
#[traced(
    kind = "internal",
    messaging(system = "kafka", destination = "orders", operation = "receive"),
    allow(kind_against_operation, reason = "a queue within the process")
)]
fn receive() {}

fn main() {}
