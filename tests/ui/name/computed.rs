use otel_runtime::traced;

#[traced(name = format!("charge {id}"))]
fn charge(id: u64) {}

fn main() {}
