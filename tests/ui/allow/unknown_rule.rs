use otel_runtime::traced;

#[traced(allow(parent_accross_queue, reason = "the sender waits"))]
fn near() {}

#[traced(allow(everything, reason = "why not"))]
fn far() {}

fn main() {}
