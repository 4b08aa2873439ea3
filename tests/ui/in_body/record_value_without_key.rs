use otel_runtime::record;

fn main() {
    let items = 7;
    record!(items);
}
