use otel_runtime::traced;

#[traced(colour = "red")]
fn charge() {}

fn main() {}
