use otel_runtime::traced;

#[traced(new_root = true)]
fn charge() {}

fn main() {}
