//! The program `checkout` of the examples, as a process.

use crate::child::Running;
use serde_json::Value;
use std::env;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// Where the program is; builds it first, since Cargo builds no programs of other packages for a test.
///
/// # Panics
///
/// If it does not build.
pub fn program() -> &'static str {
    static PROGRAM: OnceLock<String> = OnceLock::new();
    PROGRAM.get_or_init(build)
}

fn build() -> String {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| env!("CARGO").into());
    let mut command = Command::new(cargo);
    command.args(["build", "-p", "otel-examples", "--bin", "checkout", "--message-format=json-render-diagnostics"]);
    if cfg!(feature = "brokers") {
        command.args(["--features", "otel-examples/brokers"]);
    }
    if !cfg!(debug_assertions) {
        command.arg("--release");
    }
    let output = command.current_dir(env!("CARGO_MANIFEST_DIR")).stderr(Stdio::inherit()).output();
    let output = output.expect("Cargo runs this test");
    assert!(output.status.success(), "checkout does not build");
    let messages = String::from_utf8(output.stdout).expect("JSON is text");
    messages
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|message| message["target"]["name"] == "checkout")
        .find_map(|message| message["executable"].as_str().map(str::to_owned))
        .expect("Cargo tells what it has built")
}

/// A checkout that serves until it is told to stop.
#[derive(Debug)]
pub struct Listening {
    /// The process.
    pub running: Running,
    /// Where it listens, such as `127.0.0.1:40000`.
    pub address: String,
}

impl Listening {
    /// Starts one that sends its spans to `endpoint`, every `delay` milliseconds.
    ///
    /// # Panics
    ///
    /// If it does not come to listen.
    #[must_use]
    pub fn start(endpoint: &str, delay: &str) -> Self {
        Self::start_with(&[], endpoint, delay)
    }

    /// As [`start`](Self::start), with more arguments.
    ///
    /// # Panics
    ///
    /// If it does not come to listen.
    #[must_use]
    pub fn start_with(more: &[&str], endpoint: &str, delay: &str) -> Self {
        let arguments = [&["--listen", "127.0.0.1:0", "--exporter", "otlp"], more].concat();
        let variables = [("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint), ("OTEL_BSP_SCHEDULE_DELAY", delay)];
        let mut running = Running::start(program(), &arguments, &variables);
        let address = running.wait_for_line_after("listening on http://");
        Self { running, address }
    }

    /// Tells it to stop, and waits until it has.
    ///
    /// # Panics
    ///
    /// If it ends otherwise than in good order.
    pub fn stop(self) {
        self.running.signal("TERM");
        let outcome = self.running.finish();
        assert_eq!(outcome.status.code(), Some(0), "{outcome:?}");
        assert_eq!(outcome.stderr, "");
    }
}
