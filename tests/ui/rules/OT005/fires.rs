#![deny(deprecated)]

use otel_runtime::{record, span, traced};

type Headers = Vec<(String, String)>;

#[traced(kind = "server", parent_from = headers, allow(parent_across_queue, reason = "once it was a consumer"))]
fn serve(headers: &Headers) {}

#[traced(allow(spawn_not_carried, reason = "nothing is spawned any more"))]
async fn run() {}

#[traced(
    kind = "consumer",
    link_from = headers,
    messaging(system = "kafka", destination = "orders", operation = "process"),
    allow(kind_against_operation, reason = "the kind is right")
)]
fn process(headers: &Headers) {}

#[traced(leaf, allow(record_before_span, reason = "once it had a minimum"))]
fn charge() {
    record!("acme.n" = 1);
}

#[traced(
    name = "order 12345",
    allow(id_in_name, parent_across_queue, reason = "one of them is at work")
)]
fn one_of_two() {}

fn in_a_block() {
    span!("acme.step", allow(id_in_name, reason = "there is none"), {});
}

fn main() {}
