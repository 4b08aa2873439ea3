//! The service: the gateway, and the workers behind its queues.

use crate::gateway::{self, Shop};
use crate::order::Order;
use crate::payment::Payments;
use crate::queue::{Broker, QueueError, Sender};
use crate::stock::Stock;
use crate::{settlement, shipping};
use std::future::Future;
use std::io;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

/// The queues.
pub(crate) const ORDERS: &str = "orders";
pub(crate) const SETTLEMENTS: &str = "settlements";

/// What is in flight at the end has this long; what is not done by then is cancelled,
/// and its spans say so.
const GRACE: Duration = Duration::from_secs(3);

/// A service that is ready to serve.
#[derive(Debug)]
pub(crate) struct Service {
    shop: Shop,
    /// Those in this process.
    workers: Vec<JoinHandle<()>>,
}

impl Service {
    /// The gateway alone: its workers are processes of their own.
    pub(crate) async fn gateway(payments: Payments, broker: &Broker) -> Result<Self, QueueError> {
        let shop = Shop { stock: Stock::default(), payments, orders: broker.sender(ORDERS).await? };
        Ok(Self { shop, workers: Vec::new() })
    }

    /// All of it. Settlement waits `patience` for its batches to fill.
    pub(crate) async fn start(payments: Payments, patience: Duration) -> Result<Self, QueueError> {
        let broker = Broker::embedded();
        let mut service = Self::gateway(payments, &broker).await?;
        let orders = broker.receiver(ORDERS).await?;
        let settlements = broker.sender(SETTLEMENTS).await?;
        let invoices = broker.receiver(SETTLEMENTS).await?;
        service.workers =
            vec![tokio::spawn(shipping::run(orders, settlements)), tokio::spawn(settlement::run(invoices, patience))];
        Ok(service)
    }

    /// Serves until `stop` is there, and then finishes what it has begun.
    pub(crate) async fn serve(self, listener: TcpListener, stop: impl Future<Output = ()>) -> io::Result<()> {
        let (stopping, stopped) = oneshot::channel::<()>();
        let orders = self.shop.orders.clone();
        let elsewhere = self.workers.is_empty();
        let gateway = axum::serve(listener, gateway::router(self.shop)).with_graceful_shutdown(async {
            let _ = stopped.await;
        });
        let all = async {
            gateway.await?;
            finish(&orders, self.workers).await
        };
        let deadline = async {
            stop.await;
            let _ = stopping.send(());
            sleep(GRACE).await;
        };
        tokio::select! {
            outcome = all => outcome,
            () = deadline => if elsewhere {
                // They wait for the word, and for nothing that we have cut off.
                timeout(GRACE, orders.close()).await.unwrap_or(Err(QueueError::Late)).map_err(io::Error::other)
            } else {
                Ok(())
            },
        }
    }
}

/// The workers end with their queues.
async fn finish(orders: &Sender<Order>, workers: Vec<JoinHandle<()>>) -> io::Result<()> {
    orders.close().await.map_err(io::Error::other)?;
    for worker in workers {
        worker.await?;
    }
    Ok(())
}
