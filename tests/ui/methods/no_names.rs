use otel_runtime::traced;

struct Gateway;

#[traced(methods())]
impl Gateway {
    fn charge(&self) {}
}

#[traced(methods)]
impl Gateway {
    fn refund(&self) {}
}

#[traced(methods("cancel", hold release))]
impl Gateway {
    fn cancel(&self) {}
    fn hold(&self) {}
    fn release(&self) {}
}

fn main() {
    Gateway.charge();
    Gateway.refund();
    Gateway.cancel();
    Gateway.hold();
    Gateway.release();
}
