use otel_runtime::span;

fn main() {
    let sum = span!("acme.sum", async || { 1 + 2 });
}
