#![allow(deprecated, reason = "rules are not what is looked at")]

use otel_runtime::traced;

#[traced(ret("acme.order.cents" = result))]
fn charge(cents: u64) -> u64 {
    cents
}

fn main() {}
