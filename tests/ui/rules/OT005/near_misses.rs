#![deny(deprecated)]

use otel_runtime::{record, span, traced};
use std::thread::spawn;

type Headers = Vec<(String, String)>;

// silent: at work
#[traced(kind = "consumer", parent_from = headers, allow(parent_across_queue, reason = "the sender waits"))]
fn answered(headers: &Headers) {}

// silent: at work
#[traced(allow(spawn_not_carried, reason = "lives as long as the process"))]
fn start() {
    drop(spawn(|| ()));
}

// silent: at work
#[traced(
    kind = "internal",
    messaging(system = "kafka", destination = "orders", operation = "process"),
    allow(kind_against_operation, reason = "a queue within the process")
)]
fn process() {}

// silent: at work
#[traced(min_duration = "5ms", allow(record_before_span, reason = "shared with other shapes"))]
fn knows() {
    record!("acme.n" = 1);
}

// silent: both are at work
#[traced(
    name = "order 12345",
    kind = "consumer",
    parent_from = headers,
    allow(id_in_name, parent_across_queue, reason = "an order that never ends")
)]
fn both(headers: &Headers) {}

// silent: kept on purpose
#[traced(allow(spawn_not_carried, unused_allow, reason = "for a platform that spawns"))]
fn on_some_platforms() {}

// silent: the linter finds it, which sees the whole workspace
#[traced(allow(traced_call_in_loop, reason = "there are never more than three shards"))]
fn each_shard() {
    start();
}

fn in_a_block() {
    span!("order 12345", allow(id_in_name, reason = "there is one such order"), {});
}

fn main() {
    start();
    each_shard();
    knows();
    on_some_platforms();
    in_a_block();
}
