use otel_runtime::traced;

#[traced(!new_root)]
fn charge() {}

fn main() {}
