#![deny(deprecated)]

use otel_runtime::traced;
use std::future::{Ready, ready};

type Later = Ready<u64>;

#[traced(kind = "client")]
fn charge() -> Later {
    ready(7)
}

fn main() {
    drop(charge());
}
