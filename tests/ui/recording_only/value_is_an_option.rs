use otel_runtime::{recording_only, traced};

#[traced]
fn place() -> usize {
    let length: usize = #[recording_only]
    "order".len();
    length
}

fn main() {}
