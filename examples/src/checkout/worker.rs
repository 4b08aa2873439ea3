//! A process behind a broker: shipping or settlement alone.

use crate::cli::{Role, Worker};
use crate::queue::{Broker, BrokerError, QueueError};
use crate::service::{ORDERS, SETTLEMENTS};
use crate::{say, settlement, shipping};
use otel_runtime::{Telemetry, TelemetryError};
use std::io::{self, Read as _};
use std::thread;
use tokio::runtime::Runtime;
use tokio::sync::oneshot;

/// What a worker says when no message can pass it by any more.
pub(crate) const READY: &str = "ready";

/// Why a worker ends early.
#[derive(Debug, thiserror::Error)]
pub(crate) enum WorkerError {
    #[error(transparent)]
    Broker(#[from] BrokerError),
    #[error(transparent)]
    Queue(#[from] QueueError),
    #[error(transparent)]
    Telemetry(#[from] TelemetryError),
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Works until the queue ends, or who has started this process is gone. Its spans go where the
/// environment says.
pub(crate) fn run(worker: &Worker) -> Result<(), WorkerError> {
    let service = format!("checkout-{}", worker.role.name());
    let _telemetry = Telemetry::builder().service(service, env!("CARGO_PKG_VERSION")).install()?;
    Runtime::new()?.block_on(async {
        // Ctrl-c on a terminal is for all processes; this one ends with its work.
        tokio::spawn(async { while tokio::signal::ctrl_c().await.is_ok() {} });
        tokio::select! {
            outcome = work(worker) => outcome,
            () = orphaned() => Ok(()),
        }
    })
}

async fn work(worker: &Worker) -> Result<(), WorkerError> {
    let broker = Broker::connect(&worker.broker, &worker.run).await?;
    match worker.role {
        Role::Shipping => {
            let (orders, settlements) = (broker.receiver(ORDERS).await?, broker.sender(SETTLEMENTS).await?);
            say(READY);
            shipping::run(orders, settlements).await;
        }
        Role::Settlement => {
            let invoices = broker.receiver(SETTLEMENTS).await?;
            say(READY);
            settlement::run(invoices, worker.patience).await;
        }
    }
    Ok(())
}

/// Until the other end of standard input is closed. In a thread that nobody waits for: the runtime would
/// not end before a read of its own does.
async fn orphaned() {
    let (tell, told) = oneshot::channel();
    thread::spawn(move || {
        let _ = io::stdin().read_to_end(&mut Vec::new());
        let _ = tell.send(());
    });
    let _ = told.await;
}
