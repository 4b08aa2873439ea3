use otel_runtime::traced;

#[traced(kind = 3)]
fn process() {}

fn main() {}
