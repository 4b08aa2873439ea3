//! Fields of events and spans as attributes.

use expect_test::expect;
use opentelemetry::Value;
use otel_runtime::{testing, tracing_layer};
use std::error::Error;
use std::fmt;
use tracing::subscriber::with_default;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::registry;

#[derive(Debug)]
struct Chained(&'static str, Option<Box<Chained>>);

impl fmt::Display for Chained {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Error for Chained {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.1.as_deref().map(|source| source as _)
    }
}

fn attributes(log: impl FnOnce()) -> Vec<(String, Value)> {
    let recorder = testing::record();
    with_default(registry().with(tracing_layer()), || tracing::info_span!("library").in_scope(log));
    let span = recorder.span("library");
    let event = span.events.first().expect("one was logged");
    event.attributes.iter().map(|kv| (kv.key.to_string(), kv.value.clone())).collect()
}

#[test]
fn values_keep_their_types_and_digits() {
    let error = Chained("cannot write", Some(Box::new(Chained("disk is full", Some(Box::new(Chained("no", None)))))));
    let attributes = attributes(|| {
        tracing::warn!(
            small = 7_u64,
            big = u64::MAX,
            wide = 1_u128 << 100,
            narrow = 5_u128,
            negative = -(1_i128 << 90),
            float = 0.5,
            flag = true,
            text = "text",
            shown = %"shown",
            debug = ?Some(1),
            none = Option::<i64>::None,
            error = &error as &(dyn Error + 'static),
            "told"
        );
    });
    let lines: Vec<String> = attributes.iter().map(|(key, value)| format!("{key}: {value:?}")).collect();
    expect![[r#"
        level: String(Static("WARN"))
        target: String(Static("tracing_layers::values"))
        small: I64(7)
        big: String(Owned("18446744073709551615"))
        wide: String(Owned("1267650600228229401496703205376"))
        narrow: I64(5)
        negative: String(Owned("-1237940039285380274899124224"))
        float: F64(0.5)
        flag: Bool(true)
        text: String(Owned("text"))
        shown: String(Owned("shown"))
        debug: String(Owned("Some(1)"))
        error: String(Owned("cannot write"))
        error.chain: Array(String([Owned("disk is full"), Owned("no")]))
    "#]]
    .assert_eq(&(lines.join("\n") + "\n"));
}

/// An error that is its own source.
#[derive(Debug)]
struct Circle;

impl fmt::Display for Circle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("circle")
    }
}

impl Error for Circle {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&Circle)
    }
}

#[test]
fn a_circle_of_errors_has_an_end() {
    let attributes = attributes(|| tracing::info!(error = &Circle as &(dyn Error + 'static), "told"));
    let chain = attributes.iter().find(|(key, _)| key == "error.chain").map(|(_, value)| value.to_string());
    assert_eq!(chain.map(|chain| chain.matches("circle").count()), Some(32));
}

#[test]
fn long_text_is_cut() {
    const LONG: usize = 5_000_000;
    let long = "x".repeat(LONG);
    let recorder = testing::record();
    with_default(registry().with(tracing_layer()), || {
        let _library = tracing::info_span!("library").entered();
        tracing::info!(field = long, shown = %long, "{long}");
    });
    let span = recorder.span("library");
    let event = &span.events[0];
    assert!(event.name.len() < LONG, "the name is cut");
    for attribute in &event.attributes {
        assert!(attribute.value.as_str().len() < LONG, "{} is cut", attribute.key);
    }
}

#[test]
fn an_event_without_a_message_has_its_own_name() {
    let recorder = testing::record();
    with_default(registry().with(tracing_layer()), || {
        let _library = tracing::info_span!("library").entered();
        tracing::info!(name: "acme.paid", cents = 5);
        tracing::info!(message = 7);
        tracing::info!(message = %"{}");
    });
    let names: Vec<String> = recorder.span("library").events.iter().map(|event| event.name.to_string()).collect();
    assert_eq!(names, ["acme.paid", "7", "{}"]);
}

#[test]
fn a_record_of_log_has_its_own_origin() {
    let recorder = testing::record();
    with_default(registry().with(tracing_layer()), || {
        let _library = tracing::info_span!("library").entered();
        let mut record = log::Record::builder();
        record.level(log::Level::Warn).target("some::library").module_path(Some("some")).file(Some("lib.rs"));
        tracing_log::format_trace(&record.args(format_args!("old style")).build()).expect("it is dispatched");
    });
    let event = &recorder.span("library").events[0];
    let drawn: Vec<String> = event.attributes.iter().map(|kv| format!("{}: {}", kv.key, kv.value)).collect();
    assert_eq!((&*event.name, drawn.join(", ")), ("old style", "level: WARN, target: some::library".to_owned()));
}

#[test]
fn fields_of_a_span_are_its_attributes() {
    let recorder = testing::record();
    with_default(registry().with(tracing_layer()), || {
        let span = tracing::info_span!("library", acme.now = 1, acme.later = tracing::field::Empty);
        span.record("acme.later", "two");
        span.in_scope(|| ());
    });
    assert_eq!(recorder.tree(), "library {acme.later: two, acme.now: 1}\n");
}
