use otel_runtime::traced;

#[traced(kind = "Client")]
fn charge() {}

fn main() {}
