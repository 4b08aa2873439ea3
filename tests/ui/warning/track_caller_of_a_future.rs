#![deny(deprecated)]

use otel_runtime::{record, traced};
use std::pin::Pin;

type Later = Pin<Box<dyn Future<Output = u64>>>;

#[traced]
#[track_caller]
fn charge() -> Later {
    let work = Box::pin(async {
        record!("acme.order.cents" = 7);
        7
    });
    work
}

#[traced]
#[track_caller]
fn charge_early(cents: u64) -> Later {
    if cents == 0 {
        return Box::pin(async { 0 });
    }
    Box::pin(async move { cents })
}

#[traced]
#[track_caller]
fn charged() -> Result<u64, String> {
    Ok(7)
}

fn main() {}
