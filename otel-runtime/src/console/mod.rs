//! Finished traces as a waterfall on the terminal.
//!
//! ```text
#![doc = include_str!("example.txt")]
//! ```
//!
//! Each trace is printed once it is finished: when its local root has ended, nothing in
//! it waits for a parent that still runs, and no more of it has arrived for 150 ms. A
//! span that ends later is printed as a continuation of its trace. What a row shows:
//! the place in the tree, the name, the kind, when and how long within the trace, and
//! how it ended (`✗` error, `⊘` cancelled, `✓` explicitly fine). Below it: what the error
//! was, and links from both ends, `⇢` where the link leads to and `⇠` where one comes
//! from. A link to a trace that is on the screen already is shown at the head of the new
//! one, as `above: … ⇠ …`.
//!
//! Enable it with `OTEL_TRACES_EXPORTER=console`, or in code:
//!
//! ```no_run
//! use otel_runtime::{Telemetry, console::ConsoleExporter};
//!
//! let telemetry = Telemetry::builder()
//!     .exporter(ConsoleExporter::builder().attributes(true).build())
//!     .install()?;
//! # drop(telemetry);
//! # Ok::<(), otel_runtime::TelemetryError>(())
//! ```
//!
//! Memory is bounded: 10,000 spans may wait for their trace to be finished, after which
//! the trace that has waited longest is printed as it is, and the names of the last
//! 16,384 spans are kept for links.

mod bar;
mod collect;
mod exporter;
mod memory;
mod notes;
mod printer;
mod style;
mod text;
mod waterfall;

#[cfg(test)]
mod tests;

pub use exporter::{ConsoleBuilder, ConsoleExporter};
pub use style::ColorChoice;
