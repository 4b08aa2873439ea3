#![deny(deprecated)]

use otel_runtime::{event, record, semconv, span, traced};

struct Customer {
    email: String,
    phone_number: String,
}

#[traced(attrs("user.email" = address))]
fn by_its_key(address: &str) {}

#[traced(attrs(semconv::USER_FULL_NAME = name))]
fn by_a_constant(name: &str) {}

#[traced(start_attrs("acme.contact" = &*customer.phone_number))]
fn by_what_it_is_read_from(customer: &Customer) {}

#[traced(ret("acme.answer" = ret.email.clone()))]
async fn returned() -> Customer {
    Customer { email: String::new(), phone_number: String::new() }
}

#[traced]
fn in_the_body(iban: &str, customer: &Customer) {
    record!("acme.account" = iban);
    event!("asked", "acme.text" = format!("to {}", customer.email));
}

fn in_a_block(card: &str) {
    span!("acme.charge", attrs("acme.card.number" = card), {});
}

#[traced(baggage("acme.date_of_birth"))]
fn of_baggage() {}

fn main() {}
