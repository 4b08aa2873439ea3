use otel_runtime::traced;
use std::collections::HashMap;

#[traced(kind = "producer", inject_into = headers)]
fn send() {
    let mut headers: HashMap<String, String> = HashMap::new();
}

fn main() {}
