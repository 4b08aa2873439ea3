#![deny(deprecated)]

use otel_runtime::{span, traced};

#[traced(name = "order 12345")]
fn a_number() {}

#[traced(name = "GET /orders/4711")]
fn a_path() {}

#[traced(name = "job 3f2504e0-4f89-11d3-9a0c-0305e82c3301")]
async fn a_uuid() {}

#[traced(name = "session-00f067aa0ba902b7")]
fn a_hash() {}

struct Shop;

impl Shop {
    #[traced(name = "tenant_000042.import")]
    fn of_a_method(&self) {}
}

fn in_a_block() {
    span!("user/100042", {});
}

fn main() {}
