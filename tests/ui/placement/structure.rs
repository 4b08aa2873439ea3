use otel_runtime::traced;

#[traced]
struct Order {
    id: u64,
}

fn main() {
    assert_eq!(Order { id: 7 }.id, 7);
}
