#![deny(deprecated)]

use otel_runtime::{event, record, span, traced};

const KIND: &str = "otel.kind";

// silent: a word that begins so
#[traced(attrs("otelcol.receiver" = "otlp", "otel_runtime.note" = 1))]
fn longer() {}

// silent: in a namespace
#[traced(attrs("acme.otel.kind" = "server"))]
fn own() {}

// silent: said as it should be
#[traced(kind = "server", name = "otel.kind")]
fn arguments() {}

// silent: a value
#[traced(attrs("acme.prefix" = "otel.kind"))]
fn a_value() {}

// silent: the name of an event
#[traced]
fn a_name() {
    event!("otel.exporter.started", "acme.attempts" = 1);
}

// silent: not known here
#[traced(attrs(KIND = "server"))]
fn a_constant() {}

// silent: allowed
#[traced(attrs("otel.kind" = "server"), allow(reserved_key, reason = "an old pipeline reads it"))]
fn allowed() {}

// silent: a word that begins so
fn in_a_block() {
    span!("acme.step", { record!("otelcol.queue" = 3) });
}

fn main() {
    longer();
    own();
    arguments();
    a_value();
    a_name();
    a_constant();
    allowed();
    in_a_block();
}
