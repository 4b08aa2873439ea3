use otel_runtime::recording_only;

#[recording_only]
fn total() -> u32 {
    7
}

#[recording_only]
const fn constant() {}

#[recording_only(level = "debug")]
fn argument() {}

#[recording_only]
struct Order;

fn main() {}
