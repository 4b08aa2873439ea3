//! The service: the gateway, and the workers behind its queues.

use crate::gateway::{self, Shop};
use crate::payment::Payments;
use crate::queue::queue;
use crate::stock::Stock;
use crate::{settlement, shipping};
use std::future::Future;
use std::io;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::sleep;

/// What is in flight at the end has this long; what is not done by then is cancelled,
/// and its spans say so.
const GRACE: Duration = Duration::from_secs(3);

/// A service that is ready to serve.
#[derive(Debug)]
pub(crate) struct Service {
    shop: Shop,
    workers: [JoinHandle<()>; 2],
}

impl Service {
    /// Starts the workers. Settlement waits `patience` for its batches to fill.
    pub(crate) fn start(payments: Payments, patience: Duration) -> Self {
        let (orders, for_shipping) = queue();
        let (invoices, for_settlement) = queue();
        let workers = [
            tokio::spawn(shipping::run(for_shipping, invoices)),
            tokio::spawn(settlement::run(for_settlement, patience)),
        ];
        Self { shop: Shop { stock: Stock::default(), payments, orders }, workers }
    }

    /// Serves until `stop` is there, and then finishes what it has begun.
    pub(crate) async fn serve(self, listener: TcpListener, stop: impl Future<Output = ()>) -> io::Result<()> {
        let (stopping, stopped) = oneshot::channel::<()>();
        let gateway = axum::serve(listener, gateway::router(self.shop)).with_graceful_shutdown(async {
            let _ = stopped.await;
        });
        let all = async {
            gateway.await?;
            // The workers end with their queues, which close when nobody can send any more.
            for worker in self.workers {
                worker.await?;
            }
            Ok(())
        };
        let deadline = async {
            stop.await;
            let _ = stopping.send(());
            sleep(GRACE).await;
        };
        tokio::select! {
            outcome = all => outcome,
            () = deadline => Ok(()),
        }
    }
}
