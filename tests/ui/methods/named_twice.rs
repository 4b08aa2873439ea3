use otel_runtime::traced;

struct Gateway;

#[traced(methods(charge, refund, charge))]
impl Gateway {
    fn charge(&self) {}

    fn refund(&self) {}
}

fn main() {
    Gateway.charge();
    Gateway.refund();
}
