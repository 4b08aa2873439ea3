use otel_runtime::carry_context;

#[carry_context]
struct Order;

fn main() {}
