use otel_runtime::traced;

#[traced(semconv_dup(htp, db, colour), attrs("http.request.method" = "GET"))]
fn charge() {}

fn main() {}
