#![allow(deprecated, reason = "rules are not what is looked at")]

use otel_runtime::{record, span, traced};

#[traced(kidn = "client")]
fn charge(cents: u64) -> u64 {
    record!("acme.order.cents" = cents);
    span!("acme.double", { cents * 2 })
}

fn main() {
    assert_eq!(charge(7), 14);
}
