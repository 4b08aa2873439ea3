use otel_runtime::traced;

#[traced(crate = "otel_runtime")]
fn charge() {}

fn main() {}
