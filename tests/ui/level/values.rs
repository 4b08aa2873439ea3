use otel_runtime::{span, traced};

#[traced(level = "debgu")]
fn typo() {}

#[traced(level = "warning")]
fn long() {}

#[traced(level = "Info")]
fn in_capitals() {}

#[traced(level = "off")]
fn like_no_other() {}

#[traced(level = Level::ERROR)]
fn as_path() {}

#[traced(level = LEVEL_OF_ORDERS)]
fn as_constant() {}

#[traced(level = 3)]
fn as_number() {}

#[traced(level("info"))]
fn in_parentheses() {}

#[traced(level)]
fn without_value() {}

fn main() {
    span!("acme.sum", level = "tracce", {});
}
