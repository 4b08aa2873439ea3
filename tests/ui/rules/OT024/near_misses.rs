#![deny(deprecated)]

use otel_runtime::{event, record, span, traced};

fn done() -> bool {
    true
}

// silent: bounded
#[traced]
fn limited(orders: &[u32]) {
    for order in orders {
        event!("acme.charged", "acme.order.id" = *order; limit = 10);
    }
}

// silent: once
#[traced]
fn behind_the_loop(orders: &[u32]) {
    let mut charged = 0_u32;
    for order in orders {
        charged += order;
    }
    event!("acme.charged", "acme.charged" = charged);
}

// silent: a retry
#[traced]
fn retried() {
    for attempt in 0..3 {
        event!("acme.tried", "acme.attempt" = attempt);
    }
}

// silent: the last time round
#[traced]
fn the_first_of_them(orders: &[u32]) {
    for order in orders {
        if *order > 3 {
            event!("acme.found", "acme.order.id" = *order);
            break;
        }
    }
    loop {
        if done() {
            event!("acme.done");
            return;
        }
    }
}

// silent: an attribute is set again
#[traced]
fn recorded(orders: &[u32]) {
    for order in orders {
        record!("acme.order.id" = *order);
    }
}

// silent: each in a span of its own
#[traced(long_lived)]
fn of_each_message(rx: std::sync::mpsc::Receiver<u32>) {
    for order in rx {
        span!("acme.charge", new_root, { event!("acme.charged", "acme.order.id" = order) });
    }
}

// silent: no loop
#[traced]
fn of_an_option(order: Option<u32>) {
    order.map(|order| event!("acme.charged", "acme.order.id" = order));
}

// silent: allowed
#[traced(allow(unbounded_events, reason = "three at most"))]
fn allowed(orders: &[u32; 3]) {
    for order in orders {
        event!("acme.charged", "acme.order.id" = *order);
    }
}

fn main() {
    limited(&[]);
    behind_the_loop(&[]);
    retried();
    the_first_of_them(&[]);
    recorded(&[]);
    let _ = of_each_message as fn(_);
    of_an_option(None);
    allowed(&[1, 2, 3]);
}
