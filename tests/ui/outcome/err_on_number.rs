use otel_runtime::traced;

#[traced(kind = "client", err)]
fn charge() -> u8 {
    7
}

fn main() {}
