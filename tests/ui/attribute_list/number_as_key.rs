use otel_runtime::traced;

#[traced(start_attrs(7 = id))]
fn charge(id: u64) {}

fn main() {}
