//! The checkout serves its own orders, and a collector tells what came of it.

use expect_test::expect;
use otel_tests::checkout::program;
use otel_tests::child::{Outcome, run};
use otel_tests::collector::{Collector, Received};
use otel_tests::wire::{attribute, id, is_root, links, named, picture, trace_id};
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// One run for all tests. Batches go out every hour only, so that what has arrived was delivered
/// at the end.
fn served() -> &'static (Outcome, Vec<Received>) {
    static SERVED: OnceLock<(Outcome, Vec<Received>)> = OnceLock::new();
    SERVED.get_or_init(|| {
        let collector = Collector::start();
        let endpoint = collector.endpoint();
        let variables = [("OTEL_EXPORTER_OTLP_ENDPOINT", &*endpoint), ("OTEL_BSP_SCHEDULE_DELAY", "3600000")];
        let outcome = run(program(), &["--exporter", "otlp"], &variables);
        (outcome, collector.spans())
    })
}

fn spans() -> &'static [Received] {
    &served().1
}

#[test]
fn every_request_becomes_the_trace_that_it_should() {
    let shown = ["http.response.status_code", "acme.order.outcome", "otel_runtime.cancelled"];
    expect![[r#"
        POST client http.response.status_code=202
          POST /orders server http.response.status_code=202 acme.order.outcome=accepted
            charge card client
            parse order
            reserve stock
            send orders producer
        POST client http.response.status_code=402 !402 "card_declined: insufficient funds"
          POST /orders server http.response.status_code=402 acme.order.outcome=card_declined
            charge card client !card_declined "insufficient funds"
            parse order
            reserve stock
        POST client http.response.status_code=202
          POST /orders server http.response.status_code=202 acme.order.outcome=accepted
            charge card client !provider_busy "too many charges at once"
            charge card client !provider_busy "too many charges at once"
            charge card client !provider_busy "too many charges at once"
            charge card client
            parse order
            reserve stock
            send orders producer
        POST client http.response.status_code=400 !400 "malformed: missing field `items` at line 1 column 35"
          POST /orders server http.response.status_code=400 acme.order.outcome=malformed
            parse order !malformed "missing field `items` at line 1 column 35"
        POST client otel_runtime.cancelled=true
          POST /orders server otel_runtime.cancelled=true
            charge card client otel_runtime.cancelled=true
            parse order
            reserve stock
        POST client http.response.status_code=202
          POST /orders server http.response.status_code=202 acme.order.outcome=accepted
            charge card client
            parse order
            reserve stock
            send orders producer
        process orders consumer -> send orders
          pack parcel
          send settlements producer
        process orders consumer -> send orders
          pack parcel
          send settlements producer
        process orders consumer -> send orders
          pack parcel
          send settlements producer
        process settlements consumer -> send settlements -> send settlements -> send settlements
          transfer money client
    "#]]
    .assert_eq(&picture(spans(), &shown));
}

#[test]
fn a_consumer_is_a_root_with_exactly_the_link_of_its_message() {
    let consumers = named(spans(), "process orders");
    for consumer in &consumers {
        assert!(is_root(consumer), "the poll loop has no span");
        assert_eq!(links(consumer).len(), 1, "{consumer:#?}");
    }
    let linked: BTreeSet<_> = consumers.iter().flat_map(|consumer| links(consumer)).collect();
    let sent: BTreeSet<_> = named(spans(), "send orders").into_iter().map(id).collect();
    assert_eq!(linked, sent);
    assert_eq!(sent.len(), 3);
}

#[test]
fn a_batch_is_a_root_with_a_link_to_each_of_its_messages() {
    let batches = named(spans(), "process settlements");
    let [batch] = batches.as_slice() else { panic!("{batches:#?}") };
    assert!(is_root(batch));
    let sent: BTreeSet<_> = named(spans(), "send settlements").into_iter().map(id).collect();
    assert_eq!(links(batch).len(), 3);
    assert_eq!(links(batch).into_iter().collect::<BTreeSet<_>>(), sent);
    assert_eq!(attribute(batch, "messaging.batch.message_count").as_deref(), Some("3"));
}

#[test]
fn links_lead_to_other_traces() {
    for received in spans() {
        for (trace, _) in links(received) {
            assert_ne!(trace, received.span.trace_id, "{received:#?}");
        }
    }
}

#[test]
fn spans_have_what_the_conventions_require() {
    let http = ["http.request.method", "url.path", "url.scheme", "http.route"];
    let messaging =
        ["messaging.system", "messaging.operation.name", "messaging.operation.type", "messaging.destination.name"];
    for (name, keys, count) in [
        ("POST /orders", &http[..], 6),
        ("POST", &["http.request.method", "server.address", "server.port", "url.full"], 6),
        ("send orders", &messaging, 3),
        ("process orders", &messaging, 3),
        ("send settlements", &messaging, 3),
        ("process settlements", &messaging, 1),
    ] {
        let found = named(spans(), name);
        assert_eq!(found.len(), count, "{name}");
        for span in found {
            for key in keys {
                assert!(attribute(span, key).is_some(), "{name} without {key}");
            }
        }
    }
    for (name, expected) in [("send orders", "send orders"), ("process settlements", "process settlements")] {
        for span in named(spans(), name) {
            let part = |key| attribute(span, key).unwrap_or_default();
            assert_eq!(part("messaging.operation.name") + " " + &part("messaging.destination.name"), expected);
        }
    }
}

#[test]
fn every_key_is_of_the_conventions_or_of_this_program() {
    let known = [
        "error.type",
        "http.request.method",
        "http.response.status_code",
        "http.route",
        "messaging.batch.message_count",
        "messaging.destination.name",
        "messaging.destination.template",
        "messaging.operation.name",
        "messaging.operation.type",
        "messaging.system",
        "server.address",
        "server.port",
        "url.full",
        "url.path",
        "url.scheme",
    ];
    for received in spans() {
        let mut seen = BTreeSet::new();
        for attribute in &received.span.attributes {
            let key = attribute.key.as_str();
            let own = key.starts_with("acme.") || key == "otel_runtime.cancelled";
            assert!(own || known.contains(&key), "{key} on {}", received.span.name);
            assert!(seen.insert(key), "{key} is twice on {}", received.span.name);
        }
    }
}

#[test]
fn resource_and_scope_tell_who_made_the_spans() {
    for received in spans() {
        let told = |key| received.resource_text(key).unwrap_or_default();
        assert_eq!(told("service.name"), "checkout");
        assert_eq!(told("service.version"), env!("CARGO_PKG_VERSION"));
        assert_eq!(told("telemetry.sdk.language"), "rust");
        assert_eq!(told("telemetry.sdk.name"), "opentelemetry");
        assert_ne!(told("telemetry.sdk.version"), "");
        assert_eq!(received.scope.name, "otel-examples");
        assert_eq!(received.scope.version, env!("CARGO_PKG_VERSION"));
    }
}

#[test]
fn retries_are_told_as_events_and_attempts() {
    let attempts = |received: &&Received| attribute(received, "acme.payment.attempt");
    let charges = named(spans(), "charge card");
    let mut last = charges.iter().filter(|charge| attempts(charge).as_deref() == Some("4"));
    let retried = last.next().expect("one order was charged at the fourth attempt");
    assert!(last.next().is_none());
    let server = named(spans(), "POST /orders");
    let server = server.iter().find(|server| server.span.trace_id == retried.span.trace_id).expect("its request");
    let events: Vec<&str> = server.span.events.iter().map(|event| event.name.as_str()).collect();
    assert_eq!(events, ["acme.payment.retry"; 3]);
}

#[test]
fn the_summary_names_the_traces_that_were_sent() {
    let (outcome, spans) = served();
    assert!(outcome.status.success(), "{outcome:?}");
    assert_eq!(outcome.stderr, "");
    let traces: Vec<String> = named(spans, "POST").into_iter().map(trace_id).collect();
    let rows: Vec<Vec<&str>> = outcome.stdout.lines().map(|line| line.split_whitespace().collect()).collect();
    let named_traces: Vec<&str> = rows
        .iter()
        .filter(|row| row.first().is_some_and(|order| order.starts_with("ord-")))
        .map(|row| row[2])
        .collect();
    assert_eq!(named_traces.len(), 6, "{}", outcome.stdout);
    for name in named_traces.iter().filter(|name| **name != "-") {
        assert!(traces.iter().any(|trace| trace.starts_with(name)), "{name} in {traces:?}");
    }
    assert!(outcome.stdout.contains(&format!("{} spans sent to the collector", spans.len())), "{}", outcome.stdout);
}
