#![deny(deprecated)]

use otel_runtime::{event, record, span, traced};

type Headers = Vec<(String, String)>;

const KEY: &str = "acme.order.id";
const OTHER: &str = "acme.order.id";

// silent: one begins as the other does
#[traced(attrs("acme.order" = 1, "acme.order.id" = id))]
fn longer(id: u64) {}

// silent: what the call ends with replaces what it began with
#[traced(attrs("acme.state" = "begun"), ret("acme.state" = if *ret { "done" } else { "failed" }))]
fn at_the_end() -> bool {
    true
}

// silent: later, and perhaps on one way only
#[traced(attrs("acme.rows" = 0))]
fn in_the_body(rows: usize) {
    if rows > 0 {
        record!("acme.rows" = rows);
    }
    record!("acme.rows" = rows + 1);
}

// silent: each event has attributes of its own
#[traced]
fn events() {
    event!("acme.retried", "acme.attempt" = 1);
    event!("acme.retried", "acme.attempt" = 2);
}

// silent: not known here
#[traced(attrs(KEY = id, OTHER = id))]
fn constants(id: u64) {}

// silent: what the message has no word for
#[traced(
    link_from = headers,
    start_attrs("server.address" = "broker"),
    messaging(system = "kafka", destination = "orders", operation = "process")
)]
fn of_a_message(headers: &Headers) {}

// silent: allowed
#[traced(
    attrs("acme.cart" = cart, "acme.cart" = order),
    allow(duplicate_key, reason = "one of them is `None`, which sets nothing")
)]
fn allowed(cart: Option<u64>, order: Option<u64>) {}

// silent: a span of its own
#[traced(attrs("acme.items" = 1))]
fn in_a_block() {
    span!("acme.step", attrs("acme.items" = 2), {});
}

fn main() {
    longer(1);
    at_the_end();
    in_the_body(1);
    events();
    constants(1);
    of_a_message(&Vec::new());
    allowed(None, Some(1));
    in_a_block();
}
