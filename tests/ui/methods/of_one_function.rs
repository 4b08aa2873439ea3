use otel_runtime::traced;

struct Gateway;

#[traced(methods(charge), name = "charged", allow(id_in_name, reason = "a format"))]
impl Gateway {
    fn charge(&self) {}
}

fn main() {
    Gateway.charge();
}
