use otel_runtime::traced;

struct Gateway;

#[traced(methods(charge), kind = "client")]
impl Gateway {
    #[traced(kind = "server")]
    fn charge(&self) {}

    #[otel_runtime::traced]
    fn refund(&self) {}
}

fn main() {
    Gateway.charge();
    Gateway.refund();
}
