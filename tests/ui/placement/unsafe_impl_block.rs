use otel_runtime::traced;

struct Gateway;

#[traced]
unsafe impl Send for Gateway {}

fn main() {}
