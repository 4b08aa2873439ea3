//! Takes orders out of the queue, one at a time, and ships them.

use crate::order::Order;
use crate::queue::{Address, Message, QueueError, Receiver, Sender};
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
        let _ = process(&orders.from, message, &settlements).await;
    }
    let _ = settlements.close().await;
}

#[traced(
    link_from = message.headers,
    messaging(system = from.system, destination = from.name, template = "orders", operation = "process"),
    attrs("acme.order.id" = message.body.id),
)]
async fn process(from: &Address, message: Message<Order>, settlements: &Sender<Invoice>) -> Result<(), QueueError> {
    let order = message.body;
    pack(&order).await;
    send(settlements, Message::new(Invoice { cents: order.cents() })).await
}

#[traced(name = "pack parcel", attrs("acme.order.items" = order.items.len()))]
async fn pack(order: &Order) {
    sleep(PACKING).await;
}

#[traced(
    inject_into = message.headers,
    messaging(system = settlements.to.system, destination = settlements.to.name, template = "settlements", operation = "send"),
)]
async fn send(settlements: &Sender<Invoice>, mut message: Message<Invoice>) -> Result<(), QueueError> {
    sleep(BROKER).await;
    settlements.send(message).await
}
