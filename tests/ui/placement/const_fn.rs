use otel_runtime::traced;

#[traced]
const fn sum(a: u64, b: u64) -> u64 {
    a + b
}

const SUM: u64 = sum(1, 2);

fn main() {
    assert_eq!(SUM, 3);
}
