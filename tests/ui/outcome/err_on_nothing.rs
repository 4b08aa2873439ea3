use otel_runtime::traced;

#[traced(err)]
fn charge() {}

fn main() {}
