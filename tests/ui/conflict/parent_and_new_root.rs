use otel_runtime::opentelemetry::Context;
use otel_runtime::traced;

#[traced(new_root, parent = context)]
fn serve(context: &Context) {}

fn main() {}
