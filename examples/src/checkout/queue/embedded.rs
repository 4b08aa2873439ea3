//! A message queue small enough to live in this process.

use super::{Connection, Packet, Publish, QueueError};
use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, ready};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::mpsc;

/// Messages that wait.
const MOST: usize = 64;

type Ends = (mpsc::Sender<Packet>, Option<mpsc::Receiver<Packet>>);

/// All queues, by their names.
#[derive(Default)]
pub(super) struct Embedded(Mutex<HashMap<String, Ends>>);

impl Embedded {
    fn with<R>(&self, queue: &str, act: impl FnOnce(&mut Ends) -> R) -> R {
        let mut queues = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let ends = queues.entry(queue.to_owned()).or_insert_with(|| {
            let (sender, receiver) = mpsc::channel(MOST);
            (sender, Some(receiver))
        });
        act(ends)
    }
}

impl Connection for Embedded {
    fn sender<'a>(&'a self, queue: &'a str) -> BoxFuture<'a, Result<Arc<dyn Publish>, QueueError>> {
        let sender = self.with(queue, |ends| ends.0.clone());
        ready(Ok(Arc::new(sender) as Arc<dyn Publish>)).boxed()
    }

    fn receiver<'a>(&'a self, queue: &'a str) -> BoxFuture<'a, Result<mpsc::Receiver<Packet>, QueueError>> {
        ready(self.with(queue, |ends| ends.1.take()).ok_or(QueueError::Closed)).boxed()
    }
}

impl Publish for mpsc::Sender<Packet> {
    fn publish(&self, packet: Packet) -> BoxFuture<'_, Result<(), QueueError>> {
        async { self.send(packet).await.map_err(|_| QueueError::Closed) }.boxed()
    }
}
