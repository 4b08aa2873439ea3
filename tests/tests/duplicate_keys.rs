//! Of a key that is set twice the last value stands last: whoever reads the list in order, as the
//! specification's Set Attribute does, keeps that one. Under the test kit's recorder, and for roots and
//! children under `Telemetry`.

use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{InMemorySpanExporter, SpanData, SpanExporter};
use otel_runtime::opentelemetry::trace::TraceContextExt as _;
use otel_runtime::opentelemetry::{Context, KeyValue};
use otel_runtime::{Telemetry, record, span, testing, traced};

/// By what reads and writes the current span without us.
fn third_party(value: i64) {
    Context::current().span().set_attribute(KeyValue::new("acme.key", value));
}

fn number(value: i64) -> i64 {
    value
}

#[traced(attrs("acme.key" = 1))]
fn literal_and_record() {
    record!("acme.key" = number(2));
}

#[traced(attrs("acme.key" = number(1)))]
fn attrs_and_record() {
    record!("acme.key" = 2);
}

#[traced]
fn record_and_record() {
    record!("acme.key" = 0);
    record!("acme.key" = 2);
}

#[traced(start_attrs("acme.key" = number(1)))]
fn start_attrs_and_record() {
    record!("acme.key" = 2);
}

const KEY: &str = "acme.key";

/// The rule against duplicate keys cannot see what a constant is.
#[traced(start_attrs(KEY = number(1)), attrs("acme.key" = number(2)))]
fn start_attrs_and_attrs() {}

#[traced(attrs("acme.key" = 1))]
fn literal_and_third_party() {
    third_party(2);
}

#[traced(start_attrs("acme.key" = number(1)))]
fn start_attrs_and_third_party() {
    third_party(2);
}

#[traced(attrs("acme.key" = number(1)))]
fn attrs_and_third_party() {
    third_party(0);
    third_party(2);
}

#[traced]
fn third_party_and_record() {
    third_party(1);
    record!("acme.key" = 2);
}

#[traced(ret("acme.key" = number(2)))]
fn record_and_ret() {
    record!("acme.key" = 1);
}

#[traced(attrs("acme.key" = number(1)))]
async fn asynchronous() {
    record!("acme.key" = 0);
    std::future::ready(()).await;
    third_party(2);
}

const CASES: &[(&str, fn())] = &[
    ("literal_and_record", literal_and_record),
    ("attrs_and_record", attrs_and_record),
    ("record_and_record", record_and_record),
    ("start_attrs_and_record", start_attrs_and_record),
    ("start_attrs_and_attrs", start_attrs_and_attrs),
    ("literal_and_third_party", literal_and_third_party),
    ("start_attrs_and_third_party", start_attrs_and_third_party),
    ("attrs_and_third_party", attrs_and_third_party),
    ("third_party_and_record", third_party_and_record),
    ("record_and_ret", record_and_ret),
    ("asynchronous", || futures_executor::block_on(asynchronous())),
];

/// Those of `spans` whose last value of the key is not 2.
fn wrong(state: &str, spans: &[SpanData]) -> Vec<String> {
    let mut wrong = Vec::new();
    for (name, _) in CASES {
        let named: Vec<&SpanData> = spans.iter().filter(|span| span.name == *name).collect();
        assert_eq!(named.len(), 1, "{state}: {name}");
        let values: Vec<String> = named[0].attributes.iter().map(|kv| format!("{}={}", kv.key, kv.value)).collect();
        if values.last().is_none_or(|last| last != "acme.key=2") {
            wrong.push(format!("{state}: {name}: {values:?}"));
        }
    }
    wrong
}

fn all() {
    for (_, case) in CASES {
        case();
    }
}

/// Keeps what the pipeline would throw away at its shutdown.
#[derive(Debug, Clone)]
struct Kept(InMemorySpanExporter);

impl SpanExporter for Kept {
    async fn export(&self, batch: Vec<SpanData>) -> OTelSdkResult {
        self.0.export(batch).await
    }
}

impl Kept {
    /// What `act` leaves behind.
    fn spans(&self, telemetry: &Telemetry, act: impl FnOnce()) -> Vec<SpanData> {
        self.0.reset();
        act();
        telemetry.force_flush().unwrap();
        self.0.get_finished_spans().unwrap()
    }
}

#[test]
fn the_last_value_stands_last() {
    let recorder = testing::record();
    all();
    let spans: Vec<SpanData> = recorder.spans().iter().map(|span| (**span).clone()).collect();
    let mut found = wrong("recorder", &spans);
    drop(recorder);

    let exporter = Kept(InMemorySpanExporter::default());
    let telemetry = Telemetry::builder().service("test", "1").exporter(exporter.clone()).install().unwrap();
    found.extend(wrong("root", &exporter.spans(&telemetry, all)));
    found.extend(wrong("child", &exporter.spans(&telemetry, || span!("parent", { all() }))));
    telemetry.shutdown().unwrap();
    assert!(found.is_empty(), "{found:#?}");
}
