//! What a run tells: counts for people, and all of it for programs.

use super::file::{Fate, Function};
use super::reason::{Note, Reason};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};
use std::path::PathBuf;

/// What became of every function, with counts.
#[derive(Debug, Default, Serialize)]
pub struct Report {
    /// How many have a `#[traced]` now.
    pub rewritten: usize,
    /// How many stand as they were, by reason.
    pub left: BTreeMap<&'static str, usize>,
    /// How many of those that were rewritten do something otherwise than before.
    pub notes: BTreeMap<&'static str, usize>,
    /// Files that do not parse, with what the parser says.
    pub unreadable: Vec<(PathBuf, String)>,
    /// Manifests that got the dependency.
    pub manifests: Vec<PathBuf>,
    /// All functions.
    pub functions: Vec<Function>,
}

impl Report {
    pub(super) fn add(&mut self, functions: Vec<Function>) {
        for function in &functions {
            match &function.fate {
                Fate::Rewritten(notes) => {
                    self.rewritten += 1;
                    for note in notes {
                        *self.notes.entry(note.slug()).or_default() += 1;
                    }
                }
                Fate::Left { reason, .. } => *self.left.entry(reason.slug()).or_default() += 1,
            }
        }
        self.functions.extend(functions);
    }
}

impl Display for Report {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let left: usize = self.left.values().sum();
        writeln!(out, "{} rewritten, {left} left as they are", self.rewritten)?;
        for note in Note::ALL {
            if let Some(count) = self.notes.get(note.slug()) {
                writeln!(out, "  note: {count:>4}  {}", note.text())?;
            }
        }
        for reason in Reason::ALL {
            if let Some(count) = self.left.get(reason.slug()) {
                writeln!(out, "  left: {count:>4}  {}", reason.text())?;
            }
        }
        for function in &self.functions {
            if let Fate::Left { reason, detail } = &function.fate {
                let (file, line, name) = (function.file.display(), function.line, &function.name);
                let detail = detail.as_ref().map(|detail| format!(" ({detail})")).unwrap_or_default();
                writeln!(out, "    {file}:{line} {name}: {}{detail}", reason.slug())?;
            }
        }
        for (file, error) in &self.unreadable {
            writeln!(out, "  unreadable: {}: {error}", file.display())?;
        }
        for manifest in &self.manifests {
            writeln!(out, "  needs `otel-runtime`: {}", manifest.display())?;
        }
        Ok(())
    }
}
