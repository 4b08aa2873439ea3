use otel_runtime::traced;

#[traced(methods(charge))]
fn charge() {}

fn main() {
    charge();
}
