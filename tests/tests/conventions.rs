//! What was really exported, judged by the tables of the rules: our own spans, those by hand, and those of `tracing`.

#![allow(clippy::needless_raw_string_hashes)] // expect-test writes them

use expect_test::expect;
use opentelemetry::trace::{
    Event, Span as _, SpanContext, Status, TraceContextExt as _, Tracer as _, TracerProvider as _,
};
use opentelemetry::{Context, KeyValue};
use opentelemetry_sdk::trace::{InMemorySpanExporter, SdkTracerProvider, SpanData};
use otel_runtime::testing::{self, Conventions};
use otel_runtime::{last4, record, redact, traced};
use std::panic::catch_unwind;
use tracing_subscriber::layer::SubscriberExt as _;

/// Made of parts, or those who look for secrets in repositories would find it.
fn token() -> String {
    format!("gh{}_{}", "p", "a1B2c3D4e5".repeat(4))
}

fn lines(spans: &[SpanData]) -> String {
    let lines: Vec<String> = testing::conventions(spans).iter().map(ToString::to_string).collect();
    lines.join("\n") + "\n"
}

fn by_hand(make: impl FnOnce(&opentelemetry_sdk::trace::SdkTracer)) -> Vec<SpanData> {
    let exporter = InMemorySpanExporter::default();
    let provider = SdkTracerProvider::builder().with_simple_exporter(exporter.clone()).build();
    make(&provider.tracer("a library"));
    exporter.get_finished_spans().expect("nothing has panicked")
}

fn with_attributes(attributes: Vec<KeyValue>) -> Vec<SpanData> {
    by_hand(|tracer| drop(tracer.span_builder("GET /orders/{id}").with_attributes(attributes).start(tracer)))
}

#[traced(kind = "server", attrs("http.request.method" = "GET", "url.path" = path, "http.response.status_code" = 200))]
fn handle(path: &str) {
    record!("user.email" = redact("ann@example.com"), "acme.card.number" = last4("4242 4242 4242 4242"));
    record!("client.address" = "192.0.2.7", "acme.token.count" = 3, "acme.order.id" = "4711-0815");
}

#[test]
fn what_is_right_passes() {
    let recorder = testing::record();
    handle("/orders/4711");
    testing::assert_conventions(&recorder.spans());
    assert_eq!(recorder.spans().len(), 1);
}

#[test]
fn keys_of_a_span_by_hand_are_judged() {
    let spans = with_attributes(vec![
        KeyValue::new("http.method", "GET"),
        KeyValue::new("http.request.metod", "GET"),
        KeyValue::new("http.acme.retries", 3),
        KeyValue::new("http.response.status_code", "200"),
        KeyValue::new("messaging.operation.type", "publish"),
        KeyValue::new("otel.acme", true),
        KeyValue::new("acme.twice", 1),
        KeyValue::new("acme.twice", 2),
        KeyValue::new("acme.twice", 3),
    ]);
    expect![[r#"
        [OT007] span `GET /orders/{id}`, attribute `http.method`: the conventions have given this key up, and backends look for what came after it; write `http.request.method`
        [OT008] span `GET /orders/{id}`, attribute `http.request.metod`: the conventions have no such key, and what they call so one day may be something else; write `http.request.method`, or say `known_key(..)`
        [OT008] span `GET /orders/{id}`, attribute `http.acme.retries`: the conventions have no such key, and what they call so one day may be something else; put it into a namespace of your own, as in `acme.http.acme.retries`, or say `known_key(..)`
        [OT010] span `GET /orders/{id}`, attribute `http.response.status_code`: the conventions give this key values of another type, by which backends index it; give it an integer, and not text
        [OT013] span `GET /orders/{id}`, attribute `messaging.operation.type`: the conventions have another name for this value, and backends look for that; write `send`
        [OT012] span `GET /orders/{id}`, attribute `otel.acme`: `otel.*` is for what OpenTelemetry itself says of a span; put it into a namespace of your own, as in `acme.acme`
        [OT011] span `GET /orders/{id}`, attribute `acme.twice`: this key is set twice, and which of the values is shown is up to the backend; set it once
    "#]].assert_eq(&lines(&spans));
}

#[test]
fn secrets_are_found_by_key_and_by_shape_wherever_they_stand_and_are_not_shown() {
    let secret = token();
    let spans = by_hand(|tracer| {
        let linked = Context::new().with_remote_span_context(SpanContext::NONE).span().span_context().clone();
        let mut span = tracer
            .span_builder(format!("GET /?access_token={secret}"))
            .with_attributes([
                KeyValue::new("acme.user.password", secret.clone()),
                KeyValue::new("http.request.header.authorization", vec![secret.clone()].into_array()),
                KeyValue::new("acme.note", format!("with {secret}")),
                KeyValue::new("acme.contact", "ann@example.com"),
                KeyValue::new("acme.paid_with", 4_242_424_242_424_242_i64),
            ])
            .with_events(vec![Event::new(
                format!("got {secret}"),
                std::time::SystemTime::now(),
                vec![KeyValue::new("acme.got", secret.clone())],
                0,
            )])
            .start(tracer);
        span.add_link(linked, vec![KeyValue::new("acme.header", format!("Bearer {secret}"))]);
        span.set_status(Status::error(format!("refused: https://ann:{secret}@example.com")));
    });
    let said = lines(&spans);
    assert!(!said.contains(&secret) && !said.contains("ann@") && !said.contains("4242"), "{said}");
    expect![[r#"
        [OT014] span `(a token of a known issuer)`, attribute `acme.user.password`: this looks like a credential, and more people read telemetry than may act with it; its key says so; leave it out, or record `redact(..)` of it
        [OT014] span `(a token of a known issuer)`, attribute `http.request.header.authorization`: this looks like a credential, and more people read telemetry than may act with it; its key says so; leave it out, or record `redact(..)` of it
        [OT014] span `(a token of a known issuer)`, attribute `acme.note`: this looks like a credential, and more people read telemetry than may act with it; its value has the shape of a token of a known issuer; leave it out, or record `redact(..)` of it
        [OT015] span `(a token of a known issuer)`, attribute `acme.contact`: this looks like personal data, which stays wherever telemetry is kept; its value has the shape of an e-mail address; leave it out, or record `redact(..)`, `hashed(..)` or `last4(..)` of it
        [OT015] span `(a token of a known issuer)`, attribute `acme.paid_with`: this looks like personal data, which stays wherever telemetry is kept; its value has the shape of a card number; leave it out, or record `redact(..)`, `hashed(..)` or `last4(..)` of it
        [OT014] span `(a token of a known issuer)`, its name: this looks like a credential, and more people read telemetry than may act with it; it has the shape of a token of a known issuer; leave it out
        [OT014] span `(a token of a known issuer)`, its status: this looks like a credential, and more people read telemetry than may act with it; it has the shape of a token of a known issuer; leave it out
        [OT014] span `(a token of a known issuer)`, event `(a token of a known issuer)`, attribute `acme.got`: this looks like a credential, and more people read telemetry than may act with it; its value has the shape of a token of a known issuer; leave it out, or record `redact(..)` of it
        [OT014] span `(a token of a known issuer)`, event `(a token of a known issuer)`: this looks like a credential, and more people read telemetry than may act with it; it has the shape of a token of a known issuer; leave it out
        [OT014] span `(a token of a known issuer)`, a link, attribute `acme.header`: this looks like a credential, and more people read telemetry than may act with it; its value has the shape of an `Authorization` header; leave it out, or record `redact(..)` of it
    "#]].assert_eq(&said);
}

trait IntoArray {
    fn into_array(self) -> opentelemetry::Value;
}

impl IntoArray for Vec<String> {
    fn into_array(self) -> opentelemetry::Value {
        let texts = self.into_iter().map(opentelemetry::StringValue::from).collect();
        opentelemetry::Value::Array(opentelemetry::Array::String(texts))
    }
}

#[test]
fn spans_of_tracing_are_judged_alike() {
    let exporter = InMemorySpanExporter::default();
    let provider = SdkTracerProvider::builder().with_simple_exporter(exporter.clone()).build();
    let layer = tracing_opentelemetry::layer().with_tracer(provider.tracer("tracing")).with_location(false);
    tracing::subscriber::with_default(tracing_subscriber::registry().with(layer), || {
        tracing::info_span!("log in", user.email = "ann@example.com", http.url = "http://example.com/").in_scope(|| ());
    });
    let spans = exporter.get_finished_spans().expect("nothing has panicked");
    let found: Vec<(&str, Option<String>)> =
        testing::conventions(&spans).iter().map(|finding| (finding.code(), finding.key().map(str::to_owned))).collect();
    assert_eq!(found, [("OT015", Some("user.email".to_owned())), ("OT007", Some("http.url".to_owned()))]);
}

#[test]
fn spans_of_a_tracer_of_the_recorder_are_judged_with_ours() {
    let recorder = testing::record();
    handle("/orders/4711");
    recorder.provider().tracer("a library").in_span("order 4711", |_| ());
    let findings = testing::conventions(&recorder.spans());
    assert_eq!(findings.iter().map(testing::ConventionFinding::span).collect::<Vec<_>>(), ["order 4711"]);
}

#[traced]
fn import(rows: usize) {
    for row in 0..rows {
        import_row(row);
    }
}

#[traced]
fn import_row(_row: usize) {}

#[test]
fn spans_of_the_order_of_the_input_are_told_of_once() {
    let recorder = testing::record();
    import(100);
    testing::assert_conventions(&recorder.spans());
    recorder.clear();
    import(101);
    let findings = testing::conventions(&recorder.spans());
    assert_eq!(findings.len(), 1);
    expect!["[OT019] span `import_row`: so many spans of this name have one parent that they seem to come one for each item; there are 101 below `import`: put one span round the loop, and what is counted into an attribute"].assert_eq(&findings[0].to_string());
    Conventions::new().max_siblings(101).assert(&recorder.spans());
    Conventions::new().allow("span_in_loop").assert(&recorder.spans());
    // Siblings by name and by parent: roots have none.
    recorder.clear();
    (0..200).for_each(import_row);
    testing::assert_conventions(&recorder.spans());
}

#[test]
fn rules_can_be_turned_off_and_keys_made_known() {
    let spans = with_attributes(vec![KeyValue::new("http.method", "GET"), KeyValue::new("http.acme.retries", 3)]);
    let codes = |conventions: &Conventions| -> Vec<&str> {
        conventions.check(&spans).iter().map(testing::ConventionFinding::code).collect()
    };
    assert_eq!(codes(&Conventions::new()), ["OT007", "OT008"]);
    assert_eq!(codes(&Conventions::new().allow("OT007")), ["OT008"]);
    assert_eq!(codes(&Conventions::new().allow("unknown_key")), ["OT007"]);
    assert_eq!(codes(&Conventions::new().known_key("http.acme.retries")), ["OT007"]);
}

#[test]
fn an_assertion_that_fails_counts_what_it_found() {
    let spans: Vec<SpanData> =
        (0..3).flat_map(|_| with_attributes(vec![KeyValue::new("http.method", "GET")])).collect();
    let payload = catch_unwind(|| testing::assert_conventions(&spans)).expect_err("it fails");
    let said = payload.downcast_ref::<String>().expect("it says why");
    expect![[r#"
        spans do not keep to the conventions:
          [OT007] span `GET /orders/{id}`, attribute `http.method`: the conventions have given this key up, and backends look for what came after it; write `http.request.method` (3 times)"#]].assert_eq(said);
}
