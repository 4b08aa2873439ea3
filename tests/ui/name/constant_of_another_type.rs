use otel_runtime::traced;

const NAME: u64 = 7;

#[traced(name = NAME)]
fn charge() {}

fn main() {}
