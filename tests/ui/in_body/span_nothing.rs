use otel_runtime::span;

fn main() {
    span!();
}
