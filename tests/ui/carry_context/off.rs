use otel_runtime::carry_context;

#[carry_context(carry = "off")]
fn charge() {}

fn main() {}
