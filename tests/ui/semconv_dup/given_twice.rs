use otel_runtime::traced;

#[traced(semconv_dup(http), semconv_dup(rpc), attrs("http.request.method" = "GET"))]
fn charge() {}

fn main() {}
