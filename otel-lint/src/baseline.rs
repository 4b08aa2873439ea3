//! Findings that are known and may stay, so that only new ones are told. A finding is known by its rule, its file, the
//! items around it and its line's text: that lines move does not make it new.

use crate::finding::Finding;
use crate::fingerprint;
use crate::lint::Report;
use crate::report::Outcome;
use crate::trouble::Trouble;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Component, Path, PathBuf};

/// The shape of the file.
const VERSION: u32 = 1;

/// A baseline file.
#[derive(Debug, Serialize, Deserialize)]
struct Baseline {
    version: u32,
    findings: Vec<Entry>,
}

/// What is known: so many findings that are alike.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Entry {
    /// The file, from the folder of the baseline on.
    pub path: String,
    /// The items around it.
    pub item: String,
    /// The code of the rule.
    pub rule: String,
    /// What the line is known by.
    pub fingerprint: String,
    /// How many there are.
    pub count: usize,
}

/// Takes what the baseline knows out of the report.
///
/// # Errors
/// If the file cannot be read, or is no baseline.
pub fn compare(mut report: Report, file: &Path) -> Result<Outcome, Trouble> {
    let text = fs::read_to_string(file).map_err(|source| Trouble::Read { path: file.to_owned(), source })?;
    let bad = |message: String| Trouble::Baseline { path: file.to_owned(), message };
    let baseline: Baseline = serde_json::from_str(&text).map_err(|error| bad(error.to_string()))?;
    if baseline.version != VERSION {
        return Err(bad(format!("its version is {}, and this program reads {VERSION}", baseline.version)));
    }
    let folder = folder(file)?;
    let mut left: BTreeMap<Entry, usize> =
        baseline.findings.into_iter().map(|entry| (Entry { count: 0, ..entry.clone() }, entry.count)).collect();
    let before = report.findings.len();
    report.findings.retain(|finding| match left.get_mut(&entry(&folder, finding)) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    });
    let known = before - report.findings.len();
    let stale = left.into_iter().filter(|(_, count)| *count > 0).map(|(entry, count)| Entry { count, ..entry });
    Ok(Outcome { report, known, stale: stale.collect() })
}

/// Writes what is known from now on.
///
/// # Errors
/// If the file cannot be written.
pub fn write(report: &Report, file: &Path) -> Result<(), Trouble> {
    let folder = folder(file)?;
    let mut counts: BTreeMap<Entry, usize> = BTreeMap::new();
    for finding in &report.findings {
        *counts.entry(entry(&folder, finding)).or_default() += 1;
    }
    let findings = counts.into_iter().map(|(entry, count)| Entry { count, ..entry }).collect();
    let failed = |source: std::io::Error| Trouble::Write { path: file.to_owned(), source };
    let text =
        serde_json::to_string_pretty(&Baseline { version: VERSION, findings }).map_err(|error| failed(error.into()))?;
    fs::write(file, text + "\n").map_err(failed)
}

fn folder(file: &Path) -> Result<PathBuf, Trouble> {
    let absolute = std::path::absolute(file).map_err(|source| Trouble::Read { path: file.to_owned(), source })?;
    Ok(absolute.parent().map(lexical).unwrap_or_default())
}

/// The entry of a finding, not counted.
fn entry(folder: &Path, finding: &Finding) -> Entry {
    let absolute = std::path::absolute(&finding.path).unwrap_or_else(|_| finding.path.to_path_buf());
    let absolute = lexical(&absolute);
    let path = absolute.strip_prefix(folder).unwrap_or(&absolute);
    let parts = path.components().map(|part| part.as_os_str().to_string_lossy());
    Entry {
        path: parts.collect::<Vec<_>>().join("/"),
        item: finding.item.to_string(),
        rule: finding.rule.code.to_owned(),
        fingerprint: fingerprint::of(finding),
        count: 0,
    }
}

/// Without `.` and `..`.
fn lexical(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                out.pop();
            }
            other => out.push(other),
        }
    }
    out
}
