#![deny(deprecated)]

use otel_runtime::traced;

#[traced(kind = "consumer", parent_from = headers)]
fn process(headers: &[(String, String)]) {}

#[traced(
    parent_from = headers,
    messaging(system = "kafka", destination = "orders", operation = "process"),
    allow(parent_across_queue, reason = "the sender waits for the answer")
)]
fn answered(headers: &[(String, String)]) {}

fn main() {}
