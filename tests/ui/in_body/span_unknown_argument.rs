use otel_runtime::span;

fn main() {
    let sum: u64 = span!("acme.sum", knid = "client", { 1 + 2 });
    assert_eq!(sum, 3);
}
