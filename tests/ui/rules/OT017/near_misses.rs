#![deny(deprecated)]

use otel_runtime::opentelemetry::global;
use otel_runtime::{Carried, inject, span, traced};
use std::collections::HashMap;

type Headers = Vec<(String, String)>;

fn push<T>(_message: T) {}

// silent: the annotation injects
#[traced(kind = "producer", inject_into = headers)]
fn by_the_annotation(headers: &mut Headers) {
    push(headers.clone());
}

// silent: the body injects
#[traced(kind = "producer")]
async fn by_the_body() {
    let mut headers = Headers::new();
    inject(&mut headers);
    push(headers);
}

// silent: an envelope takes the context along
#[traced(kind = "producer")]
fn an_envelope(order: u64) {
    push(Carried::new(order));
}

// silent: by means of another library
#[traced(kind = "producer")]
fn a_propagator() {
    let mut headers = HashMap::<String, String>::new();
    global::get_text_map_propagator(|one| one.inject(&mut headers));
    push(headers);
}

// silent: by a function whose name tells
#[traced(kind = "producer", messaging(system = "nats", destination = "orders", operation = "send"))]
fn by_another_function() {
    push(injected());
}

fn injected() -> Headers {
    Headers::new()
}

// silent: a client
#[traced(messaging(system = "kafka", destination = "orders", operation = "send"))]
fn a_client() {
    push(1);
}

// silent: allowed
#[traced(kind = "producer", allow(producer_without_inject, reason = "the client library has hooks that do"))]
fn allowed() {
    push(1);
}

// silent: the body injects
fn in_a_block(headers: &mut Headers) {
    span!("send orders", kind = "producer", { inject(headers) });
}

fn main() {
    by_the_annotation(&mut Vec::new());
    drop(by_the_body());
    an_envelope(1);
    a_propagator();
    by_another_function();
    a_client();
    allowed();
    in_a_block(&mut Vec::new());
}
