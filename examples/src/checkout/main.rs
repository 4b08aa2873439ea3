//! A checkout: orders come in over HTTP, stock is reserved in a task, cards are charged, and
//! queues lead on to shipping and settlement. All of its spans come from annotations.
//!
//! `cargo run -p otel-examples --bin checkout` serves itself a few orders and prints the traces;
//! `--help` tells the rest.

mod cli;
#[cfg(feature = "_brokers")]
mod collector;
mod customers;
mod fleet;
mod gateway;
mod order;
mod payment;
mod processes;
mod queue;
mod service;
mod settlement;
mod shipping;
mod shown;
mod stock;
mod summary;
mod worker;

use cli::{Command, Options};
use fleet::Fleet;
use otel_runtime::{Telemetry, TelemetryError};
use payment::Payments;
use queue::{BrokerError, QueueError};
use reqwest::Url;
use service::Service;
use shown::Shown;
use std::fmt::Display;
use std::io::Write as _;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;
use std::{env, fs, io};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

/// The orders that come along.
const ORDERS: &str = include_str!("../../data/orders.jsonl");

/// A person who watches does not wait longer for an order to be settled.
const SETTLEMENT: Duration = Duration::from_secs(1);
/// Served to ourselves, orders are settled when all are in.
const NO_HURRY: Duration = Duration::from_secs(60);

/// What ends the program early; the text is for a person.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error("{0}; see `checkout --help`")]
    Usage(cli::UsageError),
    #[error("`--exporter otlp` and OTEL_TRACES_EXPORTER={0} contradict each other; drop one of them")]
    Exporters(String),
    #[error("cannot read {file}: {error}", file = .0.display(), error = .1)]
    Orders(PathBuf, io::Error),
    #[error("cannot listen on {0}: {1}")]
    Listen(SocketAddr, io::Error),
    #[error(transparent)]
    Broker(#[from] BrokerError),
    #[error(transparent)]
    Queue(#[from] QueueError),
    #[error(transparent)]
    Process(#[from] processes::ProcessError),
    #[error(transparent)]
    Worker(#[from] worker::WorkerError),
    #[error(transparent)]
    Client(#[from] customers::ClientError),
    #[error(transparent)]
    Telemetry(#[from] TelemetryError),
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl From<cli::UsageError> for Failure {
    fn from(error: cli::UsageError) -> Self {
        match error {
            // It says all that there is to say.
            cli::UsageError::Broker(error) => Self::Broker(error),
            error => Self::Usage(error),
        }
    }
}

impl Failure {
    fn exit_code(&self) -> ExitCode {
        match self {
            Self::Usage(_) | Self::Exporters(_) | Self::Broker(_) => ExitCode::from(2),
            _ => ExitCode::FAILURE,
        }
    }
}

fn main() -> ExitCode {
    match cli::parse(env::args().skip(1)).map_err(Failure::from).and_then(execute) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("checkout: {failure}");
            failure.exit_code()
        }
    }
}

fn execute(command: Command) -> Result<(), Failure> {
    match command {
        Command::Help => say(cli::HELP.trim_end()),
        Command::Version => say(format_args!("checkout {}", env!("CARGO_PKG_VERSION"))),
        Command::Work(worker) => worker::run(&worker)?,
        Command::Run(options) => {
            let shown = Shown::new(&options);
            // The runtime goes first, so that whatever it still held has ended when the last spans
            // are delivered.
            let telemetry = shown.telemetry()?.service("checkout", env!("CARGO_PKG_VERSION")).install()?;
            Runtime::new()?.block_on(serve(&options, &shown, &telemetry))?;
        }
    }
    Ok(())
}

async fn serve(options: &Options, shown: &Shown, telemetry: &Telemetry) -> Result<(), Failure> {
    let payments = Payments::default();
    let patience = if options.listen.is_some() { SETTLEMENT } else { NO_HURRY };
    let fleet = match &options.broker {
        Some(broker) => Fleet::start(broker, shown, patience).await?,
        None => Fleet::default(),
    };
    let service = match &fleet.broker {
        Some(broker) => Service::gateway(payments.clone(), broker).await?,
        None => Service::start(payments.clone(), patience).await?,
    };
    match options.listen {
        Some(address) => fleet.finish(listen(address, service).await).await,
        None => serve_ourselves(options, telemetry, (service, payments), fleet).await,
    }
}

async fn listen(address: SocketAddr, service: Service) -> Result<(), Failure> {
    let listener = TcpListener::bind(address).await.map_err(|error| Failure::Listen(address, error))?;
    let url = format!("http://{}", listener.local_addr()?);
    say(format_args!("listening on {url}"));
    say(format_args!("  curl -i {url}/orders -d '{}'\n", gateway::SAMPLE));
    Ok(service.serve(listener, told_to_stop()).await?)
}

async fn serve_ourselves(
    options: &Options,
    telemetry: &Telemetry,
    (service, payments): (Service, Payments),
    fleet: Fleet,
) -> Result<(), Failure> {
    let orders = match &options.orders {
        None => ORDERS.to_owned(),
        Some(file) => fs::read_to_string(file).map_err(|error| Failure::Orders(file.clone(), error))?,
    };
    let address = SocketAddr::from(([127, 0, 0, 1], 0));
    let listener = TcpListener::bind(address).await.map_err(|error| Failure::Listen(address, error))?;
    let mut url = Url::parse("http://127.0.0.1/orders").expect("it is a URL");
    let _ = url.set_port(Some(listener.local_addr()?.port()));

    let (leave, left) = tokio::sync::oneshot::channel();
    let serving = tokio::spawn(service.serve(listener, async {
        let _ = left.await;
    }));
    let stories = customers::visit(&url, &orders, &payments).await?;
    let _ = leave.send(());
    let served = serving.await.map_err(io::Error::other).and_then(|served| served);
    fleet.finish(served.map_err(Failure::from)).await?;

    let delivered = telemetry.force_flush();
    say(summary::Summary(&stories));
    say(summary::delivered(options, telemetry.stats().spans_exported, delivered));
    Ok(())
}

/// A line on standard output. Whoever reads it may have gone, as `head` does.
fn say(line: impl Display) {
    let _ = writeln!(io::stdout(), "{line}");
}

/// Ctrl-c, or SIGTERM where there are signals.
async fn told_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminated.recv() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}
