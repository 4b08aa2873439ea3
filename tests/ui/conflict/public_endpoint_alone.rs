use otel_runtime::traced;

#[traced(kind = "server", public_endpoint)]
fn serve() {}

fn main() {}
