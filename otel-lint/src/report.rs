//! How a report is told: to people, to programs, and to those that collect such reports.

mod human;
mod json;
mod sarif;

pub use human::human;
pub use json::json;
pub use sarif::sarif;

use crate::baseline::Entry;
use crate::finding::Finding;
use crate::lint::Report;
use otel_macros_core::policy::Setting;

/// A report, compared with a baseline if there is one.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What is left of the findings.
    pub report: Report,
    /// How many findings the baseline knows.
    pub known: usize,
    /// What the baseline knows and is there no more.
    pub stale: Vec<Entry>,
}

/// `error` or `warning`.
fn level(finding: &Finding) -> &'static str {
    if finding.setting == Setting::Deny { "error" } else { "warning" }
}

/// The path with slashes, as addresses have it.
fn slashed(path: &std::path::Path) -> String {
    path.components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
        .replacen("//", "/", 1)
}
