//! `otel-lint fix`

use super::told;
use otel_lint::fix::Fix;
use std::io::{self, Write as _};
use std::process::ExitCode;

pub(super) fn run(fix: &Fix) -> anyhow::Result<ExitCode> {
    let (patch, summary) = fix.execute()?;
    told(io::stdout().write_all(patch.as_bytes()))?;
    told(io::stderr().write_all(summary.as_bytes()))?;
    Ok(ExitCode::SUCCESS)
}
