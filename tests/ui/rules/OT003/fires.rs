#![deny(deprecated)]

use otel_runtime::{span, traced};

#[traced(kind = "producer", messaging(system = "kafka", destination = "orders", operation = "process"))]
fn process() {}

#[traced(kind = "consumer", messaging(system = "kafka", destination = "orders", operation = "send"))]
fn send() {}

#[traced(messaging(system = "nats", destination = "orders", operation = "receive"), kind = "consumer")]
async fn receive() {}

#[traced(kind = "client", messaging(system = "nats", destination = "orders", operation = "create"))]
fn create() {}

#[traced(kind = "internal", messaging(system = "nats", destination = "orders", operation = "settle"))]
fn settle() {}

fn in_a_block() {
    span!("acme.send", kind = "server", messaging(system = "nats", destination = "orders", operation = "send"), {});
}

fn main() {}
