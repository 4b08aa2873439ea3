use otel_runtime::{span, traced};

#[traced(min_duration = "100")]
fn no_unit() {}

#[traced(min_duration = "ms")]
fn no_number() {}

#[traced(min_duration = "")]
fn empty() {}

#[traced(min_duration = "0ms")]
fn zero() {}

#[traced(min_duration = "-5ms")]
fn negative() {}

#[traced(min_duration = "1.5s")]
fn fraction() {}

#[traced(min_duration = "1m30s")]
fn two_units() {}

#[traced(min_duration = "5 ms")]
fn blanks() {}

#[traced(min_duration = "5MS")]
fn upper_case() {}

#[traced(min_duration = "5sec")]
fn word() {}

#[traced(min_duration = "5d")]
fn days() {}

#[traced(min_duration = "99999999h")]
fn too_long() {}

fn block() {
    span!("acme.block", min_duration = "2 s", {});
}

fn main() {}
