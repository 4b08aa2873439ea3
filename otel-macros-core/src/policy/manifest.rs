//! Finds and reads the manifests that a package's policy stands in.

use super::error::{Fault, PolicyError};
use std::env;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use toml::de::{DeTable, DeValue};

/// What tells that a file is another one than it was: its time, and its length.
pub(super) type Stamp = Option<(SystemTime, u64)>;

pub(super) fn stamp(path: &Path) -> Stamp {
    let metadata = fs::metadata(path).ok()?;
    Some((metadata.modified().ok()?, metadata.len()))
}

/// A manifest that is there.
pub(super) struct Manifest {
    pub(super) path: PathBuf,
    text: String,
}

/// What was looked at on the way to a policy, found or not.
#[derive(Default)]
pub(super) struct Search {
    pub(super) looked_at: Vec<(PathBuf, Stamp)>,
    pub(super) errors: Vec<PolicyError>,
}

impl Search {
    /// The manifest of a package, and that of its workspace unless it is the same.
    pub(super) fn manifests(&mut self, path: &Path) -> Vec<Manifest> {
        let Some(package) = self.read(path.to_owned()) else { return Vec::new() };
        let root = self.root(&package);
        [package].into_iter().chain(root).collect()
    }

    fn read(&mut self, path: PathBuf) -> Option<Manifest> {
        // Before it is read: what changes in between is seen the next time.
        self.looked_at.push((path.clone(), stamp(&path)));
        match fs::read_to_string(&path) {
            Ok(text) => Some(Manifest { path, text }),
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => None,
            Err(error) => {
                self.errors.push(PolicyError {
                    manifest: path,
                    key: String::new(),
                    fault: Fault::Unreadable(error.to_string()),
                });
                None
            }
        }
    }

    /// The manifest of the workspace, found as Cargo does it: itself, the one that it points to, or the next above that
    /// is a workspace and does not exclude the package.
    fn root(&mut self, package: &Manifest) -> Option<Manifest> {
        match self.place(package, &package.path) {
            Place::Root => return None,
            Place::Points(root) => return self.read(root),
            Place::Elsewhere => {}
        }
        let home = cargo_home();
        let mut below = package.path.parent()?;
        for folder in below.ancestors().skip(1) {
            // Packages that Cargo has fetched or packed have left their workspace.
            if home.as_deref() == Some(below) || folder.ends_with("target/package") {
                return None;
            }
            below = folder;
            let Some(manifest) = self.read(folder.join("Cargo.toml")) else { continue };
            match self.place(&manifest, &package.path) {
                Place::Root => return Some(manifest),
                Place::Points(root) => return self.read(root),
                Place::Elsewhere => {}
            }
        }
        None
    }

    /// What a manifest says of the workspace of the package at `path`.
    fn place(&mut self, manifest: &Manifest, path: &Path) -> Place {
        if !manifest.text.contains("workspace") {
            return Place::Elsewhere;
        }
        let folder = manifest.path.parent().unwrap_or(Path::new(""));
        let document = match manifest.document() {
            Ok(document) => document,
            Err(error) => {
                self.errors.push(error);
                return Place::Elsewhere;
            }
        };
        if let Some(workspace) = document.get("workspace").and_then(|value| value.get_ref().as_table()) {
            let lists = |key: &str| {
                let list = workspace.get(key).and_then(|value| value.get_ref().as_array());
                list.is_some_and(|list| {
                    list.iter()
                        .filter_map(|item| item.get_ref().as_str())
                        .any(|item| path.starts_with(folder.join(item)))
                })
            };
            return if lists("exclude") && !lists("members") { Place::Elsewhere } else { Place::Root };
        }
        let pointer = document.get("package").and_then(|package| package.get_ref().get("workspace"));
        match pointer.and_then(|pointer| pointer.get_ref().as_str()) {
            Some(pointer) => Place::Points(folder.join(pointer).join("Cargo.toml")),
            None => Place::Elsewhere,
        }
    }
}

/// Where the root of a workspace is.
enum Place {
    Root,
    Points(PathBuf),
    Elsewhere,
}

impl Manifest {
    fn document(&self) -> Result<DeTable<'_>, PolicyError> {
        DeTable::parse(&self.text).map(toml::Spanned::into_inner).map_err(|error| PolicyError {
            manifest: self.path.clone(),
            key: String::new(),
            fault: Fault::NotToml(error.message().to_owned()),
        })
    }

    /// Calls `read` with what stands under `{owner}.metadata.otel`, if there is something.
    pub(super) fn policy<T>(
        &self,
        owner: &str,
        read: impl FnOnce(&DeValue<'_>) -> T,
    ) -> Result<Option<T>, PolicyError> {
        if !self.text.contains("metadata") || !self.text.contains("otel") {
            return Ok(None);
        }
        let document = self.document()?;
        let owner = document.get(owner).map(toml::Spanned::get_ref);
        let policy = owner.and_then(|owner| owner.get("metadata")).and_then(|metadata| metadata.get_ref().get("otel"));
        Ok(policy.map(|policy| read(policy.get_ref())))
    }
}

fn cargo_home() -> Option<PathBuf> {
    let home =
        || env::var_os("HOME").or_else(|| env::var_os("USERPROFILE")).map(|home| Path::new(&home).join(".cargo"));
    env::var_os("CARGO_HOME").map(PathBuf::from).or_else(home)
}
