//! Scans source code for instrumentation that hurts: with `#[traced]`, with `#[tracing::instrument]`, or with the
//! OpenTelemetry API by hand. The rules are those of the macros, by the same code, and those that only a whole
//! workspace can break. `docs/lint.md` tells how the program is used.
//!
//! ```
//! use otel_lint::{Options, lint};
//!
//! let report = lint(&["src".into()], &Options::default())?;
//! assert!(report.findings.is_empty(), "this crate is instrumented by nobody");
//! # Ok::<(), otel_lint::Trouble>(())
//! ```

pub mod baseline;
pub mod cost;
mod files;
mod finding;
mod fingerprint;
pub mod fix;
mod judged;
mod lint;
mod package;
mod pages;
mod progress;
pub mod report;
mod sites;
mod source;
mod summary;
mod trouble;
mod workspace;

pub use finding::{Finding, Place};
pub use lint::{Options, Report, lint};
pub use progress::Progress;
pub use trouble::Trouble;
