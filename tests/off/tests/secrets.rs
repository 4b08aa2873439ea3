//! What makes a value fit to be an attribute is also called by hand, and then gives what it always gives.

use otel_runtime::{Telemetry, hashed, last4, redact, traced, truncate_ip};

fn unread() -> &'static str {
    panic!("an expression was evaluated")
}

#[traced(attrs(
    "acme.user.password" = redact(unread()),
    "acme.user.email" = hashed(unread()),
    "acme.card.number" = last4(unread()),
    "client.address" = truncate_ip(unread()),
))]
fn silent() {}

#[test]
fn values_are_made_fit_as_ever() {
    silent();
    assert_eq!(redact("correct horse"), "[redacted]");
    assert_eq!(last4("4242424242424242").as_deref(), Some("****4242"));
    assert_eq!(truncate_ip("192.0.2.77").as_deref(), Some("192.0.2.0"));
    // Nothing is set up, and nothing refused.
    drop(Telemetry::builder().hash_key("too short").install().expect("there is nothing to fail"));
    let telemetry = Telemetry::builder().hash_key("of-the-builder-0123456789").install();
    assert_eq!(hashed("ann@example.com").as_deref(), Some("40a14421dd39ef40"));
    drop(telemetry);
}
