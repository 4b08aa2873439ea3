use otel_runtime::traced;

#[traced(kind = "server", parent_from = headers, new_root)]
fn serve(headers: &[(String, String)]) {}

fn main() {}
