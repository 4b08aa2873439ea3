//! `otel-lint fix`: rewrites `#[tracing::instrument(..)]` into the `#[traced(..)]` that means the same.
//!
//! What comes out is a patch to review. Only the attribute changes, the imports that go with it, and calls of
//! `Span::current().record(..)`, which become `record!(..)`; all other bytes of a file stay. A function for which no
//! `#[traced]` means the same is left as it is, and the report says why; `Reason` lists the reasons.
//!
//! `docs/fix.md` has what becomes of what, and what is different afterwards.

mod captured;
mod edit;
mod file;
mod imports;
mod instrument;
mod manifest;
mod patch;
mod print;
mod reason;
mod records;
mod report;
mod signature;
mod site;
mod source;
mod translate;
mod value;

pub use file::{Fate, Function};
pub use reason::{Note, Reason};
pub use report::Report;

use manifest::Runtime;
use otel_macros_core::policy::Policy;
use patch::Change;
use source::Source;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{fs, io};
use translate::Wishes;
use walkdir::WalkDir;

/// Rewrites `#[tracing::instrument(..)]` into the `#[traced(..)]` that means the same, as a patch to review.
#[derive(Debug, clap::Args)]
pub struct Fix {
    /// Files and directories.
    #[arg(required = true)]
    pub paths: Vec<PathBuf>,
    /// Changes the files instead of printing a patch.
    #[arg(long)]
    pub write: bool,
    /// Writes the patch to this file.
    #[arg(long, value_name = "FILE")]
    pub patch: Option<PathBuf>,
    /// Writes what became of each function to this file, as JSON.
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,
    /// Names the arguments that are recorded now without being named. They may hold secrets.
    #[arg(long)]
    pub keep_arguments: bool,
    /// Lets a returned error fail the span also where `err` was not asked for.
    #[arg(long)]
    pub read_errors: bool,
    /// Depends on the `otel-runtime` in this directory, and not on a published one.
    #[arg(long, value_name = "DIR")]
    pub runtime: Option<PathBuf>,
}

/// What keeps a run from its end.
#[derive(Debug, thiserror::Error)]
pub enum FixError {
    /// A file cannot be read or written.
    #[error("cannot read or write `{}`", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A directory cannot be listed.
    #[error(transparent)]
    Walk(#[from] walkdir::Error),
    /// A manifest is not TOML.
    #[error("cannot read `{}`", path.display())]
    Manifest {
        /// Which.
        path: PathBuf,
        /// Why.
        source: toml_edit::TomlError,
    },
    /// The report cannot be written as JSON.
    #[error(transparent)]
    Report(#[from] serde_json::Error),
}

/// Gives an error the path that it is about.
fn at(path: &Path) -> impl FnOnce(io::Error) -> FixError {
    let path = path.to_owned();
    move |source| FixError::File { path, source }
}

impl Fix {
    /// Rewrites, and gives the patch and what became of each function. Files change with `write` only.
    ///
    /// # Errors
    /// When a file cannot be read or written.
    pub fn run(&self) -> Result<(String, Report), FixError> {
        let sources = self.sources()?;
        let mut names = signature::Names::default();
        for source in &sources {
            names.read(&source.text);
        }
        let policy = Policy::default();
        let mut wishes = Wishes { keep_arguments: self.keep_arguments, read_errors: self.read_errors, names, policy };
        let mut package = None;
        let mut report = Report::default();
        let mut changes = Vec::new();
        for source in sources {
            // Most files have nothing to offer, and need not be parsed.
            if !source.text.contains("instrument") {
                continue;
            }
            // Files of one package come one after the other.
            let manifest = manifest::of(&source.path);
            if manifest != package {
                wishes.policy = manifest.as_deref().map(Policy::of_manifest).unwrap_or_default();
                package = manifest;
            }
            match file::rewrite(&source, &wishes) {
                Ok(rewritten) => {
                    report.add(rewritten.functions);
                    changes.extend(rewritten.text.map(|new| Change { path: source.path, old: source.text, new }));
                }
                Err(error) => report.unreadable.push((source.path, error.to_string())),
            }
            // The parser remembers every text that it has read on this thread; no span of it is left.
            proc_macro2::extra::invalidate_current_thread_spans();
        }
        let manifests = self.manifests(&changes)?;
        report.manifests = manifests.iter().map(|change| change.path.clone()).collect();
        changes.extend(manifests);
        changes.sort_by(|one, other| one.path.cmp(&other.path));
        let patch = changes.iter().map(Change::diff).collect();
        if self.write {
            for change in &changes {
                fs::write(&change.path, &change.new).map_err(at(&change.path))?;
            }
        }
        Ok((patch, report))
    }

    /// Runs, writes what was asked for, and gives what is to be printed: the patch, and the summary.
    ///
    /// # Errors
    /// When a file cannot be read or written.
    pub fn execute(&self) -> Result<(String, String), FixError> {
        let (patch, report) = self.run()?;
        if let Some(path) = &self.report {
            fs::write(path, serde_json::to_string_pretty(&report)?).map_err(at(path))?;
        }
        if let Some(path) = &self.patch {
            fs::write(path, &patch).map_err(at(path))?;
        }
        let is_shown = !self.write && self.patch.is_none();
        Ok((if is_shown { patch } else { String::new() }, report.to_string()))
    }

    /// All Rust files, those of build directories and hidden ones left out.
    fn sources(&self) -> Result<Vec<Source>, FixError> {
        let is_ours = |entry: &walkdir::DirEntry| {
            let name = entry.file_name().to_string_lossy();
            entry.depth() == 0 || !(name.starts_with('.') || (name == "target" && entry.file_type().is_dir()))
        };
        let mut sources = Vec::new();
        for root in &self.paths {
            for entry in WalkDir::new(root).sort_by_file_name().into_iter().filter_entry(is_ours) {
                let entry = entry?;
                if entry.file_type().is_file() && entry.path().extension() == Some(OsStr::new("rs")) {
                    let bytes = fs::read(entry.path()).map_err(at(entry.path()))?;
                    // What is no text is no source code either.
                    sources.extend(String::from_utf8(bytes).ok().map(|text| Source::new(entry.path(), text)));
                }
            }
        }
        Ok(sources)
    }

    /// The manifests of the packages that changed, with the dependency.
    fn manifests(&self, changes: &[Change]) -> Result<Vec<Change>, FixError> {
        let mut packages: BTreeMap<PathBuf, bool> = BTreeMap::new();
        for change in changes {
            if let Some(manifest) = manifest::of(&change.path) {
                let is_development = manifest::is_development(&manifest, &change.path);
                packages.entry(manifest).and_modify(|all| *all &= is_development).or_insert(is_development);
            }
        }
        let runtime = match &self.runtime {
            Some(path) => Runtime::Path(fs::canonicalize(path).map_err(at(path))?),
            None => Runtime::Version(env!("CARGO_PKG_VERSION").to_owned()),
        };
        let mut manifests = Vec::new();
        for (path, is_development) in packages {
            let old = fs::read_to_string(&path).map_err(at(&path))?;
            let new = manifest::with_runtime(&old, &runtime, is_development)
                .map_err(|source| FixError::Manifest { path: path.clone(), source })?;
            manifests.extend(new.map(|new| Change { path, old, new }));
        }
        Ok(manifests)
    }
}
