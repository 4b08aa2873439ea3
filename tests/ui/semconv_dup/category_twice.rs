use otel_runtime::traced;

#[traced(semconv_dup(http, http), attrs("http.request.method" = "GET"))]
fn charge() {}

fn main() {}
