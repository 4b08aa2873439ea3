use otel_runtime::traced;

#[traced(carry = "linked")]
fn process() {}

fn main() {}
