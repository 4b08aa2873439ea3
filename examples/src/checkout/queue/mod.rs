//! Queues between the parts of the shop: one in this process, or a broker's. Nothing but bytes and
//! headers goes through any of them: no task of the sender's, and no context.

#[cfg(feature = "amqp")]
mod amqp;
mod broker;
mod embedded;
#[cfg(feature = "kafka")]
mod kafka;
#[cfg(feature = "mqtt")]
mod mqtt;
#[cfg(feature = "nats")]
mod nats;
#[cfg(feature = "redis")]
mod redis;

pub(crate) use broker::{Broker, BrokerError, BrokerUrl};

use futures_util::future::BoxFuture;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::HashMap;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use tokio::sync::mpsc;

pub(crate) type Headers = HashMap<String, String>;

/// Says that no message comes behind this one.
const END: &str = "acme-end";

/// What goes through a queue.
#[derive(Debug, Default)]
struct Packet {
    headers: Headers,
    body: Vec<u8>,
}

/// The client of a broker.
trait Connection: Send + Sync {
    /// The end of `queue` where packets go in.
    fn sender<'a>(&'a self, queue: &'a str) -> BoxFuture<'a, Result<Arc<dyn Publish>, QueueError>>;
    /// The end where they come out; from now on none is missed.
    fn receiver<'a>(&'a self, queue: &'a str) -> BoxFuture<'a, Result<mpsc::Receiver<Packet>, QueueError>>;
}

/// Where packets go in. The broker has a packet when the future is ready.
trait Publish: Send + Sync {
    fn publish(&self, packet: Packet) -> BoxFuture<'_, Result<(), QueueError>>;
}

/// What went wrong between us and a broker.
#[derive(Debug, thiserror::Error)]
pub(crate) enum QueueError {
    #[error("the queue is closed")]
    Closed,
    #[cfg(feature = "_brokers")]
    #[error("the broker: {0}")]
    Broker(Box<dyn std::error::Error + Send + Sync>),
    #[error("the broker has not answered in time")]
    Late,
    #[error("a message that is no JSON: {0}")]
    Body(#[from] serde_json::Error),
}

#[cfg(feature = "_brokers")]
impl QueueError {
    fn broker(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Broker(error.into())
    }
}

/// Where a queue is.
#[derive(Clone, Debug)]
pub(crate) struct Address {
    /// `messaging.system`
    pub(crate) system: &'static str,
    /// What the broker calls it: each run has queues of its own.
    pub(crate) name: Arc<str>,
}

/// A message and its headers.
#[derive(Debug)]
pub(crate) struct Message<T> {
    pub(crate) headers: Headers,
    pub(crate) body: T,
}

impl<T> Message<T> {
    pub(crate) fn new(body: T) -> Self {
        Self { headers: Headers::new(), body }
    }
}

/// The end where messages go in.
pub(crate) struct Sender<T> {
    pub(crate) to: Address,
    publish: Arc<dyn Publish>,
    body: PhantomData<fn(T)>,
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        Self { to: self.to.clone(), publish: self.publish.clone(), body: PhantomData }
    }
}

impl<T> fmt::Debug for Sender<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sender").field("to", &self.to).finish_non_exhaustive()
    }
}

impl<T: Serialize> Sender<T> {
    /// Puts a message in, as soon as there is room.
    pub(crate) async fn send(&self, message: Message<T>) -> Result<(), QueueError> {
        let body = serde_json::to_vec(&message.body)?;
        self.publish.publish(Packet { headers: message.headers, body }).await
    }

    /// Tells the other end that this was all. Only who is the queue's one sender, with all of its clones,
    /// may say so: the other end does not wait for more. Who is gone without a word does not keep it waiting
    /// for ever, since the processes end with the one that has started them.
    pub(crate) async fn close(&self) -> Result<(), QueueError> {
        let headers = Headers::from([(END.to_owned(), "true".to_owned())]);
        self.publish.publish(Packet { headers, body: Vec::new() }).await
    }
}

/// The end where messages come out.
#[derive(Debug)]
pub(crate) struct Receiver<T> {
    pub(crate) from: Address,
    packets: mpsc::Receiver<Packet>,
    body: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned> Receiver<T> {
    /// The next message; `None` at the end, and ever after. What is not ours is put aside.
    pub(crate) async fn recv(&mut self) -> Option<Message<T>> {
        loop {
            let packet = self.packets.recv().await?;
            if packet.headers.contains_key(END) {
                // Who asks again would wait for what does not come.
                self.packets.close();
                while self.packets.try_recv().is_ok() {}
                return None;
            }
            match serde_json::from_slice(&packet.body) {
                Ok(body) => return Some(Message { headers: packet.headers, body }),
                Err(error) => eprintln!("checkout: {}: {}", self.from.name, QueueError::Body(error)),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn behind_the_end_there_is_nothing_however_often_one_asks() {
        let broker = Broker::embedded();
        let (sender, mut receiver) = (broker.sender("q").await.unwrap(), broker.receiver::<u32>("q").await.unwrap());
        sender.send(Message::new(1)).await.unwrap();
        sender.close().await.unwrap();
        // Of a second sender, which there should not be.
        sender.send(Message::new(2)).await.unwrap();
        sender.close().await.unwrap();
        assert_eq!(receiver.recv().await.map(|message| message.body), Some(1));
        for _ in 0..2 {
            assert!(receiver.recv().await.is_none());
        }
        assert!(matches!(sender.send(Message::new(3)).await, Err(QueueError::Closed)));
    }
}
