#![deny(deprecated)]

use otel_runtime::opentelemetry::Context;
use otel_runtime::opentelemetry::trace::{SpanContext, TraceContextExt as _};
use otel_runtime::{Carried, span, traced};

type Headers = Vec<(String, String)>;

// silent: a link
#[traced(kind = "consumer", link_from = headers)]
fn linked(headers: &Headers) {}

// silent: links
#[traced(links_from = batch, messaging(system = "kafka", destination = "orders", operation = "process"))]
fn a_batch(batch: &[Headers]) {}

// silent: a parent leads to the sender, too
#[traced(kind = "consumer", parent = context)]
fn below(context: &Context) {}

// silent: the body links
#[traced(kind = "consumer")]
fn later(sender: SpanContext) {
    Context::current().span().add_link(sender, Vec::new());
}

// silent: the envelope links
#[traced(kind = "consumer")]
fn an_envelope(order: Carried<u64>) -> u64 {
    order.linked(|order| order + 1)
}

// silent: a client asks for messages, and handles none
#[traced(messaging(system = "kafka", destination = "orders", operation = "receive"))]
fn receive() {}

// silent: no consumer
#[traced(kind = "server")]
fn serve() {}

// silent: allowed
#[traced(kind = "consumer", allow(consumer_without_link, reason = "sensors send no headers"))]
fn without_headers() {}

// silent: a link
fn in_a_block(headers: &Headers) {
    span!("acme.process", kind = "consumer", link_from = headers, {});
}

fn main() {
    linked(&Vec::new());
    a_batch(&[]);
    below(&Context::new());
    later(SpanContext::NONE);
    an_envelope(Carried::new(1));
    receive();
    serve();
    without_headers();
    in_a_block(&Vec::new());
}
