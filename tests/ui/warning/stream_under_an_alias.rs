#![deny(deprecated)]

use otel_runtime::traced;
use std::pin::Pin;
use std::task::{Context, Poll};

struct Orders;

impl futures_core::Stream for Orders {
    type Item = u64;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<u64>> {
        Poll::Ready(None)
    }
}

type Page = Orders;

#[traced(kind = "client")]
fn orders() -> Page {
    Orders
}

fn main() {
    drop(orders());
}
