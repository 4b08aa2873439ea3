//! Against a NATS server, with `async-nats`: its `HeaderMap` is the carrier. Core NATS forgets what it has
//! delivered, so redelivery is shown on `JetStream`, which stores what the same producer publishes.

use async_nats::jetstream::{self, AckKind, consumer, stream};
use async_nats::{Client, HeaderMap, Message, RequestErrorKind, header};
use futures_util::StreamExt as _;
use otel_runtime::opentelemetry::KeyValue;
use otel_runtime::{link_with, traced};
use otel_tests::brokers::{Broker, Fault, Part, Refused, Role, play, scenario};
use otel_tests::collector::DEADLINE;

static NATS: Broker =
    Broker { name: "NATS", address: "127.0.0.1:4222", system: "nats", template: "otel-tests.{run}", send: "publish" };

const GROUP: &str = "workers";

#[traced(
    inject_into = headers,
    messaging(system = "nats", destination = subject, template = "otel-tests.{run}", operation = "send",
        operation_name = "publish", message_id = headers.get(header::NATS_MESSAGE_ID).map(ToString::to_string)),
)]
async fn publish(client: &Client, subject: &str, mut headers: HeaderMap) -> Result<(), Fault> {
    client.publish_with_headers(subject.to_owned(), headers, "an order".into()).await?;
    heard(client).await
}

#[traced(
    link_from = message.headers,
    messaging(system = "nats", destination = message.subject.as_str(), template = "otel-tests.{run}",
        operation = "process", consumer_group = GROUP, message_id = id(message)),
)]
async fn process(message: &Message, refuse: bool) -> Result<(), Refused> {
    if refuse { Err(Refused) } else { Ok(()) }
}

#[traced(
    links_from = batch.iter().map(|message| {
        link_with(&message.headers, id(message).map(|id| KeyValue::new("messaging.message.id", id)))
    }),
    messaging(system = "nats", destination = subject, template = "otel-tests.{run}", operation = "process"),
)]
async fn process_all(subject: &str, batch: &[Message]) {}

fn id(message: &Message) -> Option<String> {
    message.headers.as_ref()?.get(header::NATS_MESSAGE_ID).map(ToString::to_string)
}

fn numbered(part: &Part, number: usize) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(header::NATS_MESSAGE_ID, part.message_id(number));
    headers
}

async fn perform(part: Part) -> Result<(), Fault> {
    let client = async_nats::connect(NATS.address).await?;
    match part.role {
        Role::Produce => {
            for number in 0..part.count {
                publish(&client, &part.queue, numbered(&part, number)).await?;
            }
        }
        Role::Poison => poison(&client, &part).await?,
        Role::Consume => {
            let mut messages = subscribe(&client, &part).await?;
            for _ in 0..part.count {
                process(&messages.next().await.ok_or("closed")?, false).await?;
            }
        }
        Role::Batch => {
            let batch: Vec<Message> = subscribe(&client, &part).await?.take(part.count).collect().await;
            process_all(&part.queue, &batch).await;
        }
        Role::Fail | Role::Again => from_stream(&client, &part).await?,
        Role::Clean => {
            let stored = jetstream::new(client).delete_stream(stream_of(&part.queue)).await;
            drop(stored); // Most scenarios have none.
        }
    }
    Ok(())
}

/// The server has had all that this client has said before. Its `flush` only hands it to the operating system, which
/// may lose it when the process ends.
async fn heard(client: &Client) -> Result<(), Fault> {
    match client.request(client.new_inbox(), "anybody?".into()).await {
        Err(nobody) if nobody.kind() == RequestErrorKind::NoResponders => Ok(()),
        other => Err(format!("nobody was asked, and there was {other:?}").into()),
    }
}

/// A member of the queue group, let go.
async fn subscribe(client: &Client, part: &Part) -> Result<async_nats::Subscriber, Fault> {
    let messages = client.queue_subscribe(part.queue.clone(), GROUP.to_owned()).await?;
    // Until the server has it, messages go by.
    heard(client).await?;
    part.ready().await?;
    Ok(messages)
}

/// The client takes no header that is not UTF-8: it gives the connection up before anybody sees it.
async fn poison(client: &Client, part: &Part) -> Result<(), Fault> {
    let subject = || part.queue.clone();
    client.publish(subject(), "no headers".into()).await?;
    client.publish_with_headers(subject(), numbered(part, 1), "no context".into()).await?;
    for value in ["00-broken-01", "", "00-0af7651916cd43dd8448eb211c80319\u{e9}-b7ad6b7169203331-01"] {
        let mut headers = HeaderMap::new();
        headers.insert("traceparent", value);
        client.publish_with_headers(subject(), headers, "no trace".into()).await?;
    }
    publish(client, &part.queue, numbered(part, 5)).await
}

/// What the stream of a subject is called: names have no dots.
fn stream_of(subject: &str) -> String {
    subject.replace('.', "-")
}

/// Takes `count` messages out of a stream: refused ones go back.
async fn from_stream(client: &Client, part: &Part) -> Result<(), Fault> {
    let name = stream_of(&part.queue);
    let config = stream::Config { name, subjects: vec![part.queue.clone()], ..stream::Config::default() };
    let stream = jetstream::new(client.clone()).get_or_create_stream(config).await?;
    let durable = Some(GROUP.to_owned());
    let config = consumer::pull::Config { durable_name: durable, ..consumer::pull::Config::default() };
    let consumer = stream.get_or_create_consumer(GROUP, config).await?;
    part.ready().await?;
    // No more than are wanted: one that goes back would come again to whoever still asks.
    let mut messages = consumer.batch().max_messages(part.count).expires(DEADLINE / 2).messages().await?;
    for _ in 0..part.count {
        let message = messages.next().await.ok_or("closed")??;
        let answer = match process(&message, part.role == Role::Fail).await {
            Ok(()) => AckKind::Ack,
            Err(Refused) => AckKind::Nak(None),
        };
        message.ack_with(answer).await?;
    }
    heard(client).await
}

#[test]
fn child() {
    play(perform);
}

#[test]
fn across_processes() {
    scenario::across_processes(&NATS);
}

#[test]
fn redelivery() {
    scenario::redelivery(&NATS);
}

#[test]
fn batch() {
    scenario::batch(&NATS);
}

#[test]
fn poisoned_headers() {
    scenario::poison(&NATS, 2, 3);
}
