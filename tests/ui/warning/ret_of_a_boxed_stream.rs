#![deny(deprecated)]

use futures_core::Stream;
use otel_runtime::traced;
use std::pin::Pin;

type Orders = Pin<Box<dyn Stream<Item = u64>>>;

#[traced(kind = "client", ret("acme.order.items" = 7))]
fn orders() -> Orders {
    unimplemented!()
}

#[traced(kind = "client", no_err)]
fn unread() -> Orders {
    unimplemented!()
}

fn main() {
    drop((orders(), unread()));
}
