use otel_runtime::traced;

#[traced(kind = "consummer")]
fn process() {}

fn main() {}
