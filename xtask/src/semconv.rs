//! The keys of the semantic conventions, for the rules, which judge keys, and for the runtime, which has
//! constants for them.

mod hand;
mod print;
mod rows;
mod source;
#[cfg(test)]
mod tests;

use anyhow::{Context as _, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};

/// A file, and what belongs into it.
struct Output {
    path: PathBuf,
    text: String,
}

fn generate() -> Result<Vec<Output>> {
    let source = source::read()?;
    let rows = rows::rows(&source)?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    Ok(vec![
        Output { path: root.join("otel-rules/src/semconv/table.rs"), text: print::table(&source, &rows) },
        Output { path: root.join("otel-runtime/src/semconv/keys.rs"), text: print::constants(&source, &rows) },
    ])
}

/// Writes the files.
pub(crate) fn write() -> Result<()> {
    for output in generate()? {
        fs::write(&output.path, &output.text).with_context(|| format!("writing {}", output.path.display()))?;
    }
    Ok(())
}

/// Fails if a file is not what would be written.
pub(crate) fn check() -> Result<()> {
    for Output { path, text } in generate()? {
        let found = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        // A checkout may have other ends of lines.
        let is_current = found.replace("\r\n", "\n") == text;
        ensure!(is_current, "{} is stale: run `cargo run -p xtask -- semconv`", path.display());
    }
    Ok(())
}
