//! For programs. `docs/lint.md` says what the fields are.

use super::{Outcome, level, slashed};
use crate::baseline::Entry;
use crate::finding::Finding;
use crate::{fingerprint, pages};
use serde::Serialize;
use std::io::{self, Write};

/// What a program that reads this must know of its shape.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    files: usize,
    lines: usize,
    findings: Vec<Row<'a>>,
    not_looked_at: Vec<Unread<'a>>,
    in_baseline: usize,
    stale_in_baseline: &'a [Entry],
}

#[derive(Serialize)]
struct Row<'a> {
    rule: &'a str,
    slug: &'a str,
    level: &'a str,
    path: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    item: &'a str,
    message: &'a str,
    snippet: &'a str,
    fingerprint: String,
    help: String,
}

#[derive(Serialize)]
struct Unread<'a> {
    path: String,
    error: &'a str,
}

/// Writes one object.
///
/// # Errors
/// If it cannot be written.
pub fn json(outcome: &Outcome, out: &mut dyn Write) -> io::Result<()> {
    let report = &outcome.report;
    let unread = report.unread.iter().map(|(path, error)| Unread { path: slashed(path), error });
    let document = Document {
        version: VERSION,
        files: report.files,
        lines: report.lines,
        findings: report.findings.iter().map(row).collect(),
        not_looked_at: unread.collect(),
        in_baseline: outcome.known,
        stale_in_baseline: &outcome.stale,
    };
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)
}

fn row(finding: &Finding) -> Row<'_> {
    let place = finding.place;
    Row {
        rule: finding.rule.code,
        slug: finding.rule.slug,
        level: level(finding),
        path: slashed(&finding.path),
        line: place.line,
        column: place.column,
        end_line: place.end_line,
        end_column: place.end_column,
        item: &finding.item,
        message: &finding.message,
        snippet: &finding.snippet,
        fingerprint: fingerprint::of(finding),
        help: pages::address(finding.rule.code),
    }
}
