use otel_runtime::traced;

#[traced(baggage())]
fn charge() {}

fn main() {}
