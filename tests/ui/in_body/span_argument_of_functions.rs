use otel_runtime::span;

fn main() {
    let sum: u64 = span!("acme.sum", ret("acme.sum" = ret), { 1 + 2 });
    assert_eq!(sum, 3);
}
