//! `otel-lint lint`

use super::{told, values};
use anyhow::Context as _;
use clap::{Args, ValueEnum};
use otel_lint::report::{self, Outcome};
use otel_lint::{Options, Progress, baseline, lint};
use otel_macros_core::policy::Setting;
use otel_rules::rules::Rule;
use std::io::{BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// Scans files, crates or workspaces for instrumentation that hurts
///
/// The exit code is 0 if there is nothing to deny, 1 if there is, and 2 if the scan could not be done.
#[derive(Debug, Args)]
pub(super) struct Lint {
    /// Files and folders
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// How findings are told
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Ask these rules alone, by code or name; may be repeated
    #[arg(long = "rule", value_name = "RULE", value_parser = values::rule)]
    rules: Vec<&'static Rule>,
    /// Do not ask this rule, by code or name; may be repeated
    #[arg(long = "allow", value_name = "RULE", value_parser = values::rule)]
    allowed: Vec<&'static Rule>,
    /// Exit with 1 for warnings, too
    #[arg(long)]
    deny_warnings: bool,
    /// Leave out findings that this file knows
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Write what is found to the baseline file, and tell nothing of it
    #[arg(long, requires = "baseline")]
    write_baseline: bool,
    /// Show how far the scan is, also where stderr is no terminal
    #[arg(long)]
    progress: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Human,
    /// For programs: one object
    Json,
    /// For collections of reports: SARIF 2.1.0
    Sarif,
}

impl Lint {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let progress = Progress::new(self.progress);
        let options = Options { rules: self.rules, allowed: self.allowed, progress, ..Options::default() };
        let found = lint(&self.paths, &options)?;
        let outcome = match &self.baseline {
            Some(file) => {
                if self.write_baseline {
                    baseline::write(&found, file)?;
                }
                baseline::compare(found, file)?
            }
            None => Outcome { report: found, ..Outcome::default() },
        };
        let stdout = anstream::stdout();
        let mut out = BufWriter::new(stdout.lock());
        told(tell(self.format, &outcome, &mut out)).context("the report cannot be written")?;
        let fails = outcome.report.findings.iter().any(|found| self.deny_warnings || found.setting == Setting::Deny);
        Ok(ExitCode::from(u8::from(fails)))
    }
}

fn tell(format: Format, outcome: &Outcome, out: &mut dyn Write) -> std::io::Result<()> {
    match format {
        Format::Human => report::human(outcome, out),
        Format::Json => report::json(outcome, out),
        Format::Sarif => report::sarif(outcome, out),
    }?;
    out.flush()
}
