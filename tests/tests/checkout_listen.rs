//! The checkout serves others: what they get, and what a collector gets.

#![cfg(unix)] // signals

use expect_test::expect;
use opentelemetry_proto::tonic::trace::v1::Status;
use otel_tests::checkout::Listening;
use otel_tests::collector::{Collector, Received};
use otel_tests::http::{order, post};
use otel_tests::wire::{attribute, hex, is_root, links, named, picture, trace_id};

/// Milliseconds, as `OTEL_BSP_SCHEDULE_DELAY` takes them.
const AT_ONCE: &str = "20";
const AT_THE_END: &str = "3600000";

const GOOD: &str = r#"{"id":"ord-1","card":"tok_visa","items":[{"sku":"honey","quantity":1,"cents":650}]}"#;
const STUCK: &str = r#"{"id":"ord-2","card":"tok_slow","items":[{"sku":"honey","quantity":1,"cents":650}]}"#;
const SOLD_OUT: &str = r#"{"id":"ord-3","card":"tok_slow","items":[{"sku":"honey","quantity":1001,"cents":650}]}"#;

fn with_span(name: &'static str) -> impl Fn(&[Received]) -> bool {
    move |spans| !named(spans, name).is_empty()
}

#[test]
fn the_header_names_the_trace_that_the_collector_gets() {
    let collector = Collector::start();
    let checkout = Listening::start(&collector.endpoint(), AT_ONCE);
    let answer = post(&checkout.address, &[], GOOD);
    assert_eq!(answer.status, 202, "{answer:?}");
    let server = collector.wait_for_span("POST /orders");
    assert_eq!(answer.header("x-trace-id"), Some(&*trace_id(&server)));
    assert!(is_root(&server));
    checkout.stop();
}

#[test]
fn the_trace_of_the_caller_goes_on() {
    let collector = Collector::start();
    let checkout = Listening::start(&collector.endpoint(), AT_ONCE);
    let caller = ("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    let answer = post(&checkout.address, &[caller], GOOD);
    assert_eq!(answer.header("x-trace-id"), Some("0af7651916cd43dd8448eb211c80319c"));
    let server = collector.wait_for_span("POST /orders");
    assert_eq!(trace_id(&server), "0af7651916cd43dd8448eb211c80319c");
    assert_eq!(hex(&server.span.parent_span_id), "b7ad6b7169203331");
    checkout.stop();
}

#[test]
fn what_the_caller_does_not_sample_is_not_sent_and_still_linked_to() {
    let collector = Collector::start();
    let checkout = Listening::start(&collector.endpoint(), AT_THE_END);
    let caller = ("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00");
    let answer = post(&checkout.address, &[caller], GOOD);
    assert_eq!(answer.status, 202, "{answer:?}");
    assert_eq!(answer.header("x-trace-id"), Some("0af7651916cd43dd8448eb211c80319c"));
    checkout.stop();
    let spans = collector.spans();
    let unsampled = |received: &&Received| trace_id(received) == "0af7651916cd43dd8448eb211c80319c";
    assert!(!spans.iter().any(|received| unsampled(&received)), "{}", picture(&spans, &[]));
    // Behind a queue a trace of its own begins, which the caller does not decide on.
    let [consumer] = named(&spans, "process orders")[..] else { panic!("{}", picture(&spans, &[])) };
    let traces: Vec<String> = links(consumer).iter().map(|(trace, _)| hex(trace)).collect();
    assert_eq!(traces, ["0af7651916cd43dd8448eb211c80319c"]);
}

#[test]
fn a_malformed_order_is_answered_clearly_and_its_span_says_so() {
    let collector = Collector::start();
    let checkout = Listening::start(&collector.endpoint(), AT_THE_END);
    let answer = post(&checkout.address, &[], r#"{"id":"ord-1","card":7}"#);
    assert_eq!(answer.status, 400, "{answer:?}");
    assert_eq!(answer.header("content-type"), Some("application/json"));
    assert_eq!(
        answer.body,
        r#"{"error":"malformed","message":"invalid type: integer `7`, expected a string at line 1 column 22"}"#
    );
    checkout.stop();
    expect![[r#"
        POST /orders server http.response.status_code=400 acme.order.outcome=malformed
          parse order !malformed "invalid type: integer `7`, expected a string at line 1 column 22"
    "#]]
    .assert_eq(&picture(&collector.spans(), &["http.response.status_code", "acme.order.outcome"]));
}

#[test]
fn an_order_that_cannot_be_met_stops_its_payment() {
    let collector = Collector::start();
    let checkout = Listening::start(&collector.endpoint(), AT_THE_END);
    let answer = post(&checkout.address, &[], SOLD_OUT);
    assert_eq!(answer.status, 409, "{answer:?}");
    assert_eq!(answer.body, r#"{"error":"sold_out","message":"only 1000 of `honey` left"}"#);
    checkout.stop();
    expect![[r#"
        POST /orders server http.response.status_code=409
          charge card client otel_runtime.cancelled=true
          parse order
          reserve stock !sold_out "only 1000 of `honey` left"
    "#]]
    .assert_eq(&picture(&collector.spans(), &["http.response.status_code", "otel_runtime.cancelled"]));
}

#[test]
fn who_hangs_up_cancels_what_was_done_for_him() {
    let collector = Collector::start();
    let checkout = Listening::start(&collector.endpoint(), AT_ONCE);
    let connection = order(&checkout.address, &[], STUCK);
    // The reservation has been made, so the request is being served.
    collector.wait_for_span("reserve stock");
    drop(connection);
    let spans = collector.wait_for("the request", with_span("POST /orders"));
    for name in ["POST /orders", "charge card"] {
        let found = named(&spans, name);
        let [span] = found.as_slice() else { panic!("{name}: {found:#?}") };
        assert_eq!(attribute(span, "otel_runtime.cancelled").as_deref(), Some("true"), "{name}");
        assert_eq!(span.span.status.clone().unwrap_or_default(), Status::default(), "{name}: no error");
    }
    assert!(named(&spans, "send orders").is_empty());
    checkout.stop();
}

#[test]
fn sigterm_finishes_what_was_begun_and_sends_it() {
    let collector = Collector::start();
    let checkout = Listening::start(&collector.endpoint(), AT_THE_END);
    assert_eq!(post(&checkout.address, &[], GOOD).status, 202);
    assert!(collector.spans().is_empty(), "nothing is sent before the end");
    checkout.stop();
    expect![[r"
        POST /orders server
          charge card client
          parse order
          reserve stock
          send orders producer
        process orders consumer -> send orders
          pack parcel
          send settlements producer
        process settlements consumer -> send settlements
          transfer money client
    "]]
    .assert_eq(&picture(&collector.spans(), &[]));
}

#[test]
fn sigterm_does_not_wait_for_ever_and_sends_what_it_cut_off() {
    let collector = Collector::start();
    let checkout = Listening::start(&collector.endpoint(), AT_ONCE);
    let _connection = order(&checkout.address, &[], STUCK);
    collector.wait_for_span("reserve stock");
    checkout.stop();
    let spans = collector.spans();
    let [server] = named(&spans, "POST /orders")[..] else { panic!("{spans:#?}") };
    assert_eq!(attribute(server, "otel_runtime.cancelled").as_deref(), Some("true"));
}
