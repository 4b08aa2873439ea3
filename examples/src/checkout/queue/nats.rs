//! NATS: a queue is a subject, its consumers a queue group.

use super::{BrokerUrl, Connection, Headers, Packet, Publish, QueueError};
use async_nats::{Client, HeaderMap};
use futures_util::future::BoxFuture;
use futures_util::{FutureExt as _, StreamExt as _};
use std::sync::Arc;
use tokio::sync::mpsc;

const GROUP: &str = "checkout";

struct Nats(Client);

struct Subject(Client, String);

pub(super) fn connect(url: &BrokerUrl) -> BoxFuture<'_, Result<Arc<dyn Connection>, QueueError>> {
    async move {
        let client = async_nats::connect(url.to_string()).await.map_err(QueueError::broker)?;
        Ok(Arc::new(Nats(client)) as Arc<dyn Connection>)
    }
    .boxed()
}

impl Connection for Nats {
    fn sender<'a>(&'a self, queue: &'a str) -> BoxFuture<'a, Result<Arc<dyn Publish>, QueueError>> {
        async move { Ok(Arc::new(Subject(self.0.clone(), queue.to_owned())) as Arc<dyn Publish>) }.boxed()
    }

    fn receiver<'a>(&'a self, queue: &'a str) -> BoxFuture<'a, Result<mpsc::Receiver<Packet>, QueueError>> {
        async move {
            let messages = self.0.queue_subscribe(queue.to_owned(), GROUP.to_owned()).await;
            let mut messages = messages.map_err(QueueError::broker)?;
            // Until the server has it, messages go by.
            answered(&self.0).await?;
            let (packets, receiver) = mpsc::channel(64);
            tokio::spawn(async move {
                while let Some(message) = messages.next().await {
                    let headers = message.headers.as_ref().map(headers).unwrap_or_default();
                    if packets.send(Packet { headers, body: message.payload.to_vec() }).await.is_err() {
                        break;
                    }
                }
            });
            Ok(receiver)
        }
        .boxed()
    }
}

/// Waits until the server has seen what was sent before: `flush` only writes to the socket. A message to
/// ourselves comes back behind it.
async fn answered(client: &Client) -> Result<(), QueueError> {
    let inbox = client.new_inbox();
    let mut back = client.subscribe(inbox.clone()).await.map_err(QueueError::broker)?;
    client.publish(inbox, Vec::new().into()).await.map_err(QueueError::broker)?;
    back.next().await.map(drop).ok_or(QueueError::Closed)
}

fn headers(map: &HeaderMap) -> Headers {
    let first = |values: &[async_nats::HeaderValue]| values.first().map(ToString::to_string).unwrap_or_default();
    map.iter().map(|(name, values)| (name.to_string(), first(values))).collect()
}

impl Publish for Subject {
    fn publish(&self, packet: Packet) -> BoxFuture<'_, Result<(), QueueError>> {
        async move {
            let mut headers = HeaderMap::new();
            for (name, value) in packet.headers {
                headers.insert(name, value);
            }
            let Subject(client, subject) = self;
            let sent = client.publish_with_headers(subject.clone(), headers, packet.body.into()).await;
            sent.map_err(QueueError::broker)?;
            answered(client).await
        }
        .boxed()
    }
}
