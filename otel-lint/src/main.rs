//! `otel-lint`: see the crate's documentation.

mod cli;

use clap::Parser as _;
use std::io::Write as _;
use std::process::ExitCode;

/// That the work could not be done, which is neither a finding nor its absence.
const TROUBLE: u8 = 2;

fn main() -> ExitCode {
    cli::Cli::parse().run().unwrap_or_else(|error| {
        // Whoever reads no messages reads the code.
        let _ = writeln!(std::io::stderr(), "error: {error:#}");
        ExitCode::from(TROUBLE)
    })
}
