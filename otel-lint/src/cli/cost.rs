//! `otel-lint cost`

use super::{Figures, told, values};
use anyhow::Context as _;
use clap::Args;
use otel_lint::cost::{Load, costs, table};
use std::io::{Write as _, stdout};
use std::process::ExitCode;
use std::time::Duration;

/// Tells what spans cost: on the wire, on disk, and in the memory of collectors
#[derive(Debug, Args)]
#[command(allow_negative_numbers = true)]
pub(super) struct Cost {
    /// Requests each second, of all instances
    #[arg(long, value_name = "N")]
    rps: f64,
    /// Spans of one request, in all services
    #[arg(long, value_name = "N")]
    spans_per_request: f64,
    /// Bytes of one span, as it is sent
    #[arg(long, value_name = "N", default_value_t = 500.0)]
    bytes_per_span: f64,
    /// The share of traces that chance keeps, from 0 to 1
    #[arg(long, value_name = "SHARE")]
    sample: f64,
    /// The share of traces that tail sampling keeps for what happened in them, from 0 to 1
    #[arg(long, value_name = "SHARE", default_value_t = 0.05)]
    hot_fraction: f64,
    /// How long a collector waits for the last span of a trace
    #[arg(long, value_name = "TIME", default_value = "30s", value_parser = values::duration)]
    tail_window: Duration,
    /// How long messages wait in a queue, to show what consumers cost that are children
    #[arg(long, value_name = "TIME", default_value = "0s", value_parser = values::duration)]
    queue_delay: Duration,
    /// How it is told
    #[arg(long, value_enum, default_value_t = Figures::Table)]
    format: Figures,
}

impl Cost {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let costs = costs(&Load {
            rps: self.rps,
            spans_per_request: self.spans_per_request,
            bytes_per_span: self.bytes_per_span,
            sample: self.sample,
            hot_fraction: self.hot_fraction,
            tail_window: self.tail_window,
            queue_delay: self.queue_delay,
        })?;
        let text = match self.format {
            Figures::Table => table(&costs),
            Figures::Json => serde_json::to_string_pretty(&costs).context("costs are numbers")? + "\n",
        };
        told(stdout().write_all(text.as_bytes()))?;
        Ok(ExitCode::SUCCESS)
    }
}
