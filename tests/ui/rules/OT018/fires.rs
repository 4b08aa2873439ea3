#![deny(deprecated)]

use otel_runtime::{semconv, span, traced};

type Headers = Vec<(String, String)>;

#[traced(kind = "client", parent_from = headers)]
fn a_client_that_is_called(headers: &Headers) {}

#[traced(kind = "client", parent_from = headers, public_endpoint)]
async fn by_strangers(headers: Headers) {}

#[traced(kind = "server", inject_into = headers)]
fn a_server_that_calls(headers: &mut Headers) {}

#[traced(name = "GET /orders", kind = "server", parent_from = from, inject_into = into)]
fn both(from: &Headers, into: &mut Headers) {}

#[traced(kind = "client", attrs("http.route" = route))]
fn a_route(route: &str) {}

#[traced(kind = "client", start_attrs(semconv::HTTP_ROUTE = "/orders/{id}"))]
fn a_constant_of_the_runtime() {}

fn in_a_block(headers: &mut Headers) {
    span!("acme.step", kind = "server", inject_into = headers, {});
}

fn main() {
    a_client_that_is_called(&Vec::new());
    drop(by_strangers(Vec::new()));
    a_server_that_calls(&mut Vec::new());
    both(&Vec::new(), &mut Vec::new());
    a_route("/");
    a_constant_of_the_runtime();
    in_a_block(&mut Vec::new());
}
