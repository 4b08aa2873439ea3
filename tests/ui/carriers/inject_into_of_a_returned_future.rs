use otel_runtime::traced;
use std::collections::HashMap;

#[traced(kind = "client", inject_into = headers)]
fn send(headers: &mut HashMap<String, String>) -> impl Future<Output = u64> {
    std::future::ready(7)
}

fn main() {}
