//! The broker, and the processes behind it, if there are any.

use crate::Failure;
use crate::processes::Processes;
use crate::queue::{Broker, BrokerUrl};
use crate::shown::Shown;
use std::process;
use std::time::{Duration, SystemTime};

/// None of them, where all of the shop is in this process.
#[derive(Default)]
pub(crate) struct Fleet {
    pub(crate) broker: Option<Broker>,
    processes: Option<Processes>,
}

impl Fleet {
    /// Connects to the broker and starts the processes, with queues of their own.
    pub(crate) async fn start(url: &BrokerUrl, shown: &Shown, patience: Duration) -> Result<Self, Failure> {
        let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let run = format!("{:x}-{:x}", process::id(), since.as_nanos());
        let broker = Broker::connect(url, &run).await?;
        let collector = shown.collector().await?;
        let processes = Processes::start(url, &run, patience, collector).await?;
        Ok(Self { broker: Some(broker), processes: Some(processes) })
    }

    /// Waits until the processes have finished; where serving has failed they have nothing to wait for, and
    /// still have their spans to send.
    pub(crate) async fn finish(self, served: Result<(), Failure>) -> Result<(), Failure> {
        let Some(processes) = self.processes else { return served };
        let finished = processes.finish(served.is_err()).await;
        served.and(finished.map_err(Failure::from))
    }
}
