use otel_runtime::traced;
use std::collections::HashMap;

#[traced(parent_from = headers, leaf, carry = "link")]
fn serve(headers: &HashMap<String, String>) {}

fn main() {}
