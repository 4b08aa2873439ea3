use otel_runtime::traced;

#[traced(parent_from = headers)]
fn serve(headers: u64) {}

fn main() {}
