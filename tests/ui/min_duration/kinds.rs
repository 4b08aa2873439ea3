use otel_runtime::traced;
use std::collections::HashMap;

#[traced(kind = "server", min_duration = "5ms")]
fn serve() {}

#[traced(min_duration = "5ms", kind = "producer")]
fn send() {}

#[traced(messaging(system = "nats", destination = "orders", operation = "process"), link_from = headers, min_duration = "5ms")]
fn process(headers: HashMap<String, String>) {}

fn main() {}
