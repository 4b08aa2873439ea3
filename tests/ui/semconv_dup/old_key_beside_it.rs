use otel_runtime::traced;

#[traced(semconv_dup(http), attrs("http.request.method" = "GET", "http.method" = "GET"))]
fn charge() {}

fn main() {}
