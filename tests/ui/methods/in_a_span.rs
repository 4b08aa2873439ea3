use otel_runtime::span;

fn main() {
    span!("acme.step", methods(charge), {});
}
