//! Runs cargo, and reads what it says.

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn cargo(directory: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(directory).stdin(Stdio::null());
    command
}

pub(super) fn run(directory: &Path, arguments: &[&str]) -> Result<()> {
    let status = cargo(directory, arguments).status().context("running cargo")?;
    ensure!(status.success(), "`cargo {}` failed", arguments.join(" "));
    Ok(())
}

pub(super) fn output(directory: &Path, arguments: &[&str]) -> Result<String> {
    let output = cargo(directory, arguments).stderr(Stdio::inherit()).output().context("running cargo")?;
    ensure!(output.status.success(), "`cargo {}` failed", arguments.join(" "));
    Ok(String::from_utf8(output.stdout)?)
}

/// A package that is built in a target directory which others share.
#[derive(Debug)]
pub(super) struct Build<'a> {
    pub(super) package: &'a Path,
    pub(super) target: &'a Path,
    /// What is built, and with which features.
    pub(super) selection: Vec<String>,
}

/// How often each message came, without the lines that it speaks of: those move.
pub(super) type Messages = BTreeMap<String, usize>;

/// What clippy says.
#[derive(Debug)]
pub(super) struct Checked {
    pub(super) builds: bool,
    pub(super) warnings: Messages,
    /// What the rules of this project say.
    pub(super) ours: Messages,
}

/// What a run of the tests says.
#[derive(Debug)]
pub(super) struct Tested {
    pub(super) passed: usize,
    pub(super) failed: BTreeSet<String>,
    /// Nothing kept the tests from being built and run.
    pub(super) ran: bool,
}

impl Build<'_> {
    fn output(&self, command: &str, options: &[&str], behind: &[&str]) -> Result<Output> {
        let selection = self.selection.iter().map(String::as_str);
        let arguments: Vec<&str> = [command]
            .into_iter()
            .chain(selection)
            .chain(options.iter().copied())
            .chain(behind.iter().copied())
            .collect();
        let mut cargo = cargo(self.package, &arguments);
        // The package stands alone: nothing of this build is to reach it.
        cargo.env("CARGO_TARGET_DIR", self.target).env_remove("RUSTFLAGS").env("RUST_BACKTRACE", "0");
        cargo.output().context("running cargo")
    }

    pub(super) fn clippy(&self) -> Result<Checked> {
        let mut checked = Checked { builds: true, warnings: Messages::new(), ours: Messages::new() };
        if self.selection.iter().any(|word| word == "--lib") {
            // `--tests` would also take the integration tests in.
            self.clippy_of(&[], &mut checked)?;
            self.clippy_of(&["--profile", "test"], &mut checked)?;
        } else {
            self.clippy_of(&["--all-targets"], &mut checked)?;
        }
        Ok(checked)
    }

    fn clippy_of(&self, targets: &[&str], checked: &mut Checked) -> Result<()> {
        let output = self.output("clippy", &[targets, &["--message-format", "json"]].concat(), &[])?;
        checked.builds &= output.status.success();
        let of_package = format!("{}", self.package.display());
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            let Ok(message) = serde_json::from_str::<Value>(line) else { continue };
            let is_here = message["package_id"].as_str().is_some_and(|id| id.contains(&of_package));
            if message["reason"] != "compiler-message" || !is_here {
                continue;
            }
            let Some(text) = text(&message["message"]) else { continue };
            let messages = if text.contains("[OT") { &mut checked.ours } else { &mut checked.warnings };
            *messages.entry(text).or_default() += 1;
        }
        if !output.status.success() {
            eprintln!("{}", String::from_utf8_lossy(&output.stderr));
        }
        Ok(())
    }

    pub(super) fn test(&self) -> Result<Tested> {
        let output = self.output("test", &["--no-fail-fast"], &[])?;
        let text = String::from_utf8_lossy(&output.stdout);
        let mut tested = Tested { passed: 0, failed: BTreeSet::new(), ran: false };
        for line in text.lines() {
            if let Some(name) = line.strip_prefix("test ").and_then(|rest| rest.strip_suffix(" ... FAILED")) {
                tested.failed.insert(name.to_owned());
            }
            if let Some(counts) = line.strip_prefix("test result: ") {
                tested.ran = true;
                let passed = counts.split(' ').zip(counts.split(' ').skip(1)).find(|(_, word)| *word == "passed;");
                tested.passed += passed.and_then(|(count, _)| count.parse::<usize>().ok()).unwrap_or_default();
            }
        }
        if !tested.ran {
            eprintln!("{}", String::from_utf8_lossy(&output.stderr));
        }
        Ok(tested)
    }
}

/// `clippy::needless_return in src/lib.rs: unneeded `return` statement`
fn text(message: &Value) -> Option<String> {
    // Counts of messages, and other sums, stand at no place.
    let file = message["spans"].as_array()?.first()?["file_name"].as_str()?;
    let code = message["code"]["code"].as_str().unwrap_or("no code");
    Some(format!("{code} in {file}: {}", message["message"].as_str()?))
}
