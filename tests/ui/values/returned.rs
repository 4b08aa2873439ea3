#![allow(deprecated, reason = "rules are not what is looked at")]

use otel_runtime::traced;

struct Order {
    id: u64,
}

#[traced(ret("acme.order" = ret))]
fn find() -> Result<Order, String> {
    Ok(Order { id: 7 })
}

fn main() {}
