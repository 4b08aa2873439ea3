//! `otel-lint`: see the crate's documentation.

use clap::{Parser, Subcommand};
use otel_lint::fix::Fix;
use std::io::{self, Write as _};

/// Scans source code for instrumentation that hurts, and rewrites that of others.
#[derive(Debug, Parser)]
#[command(version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Fix(Fix),
}

fn main() -> anyhow::Result<()> {
    match Cli::parse().command {
        Command::Fix(fix) => {
            let (patch, summary) = fix.execute()?;
            io::stdout().write_all(patch.as_bytes())?;
            io::stderr().write_all(summary.as_bytes())?;
        }
    }
    Ok(())
}
