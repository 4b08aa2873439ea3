//! A message queue small enough to live in this process. As in a real one, nothing but bytes and
//! headers goes through it: no task of the sender's, and no context.

use std::collections::HashMap;
use tokio::sync::mpsc;

/// A message and its headers.
#[derive(Debug)]
pub(crate) struct Message<T> {
    pub(crate) headers: HashMap<String, String>,
    pub(crate) body: T,
}

impl<T> Message<T> {
    pub(crate) fn new(body: T) -> Self {
        Self { headers: HashMap::new(), body }
    }
}

/// Nobody listens any more.
#[derive(Debug, thiserror::Error)]
#[error("the queue is closed")]
pub(crate) struct QueueError;

/// The end where messages go in. The queue closes with the last of them.
#[derive(Debug)]
pub(crate) struct Sender<T>(mpsc::Sender<Message<T>>);

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> Sender<T> {
    /// Puts a message in, as soon as there is room.
    pub(crate) async fn send(&self, message: Message<T>) -> Result<(), QueueError> {
        self.0.send(message).await.map_err(|_| QueueError)
    }
}

/// The end where messages come out.
pub(crate) type Receiver<T> = mpsc::Receiver<Message<T>>;

/// A new queue.
pub(crate) fn queue<T>() -> (Sender<T>, Receiver<T>) {
    let (sender, receiver) = mpsc::channel(64);
    (Sender(sender), receiver)
}
