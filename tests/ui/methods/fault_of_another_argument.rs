use otel_runtime::traced;

struct Gateway;

#[traced(methods(charge, refund), kind = "cleint")]
impl Gateway {
    fn charge(&self) {}

    fn refund(&self) {
        #[otel_runtime::recording_only]
        self.charge();
    }
}

fn main() {
    Gateway.refund();
}
