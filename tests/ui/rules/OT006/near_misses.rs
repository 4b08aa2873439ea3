#![deny(deprecated)]

use otel_runtime::{span, traced};

const IMPORT: &str = "import 20241231";

// silent: a template
#[traced(name = "GET /orders/{id}")]
fn a_template() {}

// silent: words with digits
#[traced(name = "sha256 of utf16 over http2")]
fn algorithms() {}

// silent: a status
#[traced(name = "render 404")]
fn a_status() {}

// silent: a word of letters that are digits elsewhere
#[traced(name = "facade.feedbacked")]
fn letters() {}

// silent: versions
#[traced(name = "migrate v2 to v3.1")]
fn versions() {}

// silent: not known here
#[traced(name = IMPORT)]
fn a_constant() {}

// silent: a function's own name
#[traced]
fn step_20241231() {}

// silent: allowed
fn in_a_block() {
    span!("order 12345", allow(id_in_name, reason = "there is one such order"), {});
}

fn main() {
    in_a_block();
}
