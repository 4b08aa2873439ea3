//! A checkout: orders come in over HTTP, stock is reserved in a task, cards are charged, and
//! queues lead on to shipping and settlement. All of its spans come from annotations.
//!
//! `cargo run -p otel-examples --bin checkout` serves itself a few orders and prints the traces;
//! `--help` tells the rest.

mod cli;
mod customers;
mod gateway;
mod order;
mod payment;
mod queue;
mod service;
mod settlement;
mod shipping;
mod stock;
mod summary;

use cli::{Command, Exporter, Options};
use otel_runtime::console::ConsoleExporter;
use otel_runtime::{Telemetry, TelemetryBuilder, TelemetryError};
use payment::Payments;
use reqwest::Url;
use service::Service;
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
    Usage(#[from] cli::UsageError),
    #[error("`--exporter otlp` and OTEL_TRACES_EXPORTER={0} contradict each other; drop one of them")]
    Exporters(String),
    #[error("cannot read {file}: {error}", file = .0.display(), error = .1)]
    Orders(PathBuf, io::Error),
    #[error("cannot listen on {0}: {1}")]
    Listen(SocketAddr, io::Error),
    #[error(transparent)]
    Client(#[from] customers::ClientError),
    #[error(transparent)]
    Telemetry(#[from] TelemetryError),
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl Failure {
    fn exit_code(&self) -> ExitCode {
        match self {
            Self::Usage(_) | Self::Exporters(_) => ExitCode::from(2),
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
        Command::Run(options) => {
            // The runtime goes first, so that whatever it still held has ended when the last spans
            // are delivered.
            let telemetry = telemetry(&options)?.service("checkout", env!("CARGO_PKG_VERSION")).install()?;
            let runtime = Runtime::new()?;
            match options.listen {
                Some(address) => runtime.block_on(listen(address))?,
                None => runtime.block_on(serve_ourselves(&options, &telemetry))?,
            }
        }
    }
    Ok(())
}

fn telemetry(options: &Options) -> Result<TelemetryBuilder, Failure> {
    let builder = Telemetry::builder();
    match options.exporter {
        Exporter::Console => {
            let mut console = ConsoleExporter::builder().hold(options.listen.is_none());
            if options.attributes {
                console = console.attributes(true).events(true);
            }
            Ok(builder.exporter(console.build()))
        }
        // It is what `Telemetry` does by itself.
        Exporter::Otlp => match env::var("OTEL_TRACES_EXPORTER") {
            Ok(other) if !["", "otlp"].contains(&other.trim()) => Err(Failure::Exporters(other)),
            _ => Ok(builder),
        },
    }
}

async fn listen(address: SocketAddr) -> Result<(), Failure> {
    let listener = TcpListener::bind(address).await.map_err(|error| Failure::Listen(address, error))?;
    let url = format!("http://{}", listener.local_addr()?);
    say(format_args!("listening on {url}"));
    say(format_args!("  curl -i {url}/orders -d '{}'\n", gateway::SAMPLE));
    Ok(Service::start(Payments::default(), SETTLEMENT).serve(listener, told_to_stop()).await?)
}

async fn serve_ourselves(options: &Options, telemetry: &Telemetry) -> Result<(), Failure> {
    let orders = match &options.orders {
        None => ORDERS.to_owned(),
        Some(file) => fs::read_to_string(file).map_err(|error| Failure::Orders(file.clone(), error))?,
    };
    let address = SocketAddr::from(([127, 0, 0, 1], 0));
    let listener = TcpListener::bind(address).await.map_err(|error| Failure::Listen(address, error))?;
    let mut url = Url::parse("http://127.0.0.1/orders").expect("it is a URL");
    let _ = url.set_port(Some(listener.local_addr()?.port()));

    let payments = Payments::default();
    let service = Service::start(payments.clone(), NO_HURRY);
    let (leave, left) = tokio::sync::oneshot::channel();
    let serving = tokio::spawn(service.serve(listener, async {
        let _ = left.await;
    }));
    let stories = customers::visit(&url, &orders, &payments).await?;
    let _ = leave.send(());
    serving.await.map_err(io::Error::other)??;

    let delivered = telemetry.force_flush();
    say(summary::Summary(&stories));
    let spans = telemetry.stats().spans_exported;
    match (options.exporter, delivered) {
        (_, Err(error)) => say(format_args!("{spans} spans delivered, and then: {error}")),
        (Exporter::Otlp, Ok(())) => say(format_args!("{spans} spans sent to the collector")),
        (Exporter::Console, Ok(())) if spans == 0 => say("no spans: telemetry is off, or nothing is sampled"),
        (Exporter::Console, Ok(())) => say(format_args!(
            "{spans} spans; `--attributes` shows all of them, `--listen 127.0.0.1:8080` takes your own orders"
        )),
    }
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
