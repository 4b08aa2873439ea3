//! One crate, before and after `otel-lint fix`.

use super::Places;
use super::cargo::{Build, Checked, Messages, Tested};
use super::fetch::Package;
use anyhow::{Context as _, Result, ensure};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

/// What became of a crate.
#[derive(Debug, Serialize)]
pub(super) struct Rewritten {
    pub(super) name: String,
    version: String,
    /// Functions that have `#[traced]` now.
    traced: u64,
    /// Functions that were left, by reason.
    left: BTreeMap<String, u64>,
    builds: bool,
    /// Tests that pass, before and after.
    passed: [usize; 2],
    /// Tests that fail, and did not before.
    broken: Vec<String>,
    /// Tests that fail before and after.
    failing: Vec<String>,
    /// What the compiler and clippy say, and did not say before.
    new_warnings: Messages,
    /// What the rules of this project say.
    of_rules: Messages,
}

impl Rewritten {
    pub(super) fn passes(&self) -> bool {
        self.builds && self.broken.is_empty() && self.new_warnings.is_empty() && self.passed[0] == self.passed[1]
    }
}

pub(super) fn fix(places: &Places, package: &Package) -> Result<Rewritten> {
    let listed = &package.listed;
    let directory = places.work.join("crates").join(&listed.name);
    if directory.exists() {
        fs::remove_dir_all(&directory)?;
    }
    copy(&package.source, &directory)?;
    alone(&directory.join("Cargo.toml"), &listed.replace)?;
    let mut selection = listed.targets.clone();
    if !listed.features.is_empty() {
        selection.extend(["--features".to_owned(), listed.features.join(",")]);
    }
    let build = Build { package: &directory, target: &places.work.join("build"), selection };
    eprintln!("{}: as it was published", listed.name);
    let before = (build.clippy()?, build.test()?);
    ensure!(before.0.builds && before.1.ran, "{} does not build as it was published", listed.name);
    let report = rewrite(places, &directory)?;
    eprintln!("{}: rewritten", listed.name);
    let after = (build.clippy()?, build.test()?);
    Ok(compare(package, &report, before, after))
}

fn compare(package: &Package, report: &Value, before: (Checked, Tested), after: (Checked, Tested)) -> Rewritten {
    let left = report["left"].as_object().into_iter().flatten();
    let (failed, failed_before) = (after.1.failed, before.1.failed);
    let new = |(text, count): (String, usize)| {
        let known = before.0.warnings.get(&text).copied().unwrap_or_default();
        (count > known).then(|| (text, count - known))
    };
    Rewritten {
        name: package.listed.name.clone(),
        version: package.listed.version.clone(),
        traced: report["rewritten"].as_u64().unwrap_or_default(),
        left: left.filter_map(|(reason, count)| Some((reason.clone(), count.as_u64()?))).collect(),
        builds: after.0.builds && after.1.ran,
        passed: [before.1.passed, after.1.passed],
        broken: failed.difference(&failed_before).cloned().collect(),
        failing: failed.intersection(&failed_before).cloned().collect(),
        new_warnings: after.0.warnings.into_iter().filter_map(new).collect(),
        of_rules: after.0.ours,
    }
}

/// Runs `otel-lint fix --write`, and gives its report.
fn rewrite(places: &Places, directory: &Path) -> Result<Value> {
    let report = directory.with_extension("json");
    let status = Command::new(&places.lint)
        .arg("fix")
        .arg(directory)
        .args(["--write", "--runtime"])
        .arg(places.repository.join("otel-runtime"))
        .arg("--report")
        .arg(&report)
        .status()
        .context("running otel-lint")?;
    ensure!(status.success(), "`otel-lint fix` failed");
    Ok(serde_json::from_str(&fs::read_to_string(report)?)?)
}

/// A copy that can be written, whatever the permissions of the registry are.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::write(&target, fs::read(entry.path())?)?;
        }
    }
    Ok(())
}

/// Makes a package the root of its own workspace, with our rules at `warn`, and with what the list says.
fn alone(manifest: &Path, replace: &[(String, String)]) -> Result<()> {
    let mut text = fs::read_to_string(manifest)?;
    for (from, to) in replace {
        ensure!(text.contains(from), "{} has no `{from}`", manifest.display());
        text = text.replace(from, to);
    }
    text += "\n[package.metadata.otel]\ndefault = \"warn\"\n";
    if !text.lines().any(|line| line.trim() == "[workspace]") {
        text += "\n[workspace]\n";
    }
    fs::write(manifest, text).with_context(|| format!("writing {}", manifest.display()))
}

/// One row for each crate.
pub(super) fn table(all: &[Rewritten]) -> String {
    let mut table = String::new();
    if all.is_empty() {
        return table;
    }
    let head = ["crate", "rewritten", "left", "builds", "tests", "after", "broken", "new warnings", "rules"];
    let _ = writeln!(table, "| {} |\n|{}", head.join(" | "), "---|".repeat(head.len()));
    for one in all {
        let sum = |messages: &Messages| messages.values().sum::<usize>();
        let _ = writeln!(
            table,
            "| {} {} | {} | {} | {} | {} | {} | {} | {} | {} |",
            one.name,
            one.version,
            one.traced,
            one.left.values().sum::<u64>(),
            if one.builds { "yes" } else { "no" },
            one.passed[0],
            one.passed[1],
            one.broken.len(),
            sum(&one.new_warnings),
            sum(&one.of_rules),
        );
    }
    table
}
