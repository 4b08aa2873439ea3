//! The processes behind a broker, as the gateway sees them.

use crate::cli::{Exporter, Role};
use crate::queue::BrokerUrl;
use crate::worker::READY;
use std::net::SocketAddr;
use std::process::{ExitStatus, Stdio};
use std::time::Duration;
use std::{env, io};
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, ChildStdin, Command};
use tokio::time::{Instant, timeout, timeout_at};

/// A worker connects within this time, and finishes within this time when there is no more to do.
const PATIENCE: Duration = Duration::from_secs(20);
/// And within this time when it is told to stop.
const GRACE: Duration = Duration::from_secs(5);

/// Why the processes are not there.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ProcessError {
    #[error("cannot start the {0} process: {1}")]
    Start(&'static str, io::Error),
    #[error("the {0} process ended before it was ready")]
    Ended(&'static str),
    #[error("cannot wait for the {0} process: {1}")]
    Wait(&'static str, io::Error),
    #[error("the {0} process was not ready in time")]
    NotReady(&'static str),
    #[error("the {0} process failed: {1}")]
    Failed(&'static str, ExitStatus),
    #[error("the {0} process did not finish in time and was stopped")]
    Late(&'static str),
}

/// One process.
struct Process {
    role: Role,
    child: Child,
    /// Closed when we are gone, or want it to stop, which tells the process.
    stdin: Option<ChildStdin>,
}

impl Process {
    /// Waits for the end, and from `until` on asks for it.
    async fn finish(mut self, until: Instant) -> Result<(), ProcessError> {
        let name = self.role.name();
        if let Ok(ended) = timeout_at(until, self.child.wait()).await {
            return match ended {
                Ok(status) if status.success() => Ok(()),
                Ok(status) => Err(ProcessError::Failed(name, status)),
                Err(error) => Err(ProcessError::Wait(name, error)),
            };
        }
        drop(self.stdin.take());
        if timeout(GRACE, self.child.wait()).await.is_err() {
            let _ = self.child.kill().await;
        }
        Err(ProcessError::Late(name))
    }
}

/// All of them.
pub(crate) struct Processes(Vec<Process>);

impl Processes {
    /// Starts them, and waits until each of them listens. Their spans go to `collector`, if there is one,
    /// else where the environment says.
    pub(crate) async fn start(
        broker: &BrokerUrl,
        run: &str,
        patience: Duration,
        collector: Option<SocketAddr>,
    ) -> Result<Self, ProcessError> {
        let patience = patience.as_secs().to_string();
        let arguments = ["--broker", &broker.to_string(), "--run", run, "--patience", &patience];
        let mut processes = Vec::new();
        for role in Role::ALL {
            let mut process =
                start(role, &arguments, collector).map_err(|error| ProcessError::Start(role.name(), error))?;
            ready(&mut process).await?;
            processes.push(process);
        }
        Ok(Self(processes))
    }

    /// Waits until all have finished, those first that others wait for; or tells them to stop, if there is
    /// nothing to wait for.
    ///
    /// # Errors
    ///
    /// The first failure. Who waits for a process that has failed is told to stop.
    pub(crate) async fn finish(self, stop: bool) -> Result<(), ProcessError> {
        let mut until = Instant::now();
        if !stop {
            until += PATIENCE;
        }
        let mut outcome = Ok(());
        for process in self.0 {
            let finished = process.finish(until).await;
            if finished.is_err() {
                until = Instant::now();
            }
            outcome = outcome.and(finished);
        }
        outcome
    }
}

fn start(role: Role, arguments: &[&str], collector: Option<SocketAddr>) -> io::Result<Process> {
    let mut command = Command::new(env::current_exe()?);
    command.args(["--role", role.name()]).args(arguments);
    // It would be the name of all of them.
    if let Ok(service) = env::var("OTEL_SERVICE_NAME") {
        command.env("OTEL_SERVICE_NAME", format!("{service}-{}", role.name()));
    }
    if let Some(collector) = collector {
        to_our_collector(&mut command, collector);
    }
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true).spawn()?;
    let stdin = child.stdin.take();
    Ok(Process { role, child, stdin })
}

/// What the environment says about another collector does not hold for ours.
fn to_our_collector(command: &mut Command, collector: SocketAddr) {
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(|name| name.starts_with("OTEL_EXPORTER_OTLP_")) {
            command.env_remove(name);
        }
    }
    command.env("OTEL_TRACES_EXPORTER", Exporter::Otlp.name());
    command.env("OTEL_EXPORTER_OTLP_ENDPOINT", format!("http://{collector}"));
    command.env("NO_PROXY", collector.ip().to_string());
}

async fn ready(process: &mut Process) -> Result<(), ProcessError> {
    let name = process.role.name();
    let stdout = process.child.stdout.take().ok_or(ProcessError::Ended(name))?;
    let mut lines = BufReader::new(stdout).lines();
    match timeout(PATIENCE, lines.next_line()).await {
        Ok(Ok(Some(line))) if line == READY => Ok(()),
        Ok(_) => Err(ProcessError::Ended(name)),
        Err(_) => Err(ProcessError::NotReady(name)),
    }
}
