use otel_runtime::traced;

#[traced(semconv_dup(http rpc), attrs("http.request.method" = "GET"))]
fn charge() {}

fn main() {}
