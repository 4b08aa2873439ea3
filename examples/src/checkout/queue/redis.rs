//! Redis: a queue is a stream with one group. Headers are fields beside the body.

use super::{BrokerUrl, Connection, Headers, Packet, Publish, QueueError};
use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use redis::aio::MultiplexedConnection;
use redis::streams::{StreamReadOptions, StreamReadReply};
use redis::{AsyncCommands as _, AsyncConnectionConfig, Client, RedisResult};
use std::sync::Arc;
use tokio::sync::mpsc;

const GROUP: &str = "checkout";
const BODY: &str = "body";
/// Nothing of a run stays for longer, in seconds.
const KEPT: i64 = 600;

struct Redis(Client);

struct Stream(MultiplexedConnection, String);

pub(super) fn connect(url: &BrokerUrl) -> BoxFuture<'_, Result<Arc<dyn Connection>, QueueError>> {
    async move {
        let redis = Redis(Client::open(url.to_string()).map_err(QueueError::broker)?);
        redis.open().await?;
        Ok(Arc::new(redis) as Arc<dyn Connection>)
    }
    .boxed()
}

impl Redis {
    /// A connection of its own: one that waits for messages has no answer for others.
    async fn open(&self) -> Result<MultiplexedConnection, QueueError> {
        let config = AsyncConnectionConfig::new().set_response_timeout(None);
        self.0.get_multiplexed_async_connection_with_config(&config).await.map_err(QueueError::broker)
    }
}

impl Connection for Redis {
    fn sender<'a>(&'a self, queue: &'a str) -> BoxFuture<'a, Result<Arc<dyn Publish>, QueueError>> {
        async move { Ok(Arc::new(Stream(self.open().await?, queue.to_owned())) as Arc<dyn Publish>) }.boxed()
    }

    fn receiver<'a>(&'a self, queue: &'a str) -> BoxFuture<'a, Result<mpsc::Receiver<Packet>, QueueError>> {
        async move {
            let mut connection = self.open().await?;
            let created: RedisResult<()> = connection.xgroup_create_mkstream(queue, GROUP, "0").await;
            created.map_err(QueueError::broker)?;
            let _: () = connection.expire(queue, KEPT).await.map_err(QueueError::broker)?;
            let (packets, receiver) = mpsc::channel(64);
            tokio::spawn(forward(connection, queue.to_owned(), packets));
            Ok(receiver)
        }
        .boxed()
    }
}

async fn forward(mut connection: MultiplexedConnection, queue: String, packets: mpsc::Sender<Packet>) {
    let options = StreamReadOptions::default().group(GROUP, "one").block(1_000).count(16).noack();
    loop {
        let read: RedisResult<Option<StreamReadReply>> = connection.xread_options(&[&queue], &[">"], &options).await;
        let Ok(reply) = read else { return };
        for entry in reply.into_iter().flat_map(|reply| reply.keys).flat_map(|key| key.ids) {
            let mut packet = Packet::default();
            for (name, value) in entry.map {
                let Ok(bytes) = redis::from_redis_value::<Vec<u8>>(value) else { continue };
                if name == BODY {
                    packet.body = bytes;
                } else if let Ok(text) = String::from_utf8(bytes) {
                    packet.headers.insert(name, text);
                }
            }
            if packets.send(packet).await.is_err() {
                return;
            }
        }
    }
}

impl Publish for Stream {
    fn publish(&self, packet: Packet) -> BoxFuture<'_, Result<(), QueueError>> {
        async move {
            let Packet { headers, body } = packet;
            let mut fields: Vec<(String, Vec<u8>)> = text_fields(headers);
            fields.push((BODY.to_owned(), body));
            let Stream(connection, stream) = self;
            let added: RedisResult<String> = connection.clone().xadd(stream, "*", &fields).await;
            added.map(drop).map_err(QueueError::broker)
        }
        .boxed()
    }
}

fn text_fields(headers: Headers) -> Vec<(String, Vec<u8>)> {
    headers.into_iter().map(|(name, value)| (name, value.into_bytes())).collect()
}
