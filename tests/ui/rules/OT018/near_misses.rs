#![deny(deprecated)]

use otel_runtime::opentelemetry::Context;
use otel_runtime::{inject, span, traced};

type Headers = Vec<(String, String)>;

// silent: a client calls
#[traced(kind = "client", inject_into = headers, attrs("url.template" = "/orders/{id}"))]
fn call(headers: &mut Headers) {}

// silent: a server is called
#[traced(kind = "server", parent_from = headers, attrs("http.route" = "/orders/{id}"))]
fn serve(headers: &Headers) {}

// silent: something around it may have set the parent already
#[traced(kind = "server")]
fn behind_a_middleware() {}

// silent: a parent of this process
#[traced(kind = "client", parent = context)]
fn below(context: &Context) {}

// silent: a client of a broker
#[traced(parent_from = headers, messaging(system = "kafka", destination = "orders", operation = "receive"))]
fn receive(headers: &Headers) {}

// silent: a server may call others
#[traced(kind = "server", parent_from = headers)]
fn forward(headers: &Headers, onward: &mut Headers) {
    inject(onward);
}

// silent: no kind is said
#[traced(parent_from = from, inject_into = into, attrs("http.route" = "/"))]
fn internal(from: &Headers, into: &mut Headers) {}

// silent: allowed
#[traced(
    kind = "server",
    parent_from = headers,
    inject_into = answer,
    allow(client_server_swapped, reason = "browsers are told the trace in the response's headers")
)]
fn allowed(headers: &Headers, answer: &mut Headers) {}

// silent: a client calls
fn in_a_block(headers: &mut Headers) {
    span!("acme.step", kind = "client", inject_into = headers, {});
}

fn main() {
    call(&mut Vec::new());
    serve(&Vec::new());
    behind_a_middleware();
    below(&Context::new());
    receive(&Vec::new());
    forward(&Vec::new(), &mut Vec::new());
    internal(&Vec::new(), &mut Vec::new());
    allowed(&Vec::new(), &mut Vec::new());
    in_a_block(&mut Vec::new());
}
