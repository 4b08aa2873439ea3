use otel_runtime::span;

fn main() {
    let id = 7;
    let sum: u64 = span!(format!("acme.sum.{id}"), { 1 + 2 });
}
