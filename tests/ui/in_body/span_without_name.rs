use otel_runtime::span;

fn main() {
    let sum: u64 = span!({ 1 + 2 });
}
