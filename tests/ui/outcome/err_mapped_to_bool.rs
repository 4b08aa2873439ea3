use otel_runtime::traced;

#[traced(err = is_failure)]
fn charge() -> u16 {
    404
}

fn is_failure(status: &u16) -> bool {
    *status >= 500
}

fn main() {}
