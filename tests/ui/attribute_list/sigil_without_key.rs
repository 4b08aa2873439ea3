use otel_runtime::traced;

#[traced(attrs(%id))]
fn charge(id: u64) {}

fn main() {}
