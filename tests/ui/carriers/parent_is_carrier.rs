use otel_runtime::traced;

#[traced(parent = headers)]
fn serve(headers: Vec<(String, String)>) {}

fn main() {}
