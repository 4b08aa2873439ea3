//! For people.

use super::{Outcome, level, slashed};
use crate::finding::Finding;
use anstyle::{AnsiColor, Style};
use otel_macros_core::policy::Setting;
use std::io::{self, Write};
use unicode_width::UnicodeWidthStr as _;

/// Writes each finding with its line, and what they come to. With colours: where they are not wanted the writer takes
/// them out.
///
/// # Errors
/// If it cannot be written.
pub fn human(outcome: &Outcome, out: &mut dyn Write) -> io::Result<()> {
    for finding in &outcome.report.findings {
        one(finding, out)?;
    }
    for (path, error) in &outcome.report.unread {
        writeln!(out, "{}: not looked at: {error}", slashed(path))?;
    }
    for entry in &outcome.stale {
        writeln!(out, "{}: the baseline knows {} in `{}`, which is there no more", entry.path, entry.rule, entry.item)?;
    }
    writeln!(out, "{}", summary(outcome))
}

fn one(finding: &Finding, out: &mut dyn Write) -> io::Result<()> {
    let colour = if finding.setting == Setting::Deny { AnsiColor::Red } else { AnsiColor::Yellow };
    let (loud, bold, quiet) =
        (Style::new().bold().fg_color(Some(colour.into())), Style::new().bold(), AnsiColor::Blue.on_default().bold());
    let Finding { rule, place, .. } = finding;
    let at = format!("{}:{}:{}", slashed(&finding.path), place.line, place.column);
    let level = level(finding);
    writeln!(out, "{bold}{at}{bold:#}: {loud}{level}[{} {}]{loud:#}: {}", rule.code, rule.slug, finding.message)?;
    let number = place.line.to_string();
    let margin = " ".repeat(number.len());
    writeln!(out, "{quiet}{margin} |{quiet:#}")?;
    writeln!(out, "{quiet}{number} |{quiet:#} {}", finding.snippet)?;
    let (before, marked) = around(finding);
    writeln!(out, "{quiet}{margin} |{quiet:#} {before}{loud}{marked}{loud:#}\n")
}

/// What stands before the mark, as wide as the line's own text there, and the mark.
fn around(finding: &Finding) -> (String, String) {
    let start = finding.place.column.saturating_sub(1);
    let whole = finding.snippet.chars().count();
    let end =
        if finding.place.end_line == finding.place.line { finding.place.end_column.saturating_sub(1) } else { whole };
    let before: String = finding.snippet.chars().take(start).collect();
    let marked: String = finding.snippet.chars().skip(start).take(end.saturating_sub(start)).collect();
    let blank = |text: &str| -> String { text.chars().map(|letter| if letter == '\t' { '\t' } else { ' ' }).collect() };
    let padding = if before.is_ascii() { blank(&before) } else { " ".repeat(before.width()) };
    (padding, "^".repeat(marked.width().max(1)))
}

fn summary(outcome: &Outcome) -> String {
    let findings = &outcome.report.findings;
    let errors = findings.iter().filter(|finding| finding.setting == Setting::Deny).count();
    let of = |many: usize, what: &str| format!("{many} {what}{}", if many == 1 { "" } else { "s" });
    let mut parts = vec![of(errors, "error"), of(findings.len() - errors, "warning")];
    if outcome.known > 0 {
        parts.push(format!("{} in the baseline", outcome.known));
    }
    if !outcome.report.unread.is_empty() {
        parts.push(format!("{} not looked at", of(outcome.report.unread.len(), "file")));
    }
    let scanned = format!("{}, {}", of(outcome.report.files, "file"), of(outcome.report.lines, "line"));
    format!("{} in {scanned}", parts.join(", "))
}
