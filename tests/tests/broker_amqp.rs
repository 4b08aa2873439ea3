//! Against `RabbitMQ`, with lapin: `BasicProperties` are the carrier, or the `FieldTable` in them.

use futures_util::StreamExt as _;
use lapin::message::Delivery;
use lapin::options::{
    BasicAckOptions, BasicConsumeOptions, BasicNackOptions, BasicPublishOptions, ConfirmSelectOptions,
    QueueDeclareOptions, QueueDeleteOptions,
};
use lapin::types::{AMQPValue, FieldTable, ShortString};
use lapin::{BasicProperties, Channel, Connection, ConnectionProperties, Consumer};
use otel_runtime::opentelemetry::KeyValue;
use otel_runtime::{link_with, traced};
use otel_tests::brokers::{Broker, Fault, Part, Refused, Role, play, scenario};

static RABBIT: Broker = Broker {
    name: "RabbitMQ",
    address: "127.0.0.1:5672",
    system: "rabbitmq",
    template: "otel-tests.{run}",
    send: "publish",
};

/// A queue that nobody uses goes away after this, in milliseconds, if nobody takes it away.
const KEPT: i32 = 120_000;

#[traced(
    inject_into = properties,
    messaging(system = "rabbitmq", destination = queue, template = "otel-tests.{run}", operation = "send",
        operation_name = "publish", message_id = properties.message_id().as_ref().map(ShortString::as_str)),
)]
async fn publish(channel: &Channel, queue: &str, mut properties: BasicProperties) -> Result<(), Fault> {
    publish_as_it_is(channel, queue, properties).await
}

#[traced(
    link_from = delivery.properties,
    messaging(system = "rabbitmq", destination = delivery.routing_key.as_str(), template = "otel-tests.{run}",
        operation = "process", delivery_tag = delivery.delivery_tag,
        message_id = delivery.properties.message_id().as_ref().map(ShortString::as_str)),
)]
async fn process(delivery: &Delivery, refuse: bool) -> Result<(), Refused> {
    if refuse { Err(Refused) } else { Ok(()) }
}

#[traced(
    links_from = batch.iter().map(|delivery| {
        let id = delivery.properties.message_id().as_ref().map(|id| KeyValue::new("messaging.message.id", id.to_string()));
        link_with(delivery.properties.headers(), id)
    }),
    messaging(system = "rabbitmq", destination = queue, template = "otel-tests.{run}", operation = "process"),
)]
async fn process_all(queue: &str, batch: &[Delivery]) {}

/// The broker has it when this is done.
async fn publish_as_it_is(channel: &Channel, queue: &str, properties: BasicProperties) -> Result<(), Fault> {
    let (exchange, options) = (ShortString::default(), BasicPublishOptions::default());
    let confirm = channel.basic_publish(exchange, queue.into(), options, b"an order", properties).await?;
    confirm.await?;
    Ok(())
}

fn numbered(part: &Part, number: usize) -> BasicProperties {
    BasicProperties::default().with_message_id(part.message_id(number).into())
}

async fn perform(part: Part) -> Result<(), Fault> {
    let url = format!("amqp://{}", RABBIT.address);
    let connection = Connection::connect(&url, ConnectionProperties::default()).await?;
    let channel = connection.create_channel().await?;
    channel.confirm_select(ConfirmSelectOptions::default()).await?;
    match part.role {
        Role::Produce => {
            for number in 0..part.count {
                publish(&channel, &part.queue, numbered(&part, number)).await?;
            }
        }
        Role::Poison => poison(&channel, &part).await?,
        Role::Consume | Role::Fail | Role::Again => {
            let mut deliveries = subscribe(&channel, &part).await?;
            for _ in 0..part.count {
                let delivery = deliveries.next().await.ok_or("closed")??;
                assert_eq!(delivery.redelivered, part.role == Role::Again);
                answer(&delivery, process(&delivery, part.role == Role::Fail).await).await?;
            }
        }
        Role::Batch => {
            let mut deliveries = subscribe(&channel, &part).await?.take(part.count);
            let mut batch = Vec::new();
            while let Some(delivery) = deliveries.next().await {
                batch.push(delivery?);
            }
            process_all(&part.queue, &batch).await;
            let last = batch.last().ok_or("an empty batch")?;
            last.acker.ack(BasicAckOptions { multiple: true }).await?;
        }
        Role::Clean => {
            channel.queue_delete(part.queue.into(), QueueDeleteOptions::default()).await?;
        }
    }
    connection.close(0, ShortString::default()).await?;
    Ok(())
}

/// Declares the queue, and waits until it is let go. It takes one message at a time: what goes back would come to
/// it again.
async fn subscribe(channel: &Channel, part: &Part) -> Result<Consumer, Fault> {
    let mut arguments = FieldTable::default();
    arguments.insert("x-expires".into(), AMQPValue::LongInt(KEPT));
    let queue = || ShortString::from(part.queue.as_str());
    channel.queue_declare(queue(), QueueDeclareOptions::default(), arguments).await?;
    part.ready().await?;
    let options = BasicConsumeOptions::default();
    Ok(channel.basic_consume(queue(), ShortString::default(), options, FieldTable::default()).await?)
}

async fn answer(delivery: &Delivery, outcome: Result<(), Refused>) -> Result<(), Fault> {
    match outcome {
        Ok(()) => delivery.acker.ack(BasicAckOptions::default()).await?,
        Err(Refused) => delivery.acker.nack(BasicNackOptions { requeue: true, multiple: false }).await?,
    };
    Ok(())
}

async fn poison(channel: &Channel, part: &Part) -> Result<(), Fault> {
    publish_as_it_is(channel, &part.queue, BasicProperties::default()).await?;
    publish_as_it_is(channel, &part.queue, numbered(part, 1).with_headers(FieldTable::default())).await?;
    let not_utf8 = b"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-\xff1";
    let nested = vec![AMQPValue::LongString("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01".into())];
    for value in [
        AMQPValue::LongString("00-broken-01".into()),
        AMQPValue::LongString(not_utf8.as_slice().into()),
        AMQPValue::ByteArray(not_utf8.as_slice().into()),
        AMQPValue::LongLongInt(7),
        AMQPValue::FieldArray(nested.into()),
    ] {
        let mut headers = FieldTable::default();
        headers.insert("traceparent".into(), value);
        publish_as_it_is(channel, &part.queue, BasicProperties::default().with_headers(headers)).await?;
    }
    publish(channel, &part.queue, numbered(part, 7)).await
}

#[test]
fn child() {
    play(perform);
}

#[test]
fn across_processes() {
    scenario::across_processes(&RABBIT);
}

#[test]
fn redelivery() {
    scenario::redelivery(&RABBIT);
}

#[test]
fn batch() {
    scenario::batch(&RABBIT);
}

#[test]
fn poisoned_headers() {
    scenario::poison(&RABBIT, 2, 5);
}
