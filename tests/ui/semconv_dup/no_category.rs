use otel_runtime::traced;

#[traced(semconv_dup(), attrs("http.request.method" = "GET"))]
fn charge() {}

fn main() {}
