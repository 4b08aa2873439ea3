use otel_runtime::opentelemetry::Context;
use otel_runtime::traced;

#[traced(new_root, parent = context, parent_from = headers)]
fn serve(context: &Context, headers: &[(String, String)]) {}

fn main() {}
