//! A scan: all files in parallel, then the rules that need all of them.

use crate::files::{self, File};
use crate::finding::{Finding, Found};
use crate::progress::Progress;
use crate::sites::{self, Sites};
use crate::source;
use crate::summary::Summarized;
use crate::trouble::Trouble;
use crate::workspace;
use otel_rules::rules::Rule;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// How a scan is done.
#[derive(Debug)]
pub struct Options {
    /// The only rules that are asked; if there are none, all are.
    pub rules: Vec<&'static Rule>,
    /// Rules that are not asked.
    pub allowed: Vec<&'static Rule>,
    /// Who is told how far it is.
    pub progress: Progress,
    /// Threads that parse; zero is one for each core.
    pub threads: usize,
}

impl Default for Options {
    fn default() -> Options {
        Options { rules: Vec::new(), allowed: Vec::new(), progress: Progress::silent(), threads: 0 }
    }
}

impl Options {
    fn asks(&self, rule: &Rule) -> bool {
        let is_named = self.rules.is_empty() || self.rules.contains(&rule);
        is_named && !self.allowed.contains(&rule)
    }
}

/// What came out.
#[derive(Debug, Default)]
pub struct Report {
    /// In the order of files and places.
    pub findings: Vec<Finding>,
    /// Files that were looked at.
    pub files: usize,
    /// Lines in them.
    pub lines: usize,
    /// Files that could not be, and why.
    pub unread: Vec<(PathBuf, String)>,
}

/// Scans files, folders and what is below them. A file that does not parse is told of in the report.
///
/// # Errors
/// If a path cannot be read, or a manifest above it is none.
pub fn lint(paths: &[PathBuf], options: &Options) -> Result<Report, Trouble> {
    let files = files::files(paths, &options.rules)?;
    let pool = rayon::ThreadPoolBuilder::new().num_threads(options.threads).stack_size(source::STACK).build()?;
    let scanned: Vec<Scanned> = pool.install(|| {
        let scan = |file: &File| {
            let scanned = scan(file);
            options.progress.file_done(files.len());
            scanned
        };
        files.par_iter().map(scan).collect()
    });
    let mut report = Report::default();
    let mut found: BTreeMap<usize, Vec<Found>> = BTreeMap::new();
    let mut summaries = Vec::with_capacity(files.len());
    for (at, (file, scanned)) in files.iter().zip(scanned).enumerate() {
        match scanned.sites {
            Ok(sites) => {
                report.files += 1;
                report.lines += scanned.lines;
                found.insert(at, sites.found);
                summaries.push((at, Summarized { file, summary: sites.summary }));
            }
            Err(error) => report.unread.push((file.path.to_path_buf(), error)),
        }
    }
    for (at, of_workspace) in workspace::check(&summaries) {
        found.entry(at).or_default().push(of_workspace);
    }
    for (at, found) in found {
        let asked = found.into_iter().filter(|found| options.asks(found.rule)).collect();
        report.findings.extend(told(&files[at].path, asked));
    }
    Ok(report)
}

struct Scanned {
    lines: usize,
    sites: Result<Sites, String>,
}

fn scan(file: &File) -> Scanned {
    let text = match fs::read(&file.path) {
        Ok(bytes) => String::from_utf8(bytes).map_err(|_| "is not UTF-8".to_owned()),
        Err(error) => Err(error.to_string()),
    };
    let lines = text.as_ref().map_or(0, |text| text.lines().count());
    let sites = text.and_then(|text| source::parse(&text)).map(|tree| sites::look(file, &tree));
    // The parser remembers every text that it has read on this thread; no span of it is left.
    proc_macro2::extra::invalidate_current_thread_spans();
    Scanned { lines, sites: sites.map(Sites::sorted) }
}

impl Sites {
    fn sorted(mut self) -> Sites {
        self.found.sort_by_key(|found| (found.place, found.rule.code));
        self.found.dedup_by(|one, other| one.rule == other.rule && one.place == other.place);
        self
    }
}

/// Findings with their lines, without those that a comment allows.
fn told(path: &Arc<Path>, mut found: Vec<Found>) -> Vec<Finding> {
    if found.is_empty() {
        return Vec::new();
    }
    found.sort_by_key(|found| (found.place, found.rule.code));
    let text = fs::read_to_string(path).unwrap_or_default();
    let lines: Vec<&str> = text.lines().collect();
    let tell = |found: Found| {
        let at = found.place.line.saturating_sub(1);
        let finding = Finding {
            rule: found.rule,
            setting: found.setting,
            path: Arc::clone(path),
            place: found.place,
            message: found.message(),
            item: found.item,
            snippet: lines.get(at).copied().unwrap_or_default().to_owned(),
        };
        (!is_allowed(finding.rule, &lines, at)).then_some(finding)
    };
    found.into_iter().filter_map(tell).collect()
}

/// Whether the line, or a comment in the lines right above it, says `otel-lint: allow(rule, reason = "..")`.
fn is_allowed(rule: &Rule, lines: &[&str], at: usize) -> bool {
    let above = lines[..at.min(lines.len())].iter().rev().take_while(|line| line.trim_start().starts_with("//"));
    lines.get(at).into_iter().chain(above).any(|line| allows(rule, line))
}

fn allows(rule: &Rule, line: &str) -> bool {
    let Some((_, comment)) = line.split_once("//") else { return false };
    let Some((_, arguments)) = comment.split_once("otel-lint: allow(") else { return false };
    let Some((name, reason)) = arguments.split_once(',') else { return false };
    let has_reason = reason.trim().strip_prefix("reason = \"").is_some_and(|reason| !reason.starts_with('"'));
    has_reason && [rule.code, rule.slug].contains(&name.trim())
}

#[cfg(test)]
mod tests {
    use super::allows;
    use otel_rules::rules::DEPRECATED_KEY;

    #[test]
    fn a_comment_allows_with_a_reason_alone() {
        let allows = |line: &str| allows(&DEPRECATED_KEY, line);
        assert!(allows("f(); // otel-lint: allow(deprecated_key, reason = \"an old backend\")"));
        assert!(allows("// otel-lint: allow(OT007, reason = \"an old backend\")"));
        assert!(!allows("// otel-lint: allow(OT007)"));
        assert!(!allows("// otel-lint: allow(OT007, reason = \"\")"));
        assert!(!allows("// otel-lint: allow(OT006, reason = \"it is another rule\")"));
        assert!(!allows("otel-lint: allow(OT007, reason = \"no comment\")"));
    }
}
