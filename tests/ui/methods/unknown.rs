use otel_runtime::traced;

struct Gateway;

#[traced(methods(charg, cancel, Gateway))]
impl Gateway {
    fn charge(&self) {}

    fn refund(&self) {}
}

fn main() {
    Gateway.charge();
    Gateway.refund();
}
