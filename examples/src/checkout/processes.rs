//! The processes behind a broker, as the gateway sees them.

use crate::cli::{Exporter, Role};
use crate::queue::BrokerUrl;
use crate::worker::READY;
use std::net::SocketAddr;
use std::process::Stdio;
use std::time::Duration;
use std::{env, io};
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, ChildStdin, Command};
use tokio::time::timeout;

/// A worker connects within this time, and finishes within this time when there is no more to do.
const PATIENCE: Duration = Duration::from_secs(20);

/// Why the processes are not there.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ProcessError {
    #[error("cannot start the {0} process: {1}")]
    Start(&'static str, io::Error),
    #[error("the {0} process ended before it was ready")]
    Ended(&'static str),
    #[error("the {0} process did not finish in time and was stopped")]
    Late(&'static str),
}

/// One process.
struct Process {
    role: Role,
    child: Child,
    /// Closed when we are gone, which tells the process.
    _stdin: Option<ChildStdin>,
}

/// All of them.
pub(crate) struct Processes(Vec<Process>);

impl Processes {
    /// Starts them, and waits until each of them listens. Their spans go to `collector`, if there is one,
    /// else where the environment says.
    pub(crate) async fn start(
        broker: &BrokerUrl,
        run: &str,
        collector: Option<SocketAddr>,
    ) -> Result<Self, ProcessError> {
        let mut processes = Vec::new();
        for role in Role::ALL {
            let mut process =
                start(role, broker, run, collector).map_err(|error| ProcessError::Start(role.name(), error))?;
            ready(&mut process).await?;
            processes.push(process);
        }
        Ok(Self(processes))
    }

    /// Waits until all have finished.
    pub(crate) async fn finish(self) -> Result<(), ProcessError> {
        let mut late = None;
        for mut process in self.0 {
            if timeout(PATIENCE, process.child.wait()).await.is_err() {
                let _ = process.child.kill().await;
                late = Some(ProcessError::Late(process.role.name()));
            }
        }
        late.map_or(Ok(()), Err)
    }
}

fn start(role: Role, broker: &BrokerUrl, run: &str, collector: Option<SocketAddr>) -> io::Result<Process> {
    let mut command = Command::new(env::current_exe()?);
    command.args(["--broker", &broker.to_string(), "--role", role.name(), "--run", run]);
    if let Some(collector) = collector {
        command.env("OTEL_TRACES_EXPORTER", Exporter::Otlp.name());
        command.env("OTEL_EXPORTER_OTLP_ENDPOINT", format!("http://{collector}"));
        command.env_remove("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT");
    }
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true).spawn()?;
    let stdin = child.stdin.take();
    Ok(Process { role, child, _stdin: stdin })
}

async fn ready(process: &mut Process) -> Result<(), ProcessError> {
    let ended = || ProcessError::Ended(process.role.name());
    let stdout = process.child.stdout.take().ok_or_else(ended)?;
    let mut lines = BufReader::new(stdout).lines();
    match timeout(PATIENCE, lines.next_line()).await {
        Ok(Ok(Some(line))) if line == READY => Ok(()),
        _ => Err(ended()),
    }
}
