use otel_runtime::traced;

struct Failure;

#[traced(err = failure)]
fn charge() -> u16 {
    404
}

fn failure(status: &u16) -> Option<Failure> {
    (*status >= 500).then_some(Failure)
}

fn main() {}
