//! `RabbitMQ`: a queue is a queue, behind the default exchange.

use super::{BrokerUrl, Connection, Headers, Packet, Publish, QueueError};
use futures_util::future::BoxFuture;
use futures_util::{FutureExt as _, StreamExt as _};
use lapin::options::{BasicConsumeOptions, BasicPublishOptions, ConfirmSelectOptions, QueueDeclareOptions};
use lapin::types::{AMQPValue, FieldTable, LongString, ShortString};
use lapin::{BasicProperties, Channel, ConnectionProperties};
use std::sync::Arc;
use tokio::sync::mpsc;

struct Rabbit(lapin::Connection);

struct Queue(Channel, ShortString);

pub(super) fn connect(url: &BrokerUrl) -> BoxFuture<'_, Result<Arc<dyn Connection>, QueueError>> {
    async move {
        let connection = lapin::Connection::connect(&url.to_string(), ConnectionProperties::default()).await;
        Ok(Arc::new(Rabbit(connection.map_err(QueueError::broker)?)) as Arc<dyn Connection>)
    }
    .boxed()
}

/// Nothing of a run that had no consumer stays for longer, in milliseconds.
const KEPT: i32 = 600_000;

/// It goes with its last consumer.
async fn declare(channel: &Channel, queue: &ShortString) -> Result<(), QueueError> {
    let options = QueueDeclareOptions { auto_delete: true, ..QueueDeclareOptions::default() };
    let mut arguments = FieldTable::default();
    arguments.insert("x-expires".into(), AMQPValue::LongInt(KEPT));
    channel.queue_declare(queue.clone(), options, arguments).await.map_err(QueueError::broker)?;
    Ok(())
}

impl Connection for Rabbit {
    fn sender<'a>(&'a self, queue: &'a str) -> BoxFuture<'a, Result<Arc<dyn Publish>, QueueError>> {
        async move {
            let queue = ShortString::from(queue);
            let channel = self.0.create_channel().await.map_err(QueueError::broker)?;
            channel.confirm_select(ConfirmSelectOptions::default()).await.map_err(QueueError::broker)?;
            declare(&channel, &queue).await?;
            Ok(Arc::new(Queue(channel, queue)) as Arc<dyn Publish>)
        }
        .boxed()
    }

    fn receiver<'a>(&'a self, queue: &'a str) -> BoxFuture<'a, Result<mpsc::Receiver<Packet>, QueueError>> {
        async move {
            let queue = ShortString::from(queue);
            let channel = self.0.create_channel().await.map_err(QueueError::broker)?;
            declare(&channel, &queue).await?;
            let options = BasicConsumeOptions { no_ack: true, ..BasicConsumeOptions::default() };
            let deliveries = channel.basic_consume(queue, ShortString::default(), options, FieldTable::default());
            let mut deliveries = deliveries.await.map_err(QueueError::broker)?;
            let (packets, receiver) = mpsc::channel(64);
            tokio::spawn(async move {
                // The channel closes with its last handle.
                let _channel = channel;
                while let Some(Ok(delivery)) = deliveries.next().await {
                    let headers = delivery.properties.headers().as_ref().map(headers).unwrap_or_default();
                    if packets.send(Packet { headers, body: delivery.data }).await.is_err() {
                        break;
                    }
                }
            });
            Ok(receiver)
        }
        .boxed()
    }
}

fn headers(table: &FieldTable) -> Headers {
    let text = |value: &AMQPValue| match value {
        AMQPValue::LongString(text) => Some(text.to_string()),
        AMQPValue::ShortString(text) => Some(text.to_string()),
        _ => None,
    };
    table.inner().iter().filter_map(|(name, value)| Some((name.to_string(), text(value)?))).collect()
}

impl Publish for Queue {
    fn publish(&self, packet: Packet) -> BoxFuture<'_, Result<(), QueueError>> {
        async move {
            let mut headers = FieldTable::default();
            for (name, value) in packet.headers {
                headers.insert(ShortString::from(name), AMQPValue::LongString(LongString::from(value)));
            }
            let properties = BasicProperties::default().with_headers(headers);
            let Queue(channel, queue) = self;
            let options = BasicPublishOptions::default();
            let sent = channel.basic_publish(ShortString::default(), queue.clone(), options, &packet.body, properties);
            let confirmed = sent.await.map_err(QueueError::broker)?.await;
            confirmed.map(drop).map_err(QueueError::broker)
        }
        .boxed()
    }
}
