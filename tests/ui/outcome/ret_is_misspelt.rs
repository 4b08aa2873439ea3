#![allow(deprecated)]

use otel_runtime::traced;

#[traced(ret("acme.order.cents" = result))]
fn charge(cents: u64) -> u64 {
    cents
}

fn main() {}
