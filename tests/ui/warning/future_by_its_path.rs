#![deny(deprecated)]

use otel_runtime::traced;
use std::future::{Ready, ready};

struct Gateway;

impl Gateway {
    #[traced(attrs("acme.order.id" = id))]
    fn charge(&self, id: u64) -> std::future::Ready<u64> {
        ready(id)
    }
}

fn other() -> Ready<u64> {
    Gateway.charge(7)
}

fn main() {
    drop(other());
}
