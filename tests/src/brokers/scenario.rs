//! What holds for every broker, seen by the collector.

use super::{Broker, Role, Stage};
use crate::collector::Received;
use crate::wire::{attribute, id, is_root, links, trace_id};
use opentelemetry_proto::tonic::trace::v1::span::SpanKind;
use opentelemetry_proto::tonic::trace::v1::status::StatusCode;
use std::collections::{BTreeMap, BTreeSet};

const ID: &str = "messaging.message.id";

/// Producer and consumer are processes of their own. Each message is processed under a root that is
/// linked to the span that has sent it, which has ended long since; the loop that polls has no span.
///
/// # Panics
///
/// If that does not hold.
pub fn across_processes(broker: &Broker) {
    let Some(stage) = Stage::set(broker) else { return };
    let consumer = stage.consumer(Role::Consume, 3);
    stage.perform(Role::Produce, 3);
    consumer.go();
    assert_each_sent_and_processed(broker, &stage, 3);
}

/// `count` messages that were sent and processed, each under a root of its own, and no other span.
///
/// # Panics
///
/// If it is otherwise.
pub fn assert_each_sent_and_processed(broker: &Broker, stage: &Stage, count: usize) {
    let spans = stage.spans();
    let (producers, consumers) = (of(&spans, SpanKind::Producer), of(&spans, SpanKind::Consumer));
    let expected = (count, count, 2 * count);
    assert_eq!((producers.len(), consumers.len(), spans.len()), expected, "{:?}", names(&spans));
    for producer in &producers {
        assert_sent(broker, &stage.queue, producer);
    }
    let linked: BTreeSet<_> = consumers.iter().flat_map(|consumer| links(consumer)).collect();
    assert_eq!(linked.len(), count);
    for consumer in consumers {
        assert_processed(broker, &stage.queue, consumer, sender(&producers, consumer));
        assert_eq!(status(consumer), StatusCode::Unset);
    }
}

/// A message that could not be processed comes again: two spans in two traces, both linked to the one
/// that has sent it, of which the first has failed.
///
/// # Panics
///
/// If that does not hold.
pub fn redelivery(broker: &Broker) {
    let Some(stage) = Stage::set(broker) else { return };
    let failing = stage.consumer(Role::Fail, 1);
    stage.perform(Role::Produce, 1);
    failing.go();
    stage.consumer(Role::Again, 1).go();
    let spans = stage.spans();
    let (producers, mut consumers) = (of(&spans, SpanKind::Producer), of(&spans, SpanKind::Consumer));
    consumers.sort_by_key(|consumer| consumer.span.start_time_unix_nano);
    let ([producer], [first, second], 3) = (&producers[..], &consumers[..], spans.len()) else {
        panic!("{:?}", names(&spans));
    };
    for consumer in [first, second] {
        assert_processed(broker, &stage.queue, consumer, producer);
    }
    assert_ne!(trace_id(first), trace_id(second));
    assert_eq!((status(first), status(second)), (StatusCode::Error, StatusCode::Unset));
    assert_eq!(first.span.status.clone().unwrap_or_default().message, "out of stock");
    assert_eq!(attribute(first, "error.type").as_deref(), Some("otel_tests::brokers::part::Refused"));
    assert_eq!(attribute(second, "error.type"), None);
}

/// A batch of messages, each from a trace of its own, is one span with as many links, and each link says
/// which message it stands for.
///
/// # Panics
///
/// If that does not hold.
pub fn batch(broker: &Broker) {
    const COUNT: usize = 100;
    let Some(stage) = Stage::set(broker) else { return };
    let consumer = stage.consumer(Role::Batch, COUNT);
    stage.perform(Role::Produce, COUNT);
    consumer.go();
    let spans = stage.spans();
    let (producers, consumers) = (of(&spans, SpanKind::Producer), of(&spans, SpanKind::Consumer));
    let ([batch], COUNT, 101) = (&consumers[..], producers.len(), spans.len()) else {
        panic!("{:?}", names(&spans));
    };
    assert_named(broker, &stage.queue, batch, "process", "process");
    assert!(is_root(batch));
    assert_eq!(attribute(batch, "messaging.batch.message_count").as_deref(), Some("100"));
    assert_eq!(attribute(batch, ID), None, "which would be that of one of them");
    let traces: BTreeSet<String> = producers.iter().map(|producer| trace_id(producer)).collect();
    assert_eq!(traces.len(), COUNT);
    let sent: BTreeMap<_, _> = producers.iter().map(|producer| (id(producer), attribute(producer, ID))).collect();
    let linked: BTreeMap<_, _> = links(batch).into_iter().zip(ids_on_links(batch)).collect();
    assert_eq!(batch.span.links.len(), COUNT);
    assert_eq!(linked, sent);
}

/// Messages without a context, `missing` of them, or with what is none, `invalid` of them, are processed
/// as any other, under roots without links; what comes behind them is processed and linked.
///
/// # Panics
///
/// If that does not hold.
pub fn poison(broker: &Broker, missing: usize, invalid: usize) {
    let Some(stage) = Stage::set(broker) else { return };
    let bad = missing + invalid;
    let consumer = stage.consumer(Role::Consume, bad + 1);
    stage.perform(Role::Poison, bad);
    let outcome = consumer.go();
    let counted = format!("carriers: {missing} missing, {invalid} invalid");
    assert!(outcome.stdout.contains(&counted), "not {counted}: {}", outcome.stdout);
    assert!(!outcome.stderr.contains("panicked"), "{}", outcome.stderr);
    let spans = stage.spans();
    let (producers, consumers) = (of(&spans, SpanKind::Producer), of(&spans, SpanKind::Consumer));
    let ([producer], true) = (&producers[..], spans.len() == bad + 2) else { panic!("{:?}", names(&spans)) };
    let (linked, alone): (Vec<_>, Vec<_>) = consumers.into_iter().partition(|span| !span.span.links.is_empty());
    let [linked] = &linked[..] else { panic!("{} are linked", linked.len()) };
    assert_processed(broker, &stage.queue, linked, producer);
    assert_eq!(alone.len(), bad);
    for consumer in alone {
        assert_named(broker, &stage.queue, consumer, "process", "process");
        assert!(is_root(consumer));
        assert_ne!(trace_id(consumer), trace_id(producer));
        assert_eq!(status(consumer), StatusCode::Unset);
    }
}

fn of(spans: &[Received], kind: SpanKind) -> Vec<&Received> {
    spans.iter().filter(|received| received.span.kind() == kind).collect()
}

fn names(spans: &[Received]) -> Vec<&str> {
    spans.iter().map(|received| &*received.span.name).collect()
}

fn status(received: &Received) -> StatusCode {
    received.span.status.clone().unwrap_or_default().code()
}

/// The one that has sent the message that `consumer` has processed.
fn sender<'a>(producers: &[&'a Received], consumer: &Received) -> &'a Received {
    let message = attribute(consumer, ID).expect("it says which message");
    let sender = producers.iter().find(|producer| attribute(producer, ID).as_deref() == Some(&message));
    sender.unwrap_or_else(|| panic!("nobody has sent {message}"))
}

/// For each link the message that it says to be of.
fn ids_on_links(received: &Received) -> Vec<Option<String>> {
    let of_link = |attributes| {
        let span = opentelemetry_proto::tonic::trace::v1::Span { attributes, ..Default::default() };
        attribute(&Received { span, ..received.clone() }, ID)
    };
    received.span.links.iter().map(|link| of_link(link.attributes.clone())).collect()
}

/// What `messaging(..)` is to have said.
fn assert_named(broker: &Broker, queue: &str, received: &Received, kind: &str, verb: &str) {
    assert_eq!(received.span.name, format!("{verb} {}", broker.template));
    let expected = [
        ("messaging.system", broker.system),
        ("messaging.destination.name", queue),
        ("messaging.destination.template", broker.template),
        ("messaging.operation.type", kind),
        ("messaging.operation.name", verb),
    ];
    for (key, value) in expected {
        assert_eq!(attribute(received, key).as_deref(), Some(value), "{key} of {}", received.span.name);
    }
}

/// A producer's span as it should be: a root without links.
///
/// # Panics
///
/// If it is otherwise.
pub fn assert_sent(broker: &Broker, queue: &str, producer: &Received) {
    assert_named(broker, queue, producer, "send", broker.send);
    assert!(is_root(producer));
    assert_eq!(links(producer), []);
    assert!(attribute(producer, ID).is_some());
    assert_eq!(status(producer), StatusCode::Unset);
}

/// A consumer's span as it should be: a root in another process and another trace, with one link, to a
/// span that had ended before.
///
/// # Panics
///
/// If it is otherwise.
pub fn assert_processed(broker: &Broker, queue: &str, consumer: &Received, producer: &Received) {
    assert_named(broker, queue, consumer, "process", "process");
    assert!(is_root(consumer));
    assert_eq!(links(consumer), [id(producer)]);
    assert_ne!(trace_id(consumer), trace_id(producer));
    assert_eq!(attribute(consumer, ID), attribute(producer, ID));
    assert!(producer.span.end_time_unix_nano <= consumer.span.start_time_unix_nano);
    let process = |received: &Received| received.resource_number("process.pid").expect("its resource has it");
    assert_ne!(process(consumer), process(producer));
}
