use otel_runtime::traced;

const ORDER_ID: u64 = 7;

#[traced(attrs(ORDER_ID = id))]
fn charge(id: u64) {}

fn main() {}
