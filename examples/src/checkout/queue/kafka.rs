//! Kafka: a queue is a topic of one partition.
//!
//! One partition keeps the order, so that what is sent last comes last. It has one reader, who is told
//! which partition is his: a group would first wait for more members, three seconds by default.

use super::{BrokerUrl, Connection, Headers, Packet, Publish, QueueError};
use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use rdkafka::client::ClientContext;
use rdkafka::consumer::{Consumer as _, StreamConsumer};
use rdkafka::error::{KafkaError, RDKafkaErrorCode};
use rdkafka::message::{Header, Headers as _, Message as _, OwnedHeaders};
use rdkafka::metadata::MetadataTopic;
use rdkafka::producer::{FutureProducer, FutureRecord, Producer as _};
use rdkafka::{ClientConfig, Offset, TopicPartitionList};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::mpsc;
use tokio::task::{spawn_blocking, yield_now};

const PARTITION: i32 = 0;
/// A broker creates a topic, and takes a message, within this time.
const ANSWER: Duration = Duration::from_secs(5);
const AGAIN: Duration = Duration::from_millis(50);

struct Kafka {
    servers: String,
    producer: FutureProducer,
}

struct Topic(FutureProducer, String);

pub(super) fn connect(url: &BrokerUrl) -> BoxFuture<'_, Result<Arc<dyn Connection>, QueueError>> {
    async move {
        let servers = url.address();
        let producer: FutureProducer = config(&servers).create().map_err(QueueError::broker)?;
        let of_thread = producer.clone();
        // Whatever listens there has answered as Kafka does when the future is ready.
        let answer = spawn_blocking(move || of_thread.client().fetch_metadata(None, ANSWER).map(drop));
        answer.await.map_err(QueueError::broker)?.map_err(QueueError::broker)?;
        Ok(Arc::new(Kafka { servers, producer }) as Arc<dyn Connection>)
    }
    .boxed()
}

fn config(servers: &str) -> ClientConfig {
    let mut config = ClientConfig::new();
    config.set("bootstrap.servers", servers);
    config.set("message.timeout.ms", ANSWER.as_millis().to_string());
    config
}

impl Kafka {
    /// Lets the broker create `topic`, if it is not there.
    async fn create(&self, topic: &str) -> Result<(), QueueError> {
        let (producer, topic) = (self.producer.clone(), topic.to_owned());
        let created = spawn_blocking(move || create(producer.client(), &topic));
        created.await.map_err(QueueError::broker)?.map_err(QueueError::broker)
    }
}

/// To ask for a topic makes it, a little later. A broker that is told not to do that says so.
fn create<C: ClientContext>(client: &rdkafka::client::Client<C>, topic: &str) -> Result<(), KafkaError> {
    let until = Instant::now() + ANSWER;
    loop {
        let metadata = client.fetch_metadata(Some(topic), ANSWER)?;
        let found = metadata.topics().iter().find(|found| found.name() == topic);
        let Some(error) = found.and_then(MetadataTopic::error) else {
            if found.is_some_and(|found| !found.partitions().is_empty()) {
                return Ok(());
            }
            return Err(KafkaError::MetadataFetch(RDKafkaErrorCode::UnknownTopicOrPartition));
        };
        if Instant::now() > until {
            return Err(KafkaError::MetadataFetch(error.into()));
        }
        std::thread::sleep(AGAIN);
    }
}

impl Connection for Kafka {
    fn sender<'a>(&'a self, queue: &'a str) -> BoxFuture<'a, Result<Arc<dyn Publish>, QueueError>> {
        async move {
            self.create(queue).await?;
            Ok(Arc::new(Topic(self.producer.clone(), queue.to_owned())) as Arc<dyn Publish>)
        }
        .boxed()
    }

    fn receiver<'a>(&'a self, queue: &'a str) -> BoxFuture<'a, Result<mpsc::Receiver<Packet>, QueueError>> {
        async move {
            self.create(queue).await?;
            let mut config = ClientConfig::new();
            // What is stored nowhere needs no group; the client asks for its name all the same.
            config.set("bootstrap.servers", &self.servers).set("group.id", queue).set("enable.auto.commit", "false");
            let consumer: StreamConsumer = config.create().map_err(QueueError::broker)?;
            let mut assigned = TopicPartitionList::new();
            // The topic is this run's: what is in it already is for us.
            assigned.add_partition_offset(queue, PARTITION, Offset::Beginning).map_err(QueueError::broker)?;
            consumer.assign(&assigned).map_err(QueueError::broker)?;
            let (packets, receiver) = mpsc::channel(64);
            tokio::spawn(forward(consumer, packets));
            Ok(receiver)
        }
        .boxed()
    }
}

/// Ends with its receiver, or when no broker is left.
async fn forward(consumer: StreamConsumer, packets: mpsc::Sender<Packet>) {
    loop {
        let received = tokio::select! {
            received = consumer.recv() => received,
            () = packets.closed() => return,
        };
        let message = match received {
            Ok(message) => message,
            Err(
                KafkaError::MessageConsumptionFatal(_)
                | KafkaError::MessageConsumption(RDKafkaErrorCode::AllBrokersDown),
            ) => return,
            // The client tries again.
            Err(_) => {
                yield_now().await;
                continue;
            }
        };
        let headers = message.headers().map(headers).unwrap_or_default();
        let body = message.payload().unwrap_or_default().to_vec();
        if packets.send(Packet { headers, body }).await.is_err() {
            return;
        }
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
            let record = FutureRecord::<(), _>::to(topic).partition(PARTITION).payload(&packet.body).headers(headers);
            let sent = producer.send(record, ANSWER).await;
            sent.map(drop).map_err(|(error, _)| QueueError::broker(error))
        }
        .boxed()
    }
}
