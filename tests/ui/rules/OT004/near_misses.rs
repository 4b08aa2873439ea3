#![deny(deprecated)]

use otel_runtime::{record, span, traced};

// silent: of the enclosing span
fn helper() {
    record!("acme.n" = 1);
}

// silent: the helper's, as above
#[traced(min_duration = "5ms")]
fn calls() {
    helper();
}

// silent: a span that is there
#[traced(min_duration = "5ms")]
fn has_a_span_inside() {
    span!("acme.inner", { record!("acme.n" = 1) });
}

// silent: a leaf has a span
#[traced(leaf)]
fn is_a_leaf() {
    record!("acme.n" = 1);
}

// silent: read when the call has ended
#[traced(min_duration = "5ms", ret("acme.length" = ret.len()))]
fn tells_by_its_result() -> String {
    String::new()
}

// silent: allowed
#[traced(min_duration = "5ms", allow(record_before_span, reason = "shared with other shapes"))]
fn knows() {
    record!("acme.n" = 1);
}

fn main() {
    calls();
    has_a_span_inside();
    is_a_leaf();
    tells_by_its_result();
    knows();
}
