//! `otel-lint`: see the crate's documentation.

use clap::Parser;

/// Scans source code for instrumentation that hurts, and rewrites that of others.
#[derive(Debug, Parser)]
#[command(version)]
struct Cli {}

fn main() {
    let Cli {} = Cli::parse();
}
