use otel_runtime::traced;

#[traced(err(chain))]
fn charge() -> u8 {
    7
}

fn main() {}
