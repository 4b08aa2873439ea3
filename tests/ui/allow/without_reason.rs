use otel_runtime::traced;

#[traced(allow(parent_across_queue))]
fn none() {}

#[traced(allow(parent_across_queue, reason = " "))]
fn empty() {}

#[traced(allow(parent_across_queue, reason))]
fn bare() {}

#[traced(allow())]
fn nothing() {}

#[traced(allow)]
fn flag() {}

fn main() {}
