use otel_runtime::traced;
use std::collections::HashMap;

#[traced(kind = "producer", inject_into = headers)]
fn send(headers: HashMap<String, String>) {}

fn main() {}
