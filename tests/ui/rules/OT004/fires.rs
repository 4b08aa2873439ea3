#![deny(deprecated)]

use otel_runtime::{event, record, recording_only, span, traced};

#[traced(min_duration = "5ms")]
fn an_attribute() {
    record!("acme.n" = 1);
}

#[traced(min_duration = "5ms")]
fn an_event() {
    event!("charged");
}

#[traced(min_duration = "5ms")]
fn a_guarded_statement() {
    #[recording_only]
    helper();
}

#[traced(min_duration = "5ms")]
async fn later() {
    otel_runtime::record!("acme.n" = 1);
}

fn in_a_block() {
    span!("acme.slow", min_duration = "5ms", { record!("acme.n" = 1) });
}

#[traced(min_duration = "5ms")]
fn in_a_loop(items: &[u64]) {
    for item in items {
        record!("acme.item" = *item);
    }
}

fn helper() {}

fn main() {}
