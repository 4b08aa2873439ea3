#![deny(deprecated)]

use otel_runtime::{event, record, span, traced};
use std::collections::HashMap;

const API_KEY: &str = "acme.api_key";

struct Request {
    token: String,
    headers: HashMap<&'static str, String>,
}

#[traced(attrs("acme.user.password" = password))]
fn by_its_key(password: &str) {}

#[traced(attrs("http.request.header.authorization" = request.headers.get("x").map(String::as_str)))]
fn in_a_template(request: &Request) {}

#[traced(start_attrs("acme.caller" = &*request.token))]
fn by_what_it_is_read_from(request: &Request) {}

#[traced(attrs("acme.header" = %request.headers["authorization"]))]
async fn by_an_index(request: &Request) {}

#[traced(attrs(API_KEY = key))]
fn by_the_name_of_a_constant(key: &str) {}

#[traced(ret("acme.session" = ret.token.clone()))]
fn returned() -> Request {
    Request { token: String::new(), headers: HashMap::new() }
}

#[traced(baggage("acme.refresh-token"))]
fn of_baggage() {}

#[traced]
fn in_the_body(request: &Request) {
    record!("acme.header" = request.headers.get("cookie").cloned());
    event!("refused", "acme.given" = format!("with {}", request.token));
}

fn in_a_block(secret: &str) {
    span!("acme.work", attrs("acme.used" = secret), {});
}

#[traced(attrs("acme.scheme" = "Bearer c2VjcmV0LW9mLXRoZS1zb3VyY2U1"))]
fn in_the_source() {}

fn main() {}
