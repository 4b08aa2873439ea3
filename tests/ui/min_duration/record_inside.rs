#![deny(deprecated)]

use otel_runtime::{event, record, recording_only, span, traced};

#[traced(min_duration = "5ms")]
fn charge() {
    record!("acme.n" = 1);
    event!("charged");
    #[recording_only]
    helper();
}

#[traced(min_duration = "5ms")]
async fn charge_later() {
    otel_runtime::record!("acme.n" = 1);
}

#[traced(min_duration = "5ms", allow(record_before_span, reason = "shared with other shapes"))]
fn knows() {
    record!("acme.n" = 1);
}

#[traced(min_duration = "5ms")]
fn has_a_span_inside() {
    span!("acme.inner", { record!("acme.n" = 1) });
    span!("acme.slow", min_duration = "5ms", { record!("acme.n" = 1) });
}

fn helper() {
    record!("acme.n" = 1);
}

#[traced(min_duration = "5ms")]
fn calls() {
    helper();
}

fn main() {}
