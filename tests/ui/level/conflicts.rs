use otel_runtime::{span, traced};

#[traced(level = "info", leaf)]
fn before_leaf() {}

#[traced(leaf, level = "info")]
fn after_leaf() {}

#[traced(min_duration = "5ms", level = "info")]
fn slow() {}

#[traced(level = "info", level = "info")]
fn twice() {}

fn main() {
    span!("acme.sum", leaf, level = "warn", {});
}
