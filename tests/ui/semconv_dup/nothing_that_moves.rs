use otel_runtime::traced;

#[traced(semconv_dup(http, rpc), attrs("http.request.method" = "GET", "acme.rpc" = 1))]
fn charge() {}

fn main() {}
