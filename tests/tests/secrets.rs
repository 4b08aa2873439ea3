//! Values that must not leave the process: what stands for them in spans, and where the key of hashes comes from.

use otel_runtime::{
    Sensitive, Telemetry, TelemetryError, hashed, last4, on_warning, record, redact, stats, testing, traced,
    truncate_ip,
};
use otel_tests::child;
use proptest::prelude::*;
use std::borrow::Cow;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::{Mutex, PoisonError};

const VARIABLE: &str = "OTEL_RUST_HASH_KEY";
const OF_ENVIRONMENT: &str = "of-the-environment-0123";
const OF_BUILDER: &str = "of-the-builder-0123456789";
const TOO_SHORT: &str = "hunter2-hunter";
const EMAIL: &str = "ann@example.com";
/// By another implementation of HMAC-SHA-256.
const BY_ENVIRONMENT: &str = "4a170fb003192a87";
const BY_BUILDER: &str = "40a14421dd39ef40";
const REDACTED: &str = "[redacted]";

fn hash() -> String {
    hashed(EMAIL).expect("there is a value").into_owned()
}

struct User {
    email: Option<String>,
    card: String,
}

impl User {
    #[traced(attrs(
        "acme.user.password" = redact(password),
        "acme.user.email" = hashed(&self.email),
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

fn expected(email: &str) -> String {
    let rest = "acme.user.password: [redacted], acme.user.tax_id: [redacted], client.address: 192.0.2.0}\n";
    let begin = "log_in {acme.card.number: ****4242, acme.proxy.address: 10.1.2.0, ";
    format!("{begin}acme.user.email: {email}, acme.user.name: [redacted], {rest}{begin}{rest}")
}

struct Unread;

impl Sensitive for Unread {
    fn text(&self) -> Option<Cow<'_, str>> {
        panic!("nothing records")
    }
}

#[traced(attrs("acme.a" = hashed(Unread), "acme.b" = last4(Unread), "acme.c" = truncate_ip(Unread)))]
fn silent() {
    record!("acme.a" = hashed(Unread));
}

#[test]
fn nothing_is_read_where_nothing_records() {
    silent();
}

#[test]
fn a_short_key_is_refused_and_not_told() {
    for key in [&b""[..], &b"hunter2"[..], &[b'x'; 15]] {
        let refused = Telemetry::builder().hash_key(key).install();
        let Err(error @ TelemetryError::HashKey) = refused else { panic!("{refused:?}") };
        let said = format!("{error} {error:?}");
        assert!(said.contains("16 bytes") && said.contains("openssl rand"), "{said}");
        assert!(!said.contains("hunter"), "{said}");
    }
}

#[test]
fn a_key_is_not_in_the_picture_of_its_builder() {
    let plain = format!("{:#?}", Telemetry::builder());
    for key in [OF_BUILDER, TOO_SHORT] {
        assert_eq!(format!("{:#?}", Telemetry::builder().hash_key(key)), plain);
    }
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

static WARNINGS: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn warnings() -> Vec<String> {
    WARNINGS.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

/// In processes of their own: the environment, and what is said once.
mod a_key {
    use super::*;

    fn in_process(state: &str, key: &str) {
        child::in_state(state, &[(VARIABLE, key)]);
    }

    #[test]
    fn of_the_environment_is_used() {
        in_process("environment", OF_ENVIRONMENT);
    }

    #[test]
    fn of_the_builder_wins() {
        in_process("builder", OF_ENVIRONMENT);
    }

    #[test]
    fn of_the_builder_makes_a_bad_environment_unread() {
        in_process("builder_alone", TOO_SHORT);
    }

    #[test]
    fn that_is_missing_is_told_of_once() {
        in_process("missing", " ");
    }

    #[test]
    fn that_is_too_short_is_ignored_and_counted() {
        in_process("too_short", TOO_SHORT);
    }
}

fn environment() {
    for _ in 0..2 {
        assert_eq!(hash(), BY_ENVIRONMENT);
    }
    assert_eq!(recorded(), expected(BY_ENVIRONMENT));
    assert_eq!(hashed(17).as_deref(), hashed("17").as_deref());
    assert_ne!(hash(), hashed("Ann@example.com").expect("there is a value"));
    // Behind what attributes are cut at.
    let long = "a".repeat(5000);
    assert_ne!(hashed(&long), hashed(format!("{long}b")));
    proptest!(|(text in "[A-Z@._ÄÖÜ-]{0,80}", other in "[A-Z@._ÄÖÜ-]{0,80}")| {
        let shown = hashed(&text).expect("there is a value");
        prop_assert!(shown.len() == 16 && shown.chars().all(|c| matches!(c, '0'..='9' | 'a'..='f')), "{shown}");
        prop_assert!(!tells(&text, &shown));
        prop_assert_eq!(hashed(&text) == hashed(&other), text == other);
    });
    assert_eq!((warnings(), stats().settings_ignored), (Vec::new(), 0));
}

fn builder() {
    assert_eq!(hash(), BY_ENVIRONMENT);
    let install = |builder: otel_runtime::TelemetryBuilder| {
        let exporter = opentelemetry_sdk::trace::InMemorySpanExporter::default();
        builder.exporter(exporter).install().expect("nothing is installed")
    };
    let telemetry = install(Telemetry::builder().hash_key(TOO_SHORT).hash_key(OF_BUILDER));
    assert_eq!(hash(), BY_BUILDER);
    assert_eq!(recorded(), expected(BY_BUILDER));
    drop(telemetry);
    assert_eq!(hash(), BY_BUILDER);
    let telemetry = install(Telemetry::builder());
    assert_eq!(hash(), BY_ENVIRONMENT);
    drop(telemetry);
    assert_eq!((warnings(), stats().settings_ignored), (Vec::new(), 0));
}

fn builder_alone() {
    let exporter = opentelemetry_sdk::trace::InMemorySpanExporter::default();
    let _telemetry = Telemetry::builder().exporter(exporter).hash_key(OF_BUILDER.as_bytes()).install();
    assert_eq!(hash(), BY_BUILDER);
    assert_eq!((warnings(), stats().settings_ignored), (Vec::new(), 0));
}

/// Without a key, on several threads: what is said, and that it is no part of the key.
fn redacted() -> String {
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| assert_eq!(hash(), REDACTED));
        }
    });
    assert_eq!(recorded(), expected(REDACTED));
    let said = warnings();
    let [warning] = &said[..] else { panic!("{said:?}") };
    assert!(warning.contains(VARIABLE) && warning.contains("openssl rand"), "{warning}");
    assert!(!warning.contains("hunter"), "{warning}");
    warning.clone()
}

fn missing() {
    assert!(redacted().contains("there is no key"));
    assert_eq!(stats().settings_ignored, 0);
}

fn too_short() {
    assert!(redacted().contains("fewer than 16 bytes"));
    assert_eq!(stats().settings_ignored, 1);
}

#[test]
fn child() {
    let Some(state) = child::state() else { return };
    on_warning(|line| {
        // A handler may hash something itself.
        assert_eq!(hash(), REDACTED);
        WARNINGS.lock().unwrap_or_else(PoisonError::into_inner).push(line.to_owned());
    });
    match state.as_str() {
        "environment" => environment(),
        "builder" => builder(),
        "builder_alone" => builder_alone(),
        "missing" => missing(),
        "too_short" => too_short(),
        other => panic!("no state {other}"),
    }
}
