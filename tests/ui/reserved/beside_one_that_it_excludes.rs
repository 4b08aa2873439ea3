use otel_runtime::traced;

#[traced(long_lived, leaf)]
fn poll() {}

fn main() {}
