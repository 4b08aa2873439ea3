#![deny(deprecated)]

use otel_runtime::{event, record, semconv, span, traced};

#[traced(attrs("otel.kind" = "server"))]
fn the_kind() {}

#[traced(start_attrs("otel.name" = name))]
async fn the_name(name: &str) {}

#[traced(ret("otel.status_code" = if *ret { "OK" } else { "ERROR" }))]
fn the_outcome() -> bool {
    true
}

#[traced]
fn in_the_body(text: &str) {
    record!("otel.status_description" = text);
    event!("acme.retried", "otel.tenant" = text);
}

#[traced(attrs(semconv::OTEL_SCOPE_NAME = "shop"))]
fn a_constant_of_the_runtime() {}

fn in_a_block() {
    span!("acme.step", attrs("otel.library.version" = "1"), {});
}

fn main() {
    the_kind();
    drop(the_name("a"));
    the_outcome();
    in_the_body("");
    a_constant_of_the_runtime();
    in_a_block();
}
