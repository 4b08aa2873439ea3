use otel_runtime::traced;

#[traced(kind = consumer)]
fn process() {}

fn main() {}
