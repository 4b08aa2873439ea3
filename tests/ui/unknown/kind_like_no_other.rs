use otel_runtime::traced;

#[traced(kind = "queue")]
fn process() {}

fn main() {}
