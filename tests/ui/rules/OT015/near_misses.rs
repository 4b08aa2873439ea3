#![deny(deprecated)]

use otel_runtime::{last4, record, redact, span, traced};
use std::net::IpAddr;

/// Stands for the one of the feature `hashed`.
fn hashed(value: &str) -> String {
    value.len().to_string()
}

// silent: hashed
#[traced(attrs("user.email" = hashed(email)))]
fn a_hash(email: &str) {}

// silent: the end of a number
#[traced(attrs("acme.card.number" = last4(card_number), "acme.iban" = redact(card_number)))]
fn an_end(card_number: &str) {}

// silent: what the conventions ask of servers, and ids
#[traced(attrs("client.address" = %address, "user.id" = id, "enduser.id" = id, "user.name" = "ann"))]
fn of_the_conventions(address: IpAddr, id: &str) {}

// silent: what is said of an address
#[traced(attrs("acme.email_sent" = true, "acme.email.domain" = domain, "acme.phone_type" = "mobile"))]
fn about(domain: &str) {}

// silent: numbers of things
#[traced(attrs("acme.card_count" = 3, "acme.passport_control" = false, "acme.account" = id))]
fn numbers(id: u64) {}

// silent: whether there is one
#[traced]
fn whether(email: Option<&str>) {
    record!("acme.user.email" = email.is_some());
}

// silent: a channel
#[traced(attrs("acme.channel" = "email"))]
fn a_channel() {}

// silent: allowed
fn in_a_block(email: &str) {
    span!("acme.relay", attrs("acme.email" = email), allow(personal_data, reason = "of the company itself"), {});
}

fn main() {
    in_a_block("shop@example.com");
}
