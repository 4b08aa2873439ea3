use otel_runtime::traced;

#[traced(methods(charge))]
trait Gateway {
    fn charge(&self) {}
}

impl Gateway for u8 {}

fn main() {
    1.charge();
}
