//! Kafka, with the client `rdkafka`: its `OwnedHeaders` are the carrier of the producer, the
//! `BorrowedHeaders` of a received message that of the consumer. The broker is librdkafka's mock cluster, in
//! the process of the test.
//!
//! Consumers are told their partition, as a group's first rebalance takes three seconds; offsets are those
//! of the group all the same.

use otel_runtime::opentelemetry::KeyValue;
use otel_runtime::{link_with, traced};
use otel_tests::brokers::{Broker, Fault, Part, Refused, Role, Stage, play, scenario};
use otel_tests::collector::Received;
use otel_tests::wire::attribute;
use rdkafka::consumer::{CommitMode, Consumer as _, StreamConsumer};
use rdkafka::message::{BorrowedMessage, Header, Message as _, OwnedHeaders, OwnedMessage};
use rdkafka::mocking::MockCluster;
use rdkafka::producer::{FutureProducer, FutureRecord};
use rdkafka::{ClientConfig, Offset, TopicPartitionList};
use std::sync::OnceLock;
use std::time::Duration;

const GROUP: &str = "workers";
const PARTITION: i32 = 0;
const TAKEN: Duration = Duration::from_secs(10);
/// What Kafka has no identifiers for.
const ID: &str = "message-id";

/// The cluster is there until the end of this process.
fn kafka() -> &'static Broker {
    static KAFKA: OnceLock<Broker> = OnceLock::new();
    KAFKA.get_or_init(|| {
        let cluster = MockCluster::new(1).expect("a port is free");
        let address = cluster.bootstrap_servers().leak();
        std::mem::forget(cluster);
        Broker { name: "Kafka", address, system: "kafka", template: "otel-tests.{run}", send: "produce" }
    })
}

#[traced(
    inject_into = headers,
    messaging(system = "kafka", destination = topic, template = "otel-tests.{run}", operation = "send",
        operation_name = "produce", message_id = text(&headers, ID), message_key = key, partition = PARTITION),
    ret("messaging.kafka.offset" = ret),
)]
async fn produce(producer: &FutureProducer, topic: &str, key: &str, mut headers: OwnedHeaders) -> Result<i64, Fault> {
    let record = FutureRecord::to(topic).partition(PARTITION).key(key).payload("an order").headers(headers);
    let taken = producer.send(record, TAKEN).await.map_err(|(error, _)| error)?;
    Ok(taken.offset)
}

#[traced(
    link_from = message.headers(),
    messaging(system = "kafka", destination = message.topic(), template = "otel-tests.{run}",
        operation = "process", consumer_group = GROUP, partition = message.partition(), offset = message.offset(),
        message_key = key(message), message_id = message.headers().and_then(|headers| text(headers, ID)),
        tombstone = message.payload().is_none().then_some(true)),
)]
async fn process(message: &BorrowedMessage<'_>, refuse: bool) -> Result<(), Refused> {
    if refuse { Err(Refused) } else { Ok(()) }
}

#[traced(
    links_from = batch.iter().map(|message| {
        let id = message.headers().and_then(|headers| text(headers, ID));
        let offset = KeyValue::new("messaging.kafka.offset", message.offset());
        link_with(&message.headers(), id.map(|id| KeyValue::new("messaging.message.id", id)).into_iter().chain([offset]))
    }),
    messaging(system = "kafka", destination = topic, template = "otel-tests.{run}", operation = "process",
        consumer_group = GROUP, partition = PARTITION),
)]
async fn process_all(topic: &str, batch: &[OwnedMessage]) {}

/// The value of a header.
fn text(headers: &impl rdkafka::message::Headers, key: &str) -> Option<String> {
    let header = headers.iter().find(|header| header.key == key)?;
    std::str::from_utf8(header.value?).ok().map(str::to_owned)
}

/// Any bytes may be a key; the conventions want a string.
fn key<'m>(message: &'m BorrowedMessage<'_>) -> Option<&'m str> {
    std::str::from_utf8(message.key()?).ok()
}

fn numbered(part: &Part, number: usize) -> OwnedHeaders {
    OwnedHeaders::new().insert(Header { key: ID, value: Some(&part.message_id(number)) })
}

async fn perform(part: Part) -> Result<(), Fault> {
    match part.role {
        Role::Produce => {
            let producer = producer(&part)?;
            for number in 0..part.count {
                produce(&producer, &part.queue, &format!("key-{number}"), numbered(&part, number)).await?;
            }
        }
        Role::Poison => poison(&part).await?,
        Role::Consume | Role::Fail | Role::Again => {
            let consumer = consumer(&part)?;
            part.ready().await?;
            for _ in 0..part.count {
                let message = consumer.recv().await?;
                // What has failed is not committed, and is the first message of who comes next.
                if process(&message, part.role == Role::Fail).await.is_ok() {
                    consumer.commit_message(&message, CommitMode::Sync)?;
                }
            }
        }
        Role::Batch => {
            let consumer = consumer(&part)?;
            part.ready().await?;
            let mut batch = Vec::new();
            while batch.len() < part.count {
                batch.push(consumer.recv().await?.detach());
            }
            process_all(&part.queue, &batch).await;
        }
        // The cluster ends with the test.
        Role::Clean => {}
    }
    Ok(())
}

fn config(part: &Part) -> ClientConfig {
    let mut config = ClientConfig::new();
    config.set("bootstrap.servers", &part.address);
    config
}

fn producer(part: &Part) -> Result<FutureProducer, Fault> {
    Ok(config(part).create()?)
}

/// Goes on where its group has committed, and else begins at the beginning.
fn consumer(part: &Part) -> Result<StreamConsumer, Fault> {
    let mut config = config(part);
    config.set("group.id", GROUP).set("enable.auto.commit", "false").set("auto.offset.reset", "earliest");
    let consumer: StreamConsumer = config.create()?;
    // Who asks for a topic makes it.
    let asking = producer(part)?;
    rdkafka::producer::Producer::client(&asking).fetch_metadata(Some(&part.queue), TAKEN)?;
    let mut assigned = TopicPartitionList::new();
    assigned.add_partition_offset(&part.queue, PARTITION, Offset::Stored)?;
    consumer.assign(&assigned)?;
    Ok(consumer)
}

/// Without headers, with others, with a null; broken, not UTF-8, and two that differ; and a good one.
async fn poison(part: &Part) -> Result<(), Fault> {
    let producer = producer(part)?;
    let traceparent = |value: Option<&[u8]>| OwnedHeaders::new().insert(Header { key: "traceparent", value });
    let one: &[u8] = b"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    let other: &[u8] = b"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    for headers in [
        None,
        Some(numbered(part, 1)),
        Some(traceparent(None)),
        Some(traceparent(Some(b"00-broken-01"))),
        Some(traceparent(Some(b"\xff\xfe"))),
        Some(traceparent(Some(one)).insert(Header { key: "TraceParent", value: Some(other) })),
    ] {
        let mut record = FutureRecord::<[u8], [u8]>::to(&part.queue).partition(PARTITION).key(b"\xff").payload(b"\xff");
        record.headers = headers;
        producer.send(record, TAKEN).await.map_err(|(error, _)| error)?;
    }
    produce(&producer, &part.queue, "key", numbered(part, 6)).await?;
    Ok(())
}

#[test]
fn child() {
    play(perform);
}

#[test]
fn across_processes() {
    scenario::across_processes(kafka());
}

#[test]
fn what_is_not_committed_comes_again() {
    scenario::redelivery(kafka());
}

#[test]
fn batch() {
    scenario::batch(kafka());
}

#[test]
fn poisoned_headers() {
    scenario::poison(kafka(), 2, 4);
}

#[test]
fn both_sides_say_where_in_the_log_a_message_is() {
    let Some(stage) = Stage::set(kafka()) else { return };
    let consumer = stage.consumer(Role::Consume, 2);
    stage.perform(Role::Produce, 2);
    consumer.go();
    let spans = stage.spans();
    let told = |span: &Received, key: &str| attribute(span, key).unwrap_or_default();
    let mut told: Vec<_> = spans
        .iter()
        .map(|span| {
            let partition = span.span.attributes.iter().find(|found| found.key == "messaging.destination.partition.id");
            [
                span.resource_text("service.name").unwrap_or_default(),
                told(span, "messaging.consumer.group.name"),
                format!("{:?}", partition.and_then(|found| found.value.clone()?.value)),
                told(span, "messaging.kafka.offset"),
                told(span, "messaging.kafka.message.key"),
            ]
        })
        .collect();
    told.sort();
    let text = r#"Some(StringValue("0"))"#;
    assert_eq!(
        told,
        [
            ["Consume", "workers", text, "0", "key-0"],
            ["Consume", "workers", text, "1", "key-1"],
            ["Produce", "", text, "0", "key-0"],
            ["Produce", "", text, "1", "key-1"],
        ]
    );
}
