//! `messaging(..)`: what the conventions ask of spans around operations on a broker.

#![allow(clippy::items_after_statements, reason = "functions stand next to what is said about them")]

use opentelemetry_sdk::propagation::TraceContextPropagator;
use otel_runtime::opentelemetry::trace::{SpanKind, TraceContextExt as _};
use otel_runtime::opentelemetry::{Context, KeyValue, Value, global};
use otel_runtime::testing::{self, Recorder, TestSpan};
use otel_runtime::{inject, link_with, span, traced};
use std::collections::{BTreeMap, HashMap};

type Headers = HashMap<String, String>;

struct Message {
    headers: Headers,
    id: u32,
    topic: String,
}

fn attributes(span: &TestSpan) -> BTreeMap<&str, String> {
    span.attributes.iter().map(|attribute| (attribute.key.as_str(), attribute.value.to_string())).collect()
}

fn only(recorder: &Recorder) -> TestSpan {
    let spans = recorder.spans();
    assert_eq!(spans.len(), 1, "{}", recorder.tree());
    spans[0].clone()
}

/// A message that was sent under a span of its own.
fn sent(id: u32) -> Message {
    global::set_text_map_propagator(TraceContextPropagator::new());
    let mut message = Message { headers: Headers::new(), id, topic: "orders".to_owned() };
    send(&mut message);
    message
}

#[traced(inject_into = message.headers, messaging(
    system = "kafka", destination = message.topic, operation = "send", operation_name = "publish",
    message_id = message.id, partition = 3, message_key = "key", body_size = 512,
))]
fn send(message: &mut Message) {}

#[traced(link_from = message.headers, messaging(
    system = "kafka", destination = "orders", operation = "process", message_id = message.id,
    consumer_group = "billing", offset = 42, tombstone = None::<bool>,
))]
async fn process(message: Message) {}

#[traced(
    links_from = batch.iter().map(|message| {
        link_with(&message.headers, [KeyValue::new("messaging.message.id", i64::from(message.id))])
    }),
    messaging(system = "kafka", destination = "orders", operation = "process"),
)]
fn settle(batch: &[Message]) {}

#[test]
fn a_producer_injects_its_own_context() {
    let recorder = testing::record();
    let message = sent(7);
    let span = only(&recorder);
    assert_eq!(span.name, "publish orders");
    assert_eq!(span.span_kind, SpanKind::Producer);
    let expected = [
        ("messaging.batch.message_count", None),
        ("messaging.destination.name", Some("orders")),
        ("messaging.destination.partition.id", Some("3")),
        ("messaging.kafka.message.key", Some("key")),
        ("messaging.message.body.size", Some("512")),
        ("messaging.message.id", Some("7")),
        ("messaging.operation.name", Some("publish")),
        ("messaging.operation.type", Some("send")),
        ("messaging.system", Some("kafka")),
    ];
    let found = attributes(&span);
    for (key, value) in expected {
        assert_eq!(found.get(key).map(String::as_str), value, "{key}");
    }
    assert_eq!(found.len(), 8);
    let header = &message.headers["traceparent"];
    assert!(header.contains(&span.span_context.span_id().to_string()), "{header} is not of {}", recorder.tree());
    // The conventions: a string, whatever the client calls a partition.
    let partition = span.attributes.iter().find(|attribute| attribute.key.as_str().ends_with("partition.id"));
    assert_eq!(partition.unwrap().value, Value::from("3"));
}

#[tokio::test]
async fn a_consumer_is_a_root_with_exactly_its_link() {
    let recorder = testing::record();
    let message = sent(8);
    process(message).await;
    let (producer, consumer) = (recorder.span("publish orders"), recorder.span("process orders"));
    assert_eq!(consumer.span_kind, SpanKind::Consumer);
    assert_eq!(consumer.parent_span_id.to_string(), "0000000000000000");
    testing::assert_linked(&consumer, &producer);
    assert_eq!(consumer.links.len(), 1);
    let found = attributes(&consumer);
    assert_eq!(found["messaging.consumer.group.name"], "billing");
    assert_eq!(found["messaging.kafka.offset"], "42");
    assert_eq!(found["messaging.message.id"], "8");
    assert!(!found.contains_key("messaging.kafka.message.tombstone"), "`None` sets nothing");
}

#[test]
fn a_batch_counts_its_messages_and_says_on_each_link_what_differs() {
    let recorder = testing::record();
    let mut batch: Vec<Message> = (1..=3).map(sent).collect();
    // A message without a context is one of the batch, and has no link.
    batch.push(Message { headers: Headers::new(), id: 4, topic: "orders".to_owned() });
    settle(&batch);
    let span = recorder.span("process orders");
    assert_eq!(attributes(&span)["messaging.batch.message_count"], "4");
    let ids: Vec<String> = span.links.iter().map(|link| link.attributes[0].value.to_string()).collect();
    assert_eq!(ids, ["1", "2", "3"]);
}

/// The conventions: a creation context that the application has attached is not changed.
#[test]
fn a_creation_context_that_is_there_stays_and_is_linked() {
    let recorder = testing::record();
    global::set_text_map_propagator(TraceContextPropagator::new());
    let mut message = Message { headers: Headers::new(), id: 1, topic: "orders".to_owned() };
    span!("created", {
        inject(&mut message.headers);
    });
    let before = message.headers.clone();
    send(&mut message);
    assert_eq!(message.headers, before);
    testing::assert_linked(&recorder.span("publish orders"), &recorder.span("created"));

    #[traced(kind = "producer", inject_into = headers)]
    fn hand_over(headers: &mut Headers) {}
    hand_over(&mut message.headers);
    assert_eq!(message.headers, before);

    // A client's request is not a message: its headers say who asks.
    #[traced(kind = "client", inject_into = headers)]
    fn request(headers: &mut Headers) {}
    request(&mut message.headers);
    assert_ne!(message.headers, before);
    assert!(recorder.span("request").links.is_empty());
}

#[test]
fn a_broken_creation_context_is_replaced() {
    let recorder = testing::record();
    global::set_text_map_propagator(TraceContextPropagator::new());
    let mut message = Message { headers: Headers::new(), id: 1, topic: "orders".to_owned() };
    message.headers.insert("traceparent".to_owned(), "garbage".to_owned());
    message.headers.insert("acme".to_owned(), "kept".to_owned());
    send(&mut message);
    let span = only(&recorder);
    assert!(message.headers["traceparent"].contains(&span.span_context.span_id().to_string()));
    assert_eq!(message.headers["acme"], "kept");
    assert!(span.links.is_empty());
}

/// Operation by operation: the span's kind and name.
#[test]
fn kinds_and_names_follow_from_the_operation() {
    #[traced(
        messaging(system = "rabbitmq", destination = "orders", operation = "create"),
        allow(producer_without_inject, reason = "the test is about what is written")
    )]
    fn create() {}
    #[traced(messaging(system = "rabbitmq", destination = "orders", operation = "send", routing_key = "eu"))]
    fn send_without_context() {}
    #[traced(messaging(system = "nats", destination = "orders", operation = "receive", operation_name = "fetch"))]
    fn receive() {}
    #[traced(
        messaging(system = "mqtt", destination = "a/1/b", template = "a/{id}/b", operation = "process"),
        allow(consumer_without_link, reason = "the test is about what is written")
    )]
    fn templated() {}
    #[traced(messaging(system = "mqtt", destination = topic, template = topics::READINGS, temporary, operation = "process"),
        allow(consumer_without_link, reason = "the test is about what is written"))]
    fn with_a_constant_template(topic: &str) {}
    #[traced(name = "mine", messaging(system = "mqtt", template = topics::READINGS, operation = "process"),
        allow(consumer_without_link, reason = "the test is about what is written"))]
    fn named_with_a_template() {}
    mod topics {
        pub(super) const READINGS: &str = "meters/{id}";
    }
    #[traced(
        messaging(system = "rabbitmq", destination = "amq.gen-1", anonymous, operation = "process"),
        allow(consumer_without_link, reason = "the test is about what is written")
    )]
    fn anonymous() {}
    #[traced(messaging(system = "redis", operation = "settle", operation_name = "xack"))]
    fn without_destination() {}
    #[traced(messaging(system = "redis", destination = None::<&str>, operation = "settle"))]
    fn with_unknown_destination() {}
    #[traced(name = "mine", kind = "internal", messaging(system = BUS, destination = queue, operation = "process"),
        allow(kind_against_operation, reason = "the test is about what is written"))]
    fn named(queue: &str) {}
    const BUS: &str = "acme_bus";

    let recorder = testing::record();
    create();
    send_without_context();
    receive();
    templated();
    anonymous();
    without_destination();
    with_unknown_destination();
    named("inbox");
    with_a_constant_template("meters/7");
    named_with_a_template();
    let found: Vec<String> =
        recorder.spans().iter().map(|span| format!("{:?}: {}", span.span_kind, span.name)).collect();
    assert_eq!(
        found,
        [
            "Producer: create orders",
            "Client: send orders",
            "Client: fetch orders",
            "Consumer: process a/{id}/b",
            "Consumer: process",
            "Client: xack",
            "Client: settle",
            "Internal: mine",
            "Consumer: process meters/{id}",
            "Consumer: mine",
        ]
    );
    let of = |at: usize| recorder.spans()[at].clone();
    assert_eq!(attributes(&of(1))["messaging.rabbitmq.destination.routing_key"], "eu");
    assert_eq!(attributes(&of(3))["messaging.destination.name"], "a/1/b");
    assert_eq!(attributes(&of(3))["messaging.destination.template"], "a/{id}/b");
    assert_eq!(attributes(&of(4))["messaging.destination.anonymous"], "true");
    assert_eq!(attributes(&of(7))["messaging.system"], "acme_bus");
    assert_eq!(attributes(&of(7))["messaging.destination.name"], "inbox");
    assert_eq!(attributes(&of(7))["messaging.operation.name"], "process");
    assert_eq!(attributes(&of(8))["messaging.destination.name"], "meters/7");
    assert_eq!(attributes(&of(8))["messaging.destination.template"], "meters/{id}");
    assert_eq!(attributes(&of(9))["messaging.destination.template"], "meters/{id}");
}

/// The recipe for a queue whose sender waits the first time: parent and link on the first delivery, the
/// link alone on a redelivery.
#[test]
fn parent_and_link_on_first_delivery_and_link_on_redelivery() {
    #[traced(
        parent_from = (!redelivered).then_some(headers),
        link_from = headers,
        messaging(system = "rabbitmq", destination = "orders", operation = "process"),
        allow(parent_across_queue, reason = "the sender of a first delivery waits for the answer"),
    )]
    fn deliver(headers: &Headers, redelivered: bool) {}

    let recorder = testing::record();
    let message = sent(1);
    deliver(&message.headers, false);
    deliver(&message.headers, true);
    let producer = recorder.span("publish orders");
    let spans = recorder.spans();
    let [_, first, again] = &spans[..] else { panic!("{}", recorder.tree()) };
    testing::assert_child_of(first, &producer);
    assert_eq!(first.links[0].span_context.span_id(), producer.span_context.span_id());
    testing::assert_linked(again, &producer);
    assert_ne!(again.span_context.trace_id(), producer.span_context.trace_id());
}

/// Nothing of it is evaluated where no sampler is asked.
#[test]
fn nothing_is_evaluated_for_an_unsampled_call() {
    fn topic() -> String {
        panic!("evaluated");
    }
    fn headers() -> Headers {
        panic!("evaluated");
    }
    #[traced(link_from = headers(), messaging(system = "kafka", destination = topic(), operation = "process", message_id = topic()))]
    fn handle() {}
    let _suppressed = Context::current().with_telemetry_suppressed().attach();
    assert!(!Context::current().has_active_span());
    handle();
}

/// A block has a name already; kind and attributes follow from the operation.
#[test]
fn a_block_is_an_operation_too() {
    let recorder = testing::record();
    let queue = "inbox".to_owned();
    span!("drain", messaging(system = "redis", destination = queue, operation = "receive"), {});
    let span = only(&recorder);
    assert_eq!((span.name.as_ref(), &span.span_kind), ("drain", &SpanKind::Client));
    assert_eq!(attributes(&span)["messaging.destination.name"], "inbox");
}
