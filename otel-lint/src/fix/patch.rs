//! Changed files as a unified diff, with names that `git apply` and `patch -p1` take.

use similar::TextDiff;
use std::env;
use std::path::{Component, Path, PathBuf};

/// A file before and after.
#[derive(Debug)]
pub(super) struct Change {
    pub(super) path: PathBuf,
    pub(super) old: String,
    pub(super) new: String,
}

impl Change {
    pub(super) fn diff(&self) -> String {
        let name = name(&self.path);
        TextDiff::from_lines(&self.old, &self.new)
            .unified_diff()
            .context_radius(3)
            .header(&format!("a/{name}"), &format!("b/{name}"))
            .to_string()
    }
}

/// The path from the current directory, with `/` between its parts.
fn name(path: &Path) -> String {
    let here = env::current_dir().ok();
    let inside = here.and_then(|here| path.strip_prefix(here).ok()).unwrap_or(path);
    let parts = inside.components().filter_map(|part| match part {
        Component::Normal(part) => Some(part.to_string_lossy()),
        Component::ParentDir => Some("..".into()),
        _ => None,
    });
    parts.collect::<Vec<_>>().join("/")
}
