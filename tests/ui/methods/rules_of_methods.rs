#![deny(deprecated)]

use otel_runtime::traced;

struct Gateway(u64);

#[traced(methods(id, charge), attrs("http.method" = "GET"))]
impl Gateway {
    fn id(&self) -> u64 {
        self.0
    }

    fn charge(&self) -> u64 {
        self.id()
    }
}

fn main() {
    Gateway(1).charge();
}
