use otel_runtime::opentelemetry::Context;
use otel_runtime::traced;

#[traced(parent = context, parent_from = headers)]
fn serve(context: &Context, headers: &[(String, String)]) {}

fn main() {}
