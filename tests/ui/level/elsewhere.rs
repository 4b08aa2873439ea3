use otel_runtime::{carry_context, traced};

#[carry_context(level = "info")]
fn carries() {}

#[traced(lvel = "info")]
fn misspelled() {}

fn main() {}
