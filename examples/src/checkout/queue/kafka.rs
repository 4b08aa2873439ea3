//! Kafka: a queue is a topic, its consumers a group.

use super::{BrokerUrl, Connection, Headers, Packet, Publish, QueueError};
use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, ready};
use rdkafka::ClientConfig;
use rdkafka::consumer::{Consumer as _, StreamConsumer};
use rdkafka::message::{Header, Headers as _, Message as _, OwnedHeaders};
use rdkafka::producer::{FutureProducer, FutureRecord};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc;

struct Kafka {
    servers: String,
}

struct Topic(FutureProducer, String);

pub(super) fn connect(url: &BrokerUrl) -> BoxFuture<'_, Result<Arc<dyn Connection>, QueueError>> {
    ready(Ok(Arc::new(Kafka { servers: url.address() }) as Arc<dyn Connection>)).boxed()
}

impl Connection for Kafka {
    fn sender<'a>(&'a self, queue: &'a str) -> BoxFuture<'a, Result<Arc<dyn Publish>, QueueError>> {
        async move {
            let producer = ClientConfig::new().set("bootstrap.servers", &self.servers).create();
            Ok(Arc::new(Topic(producer.map_err(QueueError::broker)?, queue.to_owned())) as Arc<dyn Publish>)
        }
        .boxed()
    }

    fn receiver<'a>(&'a self, queue: &'a str) -> BoxFuture<'a, Result<mpsc::Receiver<Packet>, QueueError>> {
        async move {
            let consumer = ClientConfig::new()
                .set("bootstrap.servers", &self.servers)
                .set("group.id", "checkout")
                // The topic is this run's, and may be there before its consumer.
                .set("auto.offset.reset", "earliest")
                .set("allow.auto.create.topics", "true")
                .set("topic.metadata.refresh.interval.ms", "250")
                .create::<StreamConsumer>();
            let consumer = consumer.map_err(QueueError::broker)?;
            consumer.subscribe(&[queue]).map_err(QueueError::broker)?;
            let (packets, receiver) = mpsc::channel(64);
            tokio::spawn(async move {
                loop {
                    // A topic that is not there yet is an error that passes.
                    let Ok(message) = consumer.recv().await else { continue };
                    let headers = message.headers().map(headers).unwrap_or_default();
                    let body = message.payload().unwrap_or_default().to_vec();
                    if packets.send(Packet { headers, body }).await.is_err() {
                        return;
                    }
                }
            });
            Ok(receiver)
        }
        .boxed()
    }
}

fn headers(headers: &rdkafka::message::BorrowedHeaders) -> Headers {
    let text = |value: Option<&[u8]>| String::from_utf8(value?.to_vec()).ok();
    headers.iter().filter_map(|header| Some((header.key.to_owned(), text(header.value)?))).collect()
}

impl Publish for Topic {
    fn publish(&self, packet: Packet) -> BoxFuture<'_, Result<(), QueueError>> {
        async move {
            let mut headers = OwnedHeaders::new();
            for (key, value) in &packet.headers {
                headers = headers.insert(Header { key, value: Some(value) });
            }
            let Topic(producer, topic) = self;
            let record = FutureRecord::<(), _>::to(topic).payload(&packet.body).headers(headers);
            let sent = producer.send(record, Duration::from_secs(5)).await;
            sent.map(drop).map_err(|(error, _)| QueueError::broker(error))
        }
        .boxed()
    }
}
