#![deny(deprecated)]

use otel_runtime::opentelemetry::Context;
use otel_runtime::{span, traced};

type Headers = Vec<(String, String)>;

// silent: the sender waits
#[traced(kind = "server", parent_from = headers)]
fn serve(headers: &Headers) {}

// silent: a link
#[traced(kind = "consumer", link_from = headers)]
fn process(headers: &Headers) {}

// silent: a trace of its own, linked
#[traced(kind = "consumer", parent_from = headers, public_endpoint)]
fn from_strangers(headers: &Headers) {}

// silent: allowed
#[traced(
    kind = "consumer",
    parent_from = headers,
    allow(parent_across_queue, reason = "the sender waits for the answer")
)]
fn answered(headers: &Headers) {}

// silent: a parent of this process
#[traced(kind = "consumer", parent = context)]
fn below(context: &Context) {}

// silent: no consumer
fn run(headers: &Headers) {
    span!("acme.serve", kind = "server", parent_from = headers, {});
}

fn main() {}
