//! `otel-lint lint` over all crates in one run.

use super::Places;
use super::fetch::Package;
use anyhow::{Context as _, Result, ensure};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};
use std::fs::{self, File};
use std::process::{Child, Command};
use std::thread;
use std::time::{Duration, Instant};

/// What the scan found, and what it took.
#[derive(Debug, Serialize)]
pub(super) struct Scan {
    crates: usize,
    files: u64,
    lines: u64,
    seconds: f64,
    /// The most memory that it had, where the system tells.
    megabytes: Option<u64>,
    /// How many findings each rule has.
    rules: BTreeMap<String, usize>,
    findings: Value,
}

pub(super) fn lint(places: &Places, packages: &[Package]) -> Result<Scan> {
    let out = places.work.join("lint.json");
    let start = Instant::now();
    let child = Command::new(&places.lint)
        .args(["lint", "--format", "json"])
        .args(packages.iter().map(|package| &package.source))
        .stdout(File::create(&out)?)
        .spawn()
        .context("running otel-lint")?;
    let megabytes = most_memory(child)?;
    let seconds = start.elapsed().as_secs_f64();
    let report: Value = serde_json::from_str(&fs::read_to_string(&out)?).context("`otel-lint lint` wrote no JSON")?;
    let findings = report["findings"].as_array().context("no findings in the report")?;
    ensure!(report["lines"].as_u64().is_some_and(|lines| lines > 0), "nothing was scanned");
    let mut rules = BTreeMap::new();
    for finding in findings {
        let rule = |key: &str| finding[key].as_str().unwrap_or_default();
        *rules.entry(format!("{} {}", rule("rule"), rule("slug"))).or_default() += 1;
    }
    Ok(Scan {
        crates: packages.len(),
        files: report["files"].as_u64().unwrap_or_default(),
        lines: report["lines"].as_u64().unwrap_or_default(),
        seconds,
        megabytes,
        rules,
        findings: report["findings"].clone(),
    })
}

/// Waits, and asks the system now and then. Findings are no failure.
fn most_memory(mut child: Child) -> Result<Option<u64>> {
    let status = format!("/proc/{}/status", child.id());
    let mut most = None;
    while child.try_wait()?.is_none() {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let peak = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = peak.and_then(|peak| peak.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok());
        most = kilobytes.map(|kilobytes| kilobytes / 1024).max(most);
        thread::sleep(Duration::from_millis(5));
    }
    Ok(most)
}

impl Display for Scan {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let Scan { crates, files, lines, seconds, megabytes, .. } = self;
        let memory = megabytes.map_or_else(|| "?".to_owned(), |megabytes| megabytes.to_string());
        writeln!(out, "{crates} crates, {files} files, {lines} lines in {seconds:.2} s and {memory} MB")?;
        for (rule, count) in &self.rules {
            writeln!(out, "| {rule} | {count} |")?;
        }
        Ok(())
    }
}
