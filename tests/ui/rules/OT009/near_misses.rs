#![deny(deprecated)]

use otel_runtime::{event, record, span, traced};

const ITEMS: &str = "items";

// silent: a namespace
#[traced(attrs("acme.items" = items.len()))]
fn own(items: &[u32]) {}

// silent: a domain is one, too
#[traced(attrs("com.acme.shop.items" = 3))]
fn a_domain() {}

// silent: keys of the conventions
#[traced(start_attrs("url.path" = path))]
async fn of_the_conventions(path: &str) {}

// silent: no policy says which namespaces are the application's
#[traced(attrs("shop.items" = 3, "user.favourite_colour" = "red"))]
fn any_namespace() {}

// silent: not known here
#[traced(attrs(ITEMS = items.len()))]
fn a_constant(items: &[u32]) {}

// silent: the name of an event is no key
#[traced]
fn a_name() {
    event!("retried", "acme.attempts" = 3);
}

// silent: what an entry of baggage is called its sender has said
#[traced(baggage("tenant"))]
fn baggage() {}

// silent: allowed
#[traced(attrs("items" = 3), allow(key_without_namespace, reason = "an old dashboard reads it"))]
fn allowed() {}

// silent: a namespace
fn in_a_block() {
    span!("acme.step", attrs("acme.items" = 3), { record!("acme.rows" = 3) });
}

fn main() {
    own(&[1]);
    a_domain();
    drop(of_the_conventions("/"));
    any_namespace();
    a_constant(&[1]);
    a_name();
    baggage();
    allowed();
    in_a_block();
}
