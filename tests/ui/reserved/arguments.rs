use otel_runtime::traced;

#[traced(
    level = "debug",
    max_children = 100,
    semconv_dup("http")
)]
fn charge() {}

fn main() {}
