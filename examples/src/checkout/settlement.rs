//! Takes what has been shipped out of the queue, in batches, and settles it with the bank.

use crate::queue::{Address, Message, Receiver};
use otel_runtime::traced;
use serde::{Deserialize, Serialize};
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout_at};

/// Messages of a batch.
const MOST: usize = 3;
const TRANSFER: Duration = Duration::from_millis(16);

/// What is due for an order.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Invoice {
    pub(crate) cents: u64,
}

/// Settles until the queue is closed. A batch that is not full waits `patience` for more. No span
/// here: each batch is a trace of its own.
pub(crate) async fn run(mut invoices: Receiver<Invoice>, patience: Duration) {
    while let Some(first) = invoices.recv().await {
        let until = Instant::now() + patience;
        let mut batch = vec![first];
        while batch.len() < MOST {
            match timeout_at(until, invoices.recv()).await {
                Ok(Some(message)) => batch.push(message),
                Ok(None) | Err(_) => break,
            }
        }
        process(&invoices.from, &batch).await;
    }
}

#[traced(
    links_from = batch.iter().map(|message| &message.headers),
    messaging(system = from.system, destination = from.name, template = "settlements", operation = "process"),
)]
async fn process(from: &Address, batch: &[Message<Invoice>]) {
    transfer(batch.iter().map(|message| message.body.cents).sum()).await;
}

#[traced(
    name = "transfer money",
    kind = "client",
    attrs("server.address" = "bank.example", "acme.settlement.cents" = cents),
)]
async fn transfer(cents: u64) {
    sleep(TRANSFER).await;
}
