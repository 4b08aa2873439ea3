#![deny(deprecated)]

use otel_runtime::{record, span, traced};

const METHOD: &str = "http.method";

// silent: the key of today
#[traced(attrs("http.request.method" = method))]
fn today(method: &str) {}

// silent: a key that begins as one that was given up, which is a whole word of it
#[traced(attrs("messaging.operation.name" = "ack", "db.system.name" = "postgresql"))]
fn longer() {}

// silent: moved to conventions of its own, and alive there
#[traced(attrs("gen_ai.request.model" = model))]
fn moved(model: &str) {}

// silent: a template
#[traced(attrs("http.request.header.x-request-id" = id))]
fn a_template(id: &str) {}

// silent: a key of the application
#[traced(attrs("acme.http.method" = method))]
fn own(method: &str) {}

// silent: not known here
#[traced(attrs(METHOD = method))]
fn a_constant(method: &str) {}

// silent: was a key of metrics, and is everybody's word
#[traced(attrs("state" = state), allow(key_without_namespace, reason = "there is no other program"))]
fn a_word_alone(state: &str) {}

// silent: allowed
#[traced(attrs("http.method" = method), allow(deprecated_key, reason = "an old dashboard reads it"))]
fn allowed(method: &str) {}

// silent: the key of today
fn in_a_block() {
    span!("acme.step", attrs("url.path" = "/"), { record!("http.response.status_code" = 200) });
}

fn main() {
    today("GET");
    longer();
    moved("small");
    a_template("1");
    own("GET");
    a_constant("GET");
    allowed("GET");
    in_a_block();
}
