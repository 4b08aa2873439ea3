use otel_runtime::traced;

#[traced(err = is_failure)]
fn charge() -> u16 {
    404
}

fn is_failure(status: u16) -> Option<&'static str> {
    (status >= 500).then_some("server error")
}

fn main() {}
