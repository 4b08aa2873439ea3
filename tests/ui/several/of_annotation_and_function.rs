use otel_runtime::traced;

#[traced(kind = "cleint", err)]
const fn charge() -> impl Iterator<Item = u8> {
    0..7
}

fn main() {}
