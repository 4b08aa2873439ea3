use otel_runtime::traced;

#[traced(long_lived, leaf)]
fn poll() {}

#[traced(min_duration = "1s", long_lived)]
fn serve() {}

fn main() {}
