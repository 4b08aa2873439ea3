#![deny(deprecated)]

use otel_runtime::{span, traced};
use std::future::Future;
use std::sync::mpsc::Receiver;

fn charge(_: &u32) -> u32 {
    1
}

fn wait(_: impl Future) {}

struct Jobs;

impl Jobs {
    async fn recv(&mut self) -> Option<u32> {
        None
    }
}

// silent: one span round all of them
#[traced(attrs("acme.orders" = orders.len()))]
fn round_the_loop(orders: &[u32]) {
    span!("acme.charge_all", {
        for order in orders {
            charge(order);
        }
    });
}

// silent: a retry
#[traced]
fn retried(order: u32) {
    for _ in 0..3 {
        span!("acme.try", { charge(&order) });
    }
}

// silent: attempts, however many
#[traced]
fn retried_as_often_as_said(order: u32, limit: u32) {
    for attempt in 0..limit {
        span!("acme.try", attrs("acme.attempt" = attempt), { charge(&order) });
    }
}

// silent: an `Option`
#[traced]
fn an_option(order: Option<u32>) -> Option<u32> {
    order.map(|order| span!("acme.charge", { charge(&order) }))
}

// silent: one item of an iterator
#[traced]
fn the_first(orders: &[u32]) -> Option<u32> {
    orders.iter().next().map(|order| span!("acme.charge", { charge(order) }))
}

// silent: a `Result`
#[traced]
fn a_result(order: Result<u32, String>) -> Result<u32, String> {
    order.and_then(|order| span!("acme.charge", { Ok(charge(&order)) }))
}

// silent: a span for each message
#[traced(long_lived)]
async fn receives(mut jobs: Jobs) {
    while let Some(order) = jobs.recv().await {
        span!("acme.charge", new_root, { charge(&order) });
    }
}

// silent: the same on a thread
#[traced(long_lived)]
fn receives_on_a_thread(rx: Receiver<u32>) {
    for order in rx {
        span!("acme.charge", new_root, { charge(&order) });
    }
}

// silent: one of them
#[traced]
fn found(orders: &[u32]) -> u32 {
    for order in orders {
        if *order > 3 {
            return span!("acme.charge", { charge(order) });
        }
    }
    0
}

// silent: functions of their own
#[traced]
fn nested(orders: &[u32]) {
    for order in orders {
        fn inner(order: &u32) {
            span!("acme.charge", { charge(order) });
        }
        inner(order);
    }
}

// silent: somebody else's macro
#[traced]
fn others(orders: &[u32]) {
    mod tracing {
        macro_rules! span {
            ($level:expr, $name:literal) => {
                drop(($level, $name))
            };
        }
        pub(super) use span;
    }
    for _ in orders {
        // otel-lint: allow(span_in_loop, reason = "the linter, which looks at tracing's too, cannot know that this is none")
        tracing::span!(1, "charge");
    }
}

// silent: allowed for the function
#[traced(allow(span_in_loop, reason = "two regions"))]
fn allowed(regions: &[u32; 2]) {
    for region in regions {
        span!("acme.region", { charge(region) });
    }
}

// silent: allowed for the span
#[traced]
fn allowed_there(regions: &[u32; 2]) {
    for region in regions {
        span!("acme.region", allow(span_in_loop, reason = "two regions"), { charge(region) });
    }
}

fn main() {
    round_the_loop(&[]);
    retried(1);
    retried_as_often_as_said(1, 2);
    an_option(None);
    the_first(&[]);
    drop(a_result(Ok(1)));
    wait(receives(Jobs));
    let _ = receives_on_a_thread as fn(_);
    found(&[]);
    nested(&[]);
    others(&[]);
    allowed(&[1, 2]);
    allowed_there(&[1, 2]);
}
