//! What the command line asks for.

use crate::queue::{BrokerError, BrokerUrl};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

/// The answer to `--help`.
pub(crate) const HELP: &str = "\
Takes orders over HTTP, reserves stock, charges cards, and ships and settles through
queues, every step of it traced by `#[traced]`.

Usage: checkout [OPTIONS]

Without --listen it serves a file of orders to itself, shows the traces and ends.

Options:
      --listen ADDR      Keep serving on ADDR, such as 127.0.0.1:8080, until ctrl-c or SIGTERM
      --broker URL       Let the queues be a broker's, and shipping and settlement processes of
                         their own: nats://127.0.0.1:4222, amqp://, redis://, mqtt:// or kafka://
      --exporter NAME    console: print the traces (default)
                         otlp: send them to a collector, http://localhost:4318 unless
                         OTEL_EXPORTER_OTLP_ENDPOINT says otherwise
      --attributes       Let the console print attributes and events, too
      --orders FILE      Serve this file instead, one order in JSON a line
  -h, --help             Print this
  -V, --version          Print the version

Cards: tok_visa pays, tok_declined is declined, tok_busy is taken at the fourth attempt,
tok_slow keeps you waiting for 30 s.
";

/// Where the spans go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exporter {
    Console,
    Otlp,
}

impl Exporter {
    /// Its name, here and in `OTEL_TRACES_EXPORTER`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Console => "console",
            Self::Otlp => "otlp",
        }
    }
}

/// What to do.
#[derive(Debug)]
#[cfg_attr(test, derive(PartialEq))]
pub(crate) enum Command {
    Help,
    Version,
    Run(Options),
    /// To be one of the processes behind a broker.
    Work(Worker),
}

/// A process behind a broker; the gateway starts it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Worker {
    pub(crate) broker: BrokerUrl,
    pub(crate) role: Role,
    /// Whose queues.
    pub(crate) run: String,
    /// How long settlement waits for its batches to fill.
    pub(crate) patience: Duration,
}

/// What a process does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Shipping,
    Settlement,
}

impl Role {
    pub(crate) const ALL: [Self; 2] = [Self::Shipping, Self::Settlement];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Shipping => "shipping",
            Self::Settlement => "settlement",
        }
    }
}

/// How to do it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    /// Serve others here, instead of ourselves.
    pub(crate) listen: Option<SocketAddr>,
    pub(crate) exporter: Exporter,
    pub(crate) attributes: bool,
    /// The orders to serve to ourselves; none are those that come along.
    pub(crate) orders: Option<PathBuf>,
    /// The broker of the queues; none is the one in this process.
    pub(crate) broker: Option<BrokerUrl>,
}

/// A command line that says nothing sensible; the text is for a person.
#[derive(Debug, thiserror::Error)]
pub(crate) enum UsageError {
    #[error("unknown option `{0}`")]
    Unknown(String),
    #[error("`{0}` needs a value")]
    NoValue(&'static str),
    #[error("`{0}` takes no value")]
    Value(&'static str),
    #[error("`{0}` is no address to listen on; write one such as 127.0.0.1:8080")]
    Address(String),
    #[error("`{0}` is no exporter; known are console and otlp")]
    Exporter(String),
    #[error("`--orders` is for a run without `--listen`")]
    OrdersAndListen,
    #[error(transparent)]
    Broker(#[from] BrokerError),
    #[error("`{0}` is no role; known are shipping and settlement, and `--role` is for processes that this one starts")]
    Role(String),
}

/// Reads the arguments after the program's name.
pub(crate) fn parse(arguments: impl IntoIterator<Item = String>) -> Result<Command, UsageError> {
    let mut options =
        Options { listen: None, exporter: Exporter::Console, attributes: false, orders: None, broker: None };
    let (mut role, mut run, mut patience) = (None, None, None);
    let mut arguments = arguments.into_iter();
    while let Some(argument) = arguments.next() {
        let (name, attached) = match argument.split_once('=') {
            Some((name, value)) if name.starts_with("--") => (name, Some(value.to_owned())),
            _ => (argument.as_str(), None),
        };
        let has_value = attached.is_some();
        let value = |option| attached.or_else(|| arguments.next()).ok_or(UsageError::NoValue(option));
        match name {
            "--listen" => options.listen = Some(address(value("--listen")?)?),
            "--exporter" => options.exporter = exporter(value("--exporter")?)?,
            "--orders" => options.orders = Some(value("--orders")?.into()),
            "--broker" => options.broker = Some(value("--broker")?.parse()?),
            "--role" => role = Some(value("--role")?),
            "--run" => run = Some(value("--run")?),
            "--patience" => patience = value("--patience")?.parse().ok().map(Duration::from_secs),
            "--attributes" if has_value => return Err(UsageError::Value("--attributes")),
            "--attributes" => options.attributes = true,
            "-h" | "--help" => return Ok(Command::Help),
            "-V" | "--version" => return Ok(Command::Version),
            _ => return Err(UsageError::Unknown(argument)),
        }
    }
    if options.listen.is_some() && options.orders.is_some() {
        return Err(UsageError::OrdersAndListen);
    }
    let Some(role) = role else { return Ok(Command::Run(options)) };
    let known = Role::ALL.into_iter().find(|known| known.name() == role);
    match (known, options.broker, run, patience) {
        (Some(role), Some(broker), Some(run), Some(patience)) => {
            Ok(Command::Work(Worker { broker, role, run, patience }))
        }
        _ => Err(UsageError::Role(role)),
    }
}

fn address(text: String) -> Result<SocketAddr, UsageError> {
    let text = match text.strip_prefix("localhost:") {
        Some(port) => format!("127.0.0.1:{port}"),
        None => text,
    };
    text.parse().map_err(|_| UsageError::Address(text))
}

fn exporter(text: String) -> Result<Exporter, UsageError> {
    match text.as_str() {
        "console" => Ok(Exporter::Console),
        "otlp" => Ok(Exporter::Otlp),
        _ => Err(UsageError::Exporter(text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Command, UsageError> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn options_are_read_in_both_spellings() {
        let listen = Some("127.0.0.1:0".parse().unwrap());
        let wanted = Options { listen, exporter: Exporter::Otlp, attributes: true, orders: None, broker: None };
        for line in
            ["--listen 127.0.0.1:0 --exporter otlp --attributes", "--exporter=otlp --attributes --listen=localhost:0"]
        {
            match parsed(line) {
                Ok(Command::Run(options)) => assert_eq!(options, wanted, "{line}"),
                other => panic!("{line}: {other:?}"),
            }
        }
        assert!(matches!(parsed("-h"), Ok(Command::Help)));
        assert!(matches!(parsed("--version"), Ok(Command::Version)));
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (line, message) in [
            ("--lisen :1", "unknown option `--lisen`"),
            ("order.jsonl", "unknown option `order.jsonl`"),
            ("--listen", "`--listen` needs a value"),
            ("--listen 8080", "`8080` is no address to listen on; write one such as 127.0.0.1:8080"),
            ("--exporter jaeger", "`jaeger` is no exporter; known are console and otlp"),
            ("--attributes=yes", "`--attributes` takes no value"),
            ("--orders a --listen [::1]:0", "`--orders` is for a run without `--listen`"),
        ] {
            assert_eq!(parsed(line).unwrap_err().to_string(), message, "{line}");
        }
    }
}
