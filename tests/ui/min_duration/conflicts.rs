use otel_runtime::traced;
use std::collections::HashMap;

type Headers = HashMap<String, String>;

#[traced(min_duration = "5ms", leaf)]
fn leaf() {}

#[traced(leaf, min_duration = "5ms")]
fn after_leaf() {}

#[traced(min_duration = "5ms", inject_into = headers)]
fn injects(headers: &mut Headers) {}

#[traced(min_duration = "5ms", parent_from = headers)]
fn serves(headers: &Headers) {}

#[traced(min_duration = "5ms", carry = "link")]
fn carries() {}

#[traced(min_duration = "5ms", min_duration = "6ms")]
fn twice() {}

fn main() {}
