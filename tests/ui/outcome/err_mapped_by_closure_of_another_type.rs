use otel_runtime::traced;

#[traced(err = |status: &u32| (*status >= 500).then_some("server error"))]
fn charge() -> u16 {
    404
}

fn main() {}
