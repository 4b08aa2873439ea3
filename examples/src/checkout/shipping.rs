//! Takes orders out of the queue, one at a time, and ships them.

use crate::order::Order;
use crate::queue::{Message, QueueError, Receiver, Sender};
use crate::settlement::Invoice;
use otel_runtime::traced;
use std::time::Duration;
use tokio::time::sleep;

const PACKING: Duration = Duration::from_millis(12);
const BROKER: Duration = Duration::from_millis(2);

/// Ships until the queue is closed. No span here: each message is a trace of its own.
pub(crate) async fn run(mut orders: Receiver<Order>, settlements: Sender<Invoice>) {
    while let Some(message) = orders.recv().await {
        // What went wrong is on the span of that message; the next one has its own chance.
        let _ = process(message, &settlements).await;
    }
}

#[traced(
    name = "process orders",
    kind = "consumer",
    link_from = message.headers,
    attrs(
        "messaging.system" = "acme_queue",
        "messaging.operation.name" = "process",
        "messaging.operation.type" = "process",
        "messaging.destination.name" = "orders",
        "acme.order.id" = message.body.id,
    ),
)]
async fn process(message: Message<Order>, settlements: &Sender<Invoice>) -> Result<(), QueueError> {
    let order = message.body;
    pack(&order).await;
    send(settlements, Message::new(Invoice { cents: order.cents() })).await
}

#[traced(name = "pack parcel", attrs("acme.order.items" = order.items.len()))]
async fn pack(order: &Order) {
    sleep(PACKING).await;
}

#[traced(
    name = "send settlements",
    kind = "producer",
    inject_into = message.headers,
    attrs(
        "messaging.system" = "acme_queue",
        "messaging.operation.name" = "send",
        "messaging.operation.type" = "send",
        "messaging.destination.name" = "settlements",
    ),
)]
async fn send(settlements: &Sender<Invoice>, mut message: Message<Invoice>) -> Result<(), QueueError> {
    sleep(BROKER).await;
    settlements.send(message).await
}
