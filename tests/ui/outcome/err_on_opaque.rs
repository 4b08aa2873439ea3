use otel_runtime::traced;

#[traced(err)]
fn orders() -> impl Iterator<Item = u64> {
    0..7
}

fn main() {}
