use otel_runtime::traced;

#[traced(kind = "producer", inject_into = headers)]
fn send(mut headers: u64) {}

fn main() {}
