//! The command line.

mod cost;
mod fix;
mod lint;
mod values;

use clap::{Parser, Subcommand, ValueEnum};
use std::process::ExitCode;

/// Scans source code for instrumentation that hurts, and rewrites that of others.
#[derive(Debug, Parser)]
#[command(version, arg_required_else_help = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Lint(lint::Lint),
    Cost(cost::Cost),
    Fix(otel_lint::fix::Fix),
}

/// How figures are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Figures {
    /// For people
    Table,
    /// For programs
    Json,
}

impl Cli {
    /// Does what was asked for.
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        match self.command {
            Command::Lint(lint) => lint.run(),
            Command::Cost(cost) => cost.run(),
            Command::Fix(fix) => fix::run(&fix),
        }
    }
}

/// What is written for whoever may stop reading: that is no failure.
fn told(written: std::io::Result<()>) -> anyhow::Result<()> {
    match written {
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        other => Ok(other?),
    }
}
