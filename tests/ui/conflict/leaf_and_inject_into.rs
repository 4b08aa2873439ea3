use otel_runtime::traced;

#[traced(leaf, inject_into = headers)]
fn send(headers: &mut Vec<(String, String)>) {}

fn main() {}
