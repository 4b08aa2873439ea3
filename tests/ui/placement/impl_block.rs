use otel_runtime::traced;

struct Gateway;

#[traced]
impl Gateway {
    fn charge(&self) {}
}

fn main() {
    Gateway.charge();
}
