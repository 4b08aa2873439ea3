//! Values that must not leave the process: what stands for them in spans.

use otel_runtime::{Sensitive, last4, record, redact, testing, traced, truncate_ip};
use proptest::prelude::*;
use std::borrow::Cow;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

const EMAIL: &str = "ann@example.com";
const REDACTED: &str = "[redacted]";

struct User {
    email: Option<String>,
    card: String,
}

impl User {
    #[traced(attrs(
        "acme.user.password" = redact(password),
        "acme.card.number" = last4(&self.card),
        "client.address" = truncate_ip(peer),
    ))]
    fn log_in(&self, password: &str, peer: SocketAddr) {
        record!("acme.proxy.address" = truncate_ip("10.1.2.3"), "acme.user.tax_id" = redact(&self.card));
        record!("acme.user.phone" = last4(None::<&str>), "acme.user.name" = self.email.as_ref().map(redact));
    }
}

const PEER: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::new(192, 0, 2, 77)), 443);

/// What the spans of `User::log_in` say, with an address and without.
fn recorded() -> String {
    let recorder = testing::record();
    let mut user = User { email: Some(String::from(EMAIL)), card: String::from("4242 4242 4242 4242") };
    user.log_in("correct horse", PEER);
    user.email = None;
    user.log_in("correct horse", PEER);
    recorder.tree()
}

fn expected() -> String {
    let rest = "acme.user.password: [redacted], acme.user.tax_id: [redacted], client.address: 192.0.2.0}\n";
    let begin = "log_in {acme.card.number: ****4242, acme.proxy.address: 10.1.2.0, ";
    format!("{begin}acme.user.name: [redacted], {rest}{begin}{rest}")
}

#[test]
fn spans_say_what_stands_for_a_value() {
    assert_eq!(recorded(), expected());
}

struct Unread;

impl Sensitive for Unread {
    fn text(&self) -> Option<Cow<'_, str>> {
        panic!("nothing records")
    }
}

#[traced(attrs("acme.b" = last4(Unread), "acme.c" = truncate_ip(Unread)))]
fn silent() {
    record!("acme.a" = last4(Unread));
}

#[test]
fn nothing_is_read_where_nothing_records() {
    silent();
}

/// Whether five characters of `value` follow each other in `shown`, too.
fn tells(value: &str, shown: &str) -> bool {
    let characters: Vec<char> = value.chars().collect();
    characters.windows(5).any(|window| shown.contains(&window.iter().collect::<String>()))
}

proptest! {
    // Without the letters that stand in what is shown anyway.
    #[test]
    fn a_redacted_value_is_not_shown(text in "[A-Z0-9@._ÄÖÜ-]{0,80}") {
        prop_assert!(!tells(&text, redact(&text)));
    }

    #[test]
    fn no_more_than_an_end_is_shown(text in prop_oneof![any::<String>(), "[0-9 -]{8,40}", "[A-Za-z0-9+/=]{8,40}"]) {
        let shown = last4(&text).expect("there is a value");
        let end = shown.strip_prefix("****").unwrap_or_default();
        if shown != REDACTED {
            prop_assert!(end.chars().count() == 4 && end.chars().all(char::is_alphanumeric), "{shown}");
            prop_assert!(text.chars().count() >= 12, "{text} {shown}");
        }
    }

    #[test]
    fn text_of_any_kind_is_a_network_or_redacted(text in prop_oneof![any::<String>(), "[0-9a-f.:%\\[\\]/]{0,30}"]) {
        let shown = truncate_ip(&text).expect("there is a value");
        prop_assert!(shown == REDACTED || shown.parse::<IpAddr>().is_ok(), "{text} {shown}");
    }

    #[test]
    fn the_end_of_an_address_is_not_shown(four: u32, six: u128, port: u16) {
        let (four, six) = (Ipv4Addr::from_bits(four), Ipv6Addr::from_bits(six));
        for address in [IpAddr::from(four), IpAddr::from(six), IpAddr::from(four.to_ipv6_mapped())] {
            let shown = truncate_ip(address).expect("there is a value").into_owned();
            match shown.parse() {
                Ok(IpAddr::V4(network)) => prop_assert_eq!(network.to_bits() & 0xff, 0),
                Ok(IpAddr::V6(network)) => prop_assert_eq!(network.to_bits() << 48, 0),
                Err(error) => prop_assert!(false, "{shown}: {error}"),
            }
            let again = [truncate_ip(&shown), truncate_ip(SocketAddr::new(address, port))];
            prop_assert!(again.iter().all(|again| again.as_deref() == Some(&*shown)), "{again:?} {shown}");
        }
    }
}
