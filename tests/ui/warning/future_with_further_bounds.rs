#![deny(deprecated)]

use otel_runtime::traced;

#[traced(kind = "client")]
fn charge() -> impl Future<Output = u64> + Clone {
    std::future::ready(7)
}

fn main() {
    drop(charge());
}
