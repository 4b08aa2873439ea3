use otel_runtime::span;

fn main() {
    let sum: u64 = span!("acme.sum", { 1 + 2 }, { 3 });
}
