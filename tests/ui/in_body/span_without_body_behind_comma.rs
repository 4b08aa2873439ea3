use otel_runtime::span;

fn main() {
    span!("acme.sum", kind = "client");
}
