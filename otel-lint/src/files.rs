//! Which files are scanned.

use crate::package::Package;
use crate::trouble::Trouble;
use otel_rules::rules::Rule;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use walkdir::{DirEntry, WalkDir};

/// A file to scan.
#[derive(Debug)]
pub(crate) struct File {
    /// As it was asked for.
    pub(crate) path: Arc<Path>,
    pub(crate) package: Arc<Package>,
    pub(crate) role: Role,
}

/// What a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// What is shipped.
    Code,
    /// An example.
    Example,
    /// Tests, benchmarks, and what only they use.
    Test,
}

/// All files with Rust in them that the paths stand for, each once, in order.
pub(crate) fn files(paths: &[PathBuf], asked: &[&'static Rule]) -> Result<Vec<File>, Trouble> {
    let mut packages = Packages { asked, of_folder: BTreeMap::new() };
    let mut found: BTreeMap<PathBuf, File> = BTreeMap::new();
    for root in paths {
        for entry in WalkDir::new(root).into_iter().filter_entry(is_wanted) {
            let entry = entry.map_err(|error| unreadable(root, error))?;
            let path = entry.path();
            if !entry.file_type().is_file() || (entry.depth() > 0 && path.extension() != Some(OsStr::new("rs"))) {
                continue;
            }
            let absolute =
                std::path::absolute(path).map_err(|source| Trouble::Read { path: path.to_owned(), source })?;
            let package = packages.of(&absolute)?;
            let role = role(&absolute, &package);
            let shown = path.strip_prefix(".").unwrap_or(path);
            found.entry(absolute).or_insert_with(|| File { path: shown.into(), package, role });
        }
    }
    Ok(found.into_values().collect())
}

fn unreadable(root: &Path, error: walkdir::Error) -> Trouble {
    let path = error.path().unwrap_or(root).to_owned();
    let source = error.into_io_error().unwrap_or_else(|| std::io::Error::other("links in a circle"));
    Trouble::Read { path, source }
}

/// Not what is built, hidden or somebody else's; what was asked for by name is always wanted.
fn is_wanted(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    let is_left_out = entry.file_type().is_dir() && ["target", "vendor", "node_modules"].contains(&&*name);
    entry.depth() == 0 || !(is_left_out || name.starts_with('.'))
}

fn role(path: &Path, package: &Package) -> Role {
    let below = package.root.as_deref().and_then(|root| path.strip_prefix(root).ok());
    let below = below.or_else(|| path.file_name().map(Path::new)).unwrap_or(path);
    let folders = below.parent().into_iter().flat_map(Path::components).map(|part| part.as_os_str().to_string_lossy());
    let stem = below.file_stem().unwrap_or_default().to_string_lossy();
    let mut role = Role::Code;
    for folder in folders {
        match &*folder {
            "tests" | "test" | "unit_tests" | "benches" => return Role::Test,
            "examples" => role = Role::Example,
            _ => {}
        }
    }
    let is_test =
        ["tests", "test", "test_utils"].contains(&&*stem) || stem.ends_with("_test") || stem.ends_with("_tests");
    if is_test { Role::Test } else { role }
}

/// Packages by the folders that belong to them.
struct Packages<'a> {
    /// Rules that were asked for by name.
    asked: &'a [&'static Rule],
    of_folder: BTreeMap<PathBuf, Arc<Package>>,
}

impl Packages<'_> {
    fn of(&mut self, file: &Path) -> Result<Arc<Package>, Trouble> {
        let mut package = None;
        let mut passed: Vec<&Path> = Vec::new();
        for folder in file.ancestors().skip(1) {
            if let Some(known) = self.of_folder.get(folder) {
                package = Some(Arc::clone(known));
                break;
            }
            passed.push(folder);
            let manifest = folder.join("Cargo.toml");
            if manifest.is_file() {
                package = Package::read(&manifest)?.map(|package| Arc::new(package.asking(self.asked)));
                if package.is_some() {
                    break;
                }
            }
        }
        let package = package.unwrap_or_else(|| Arc::new(Package::unknown().asking(self.asked)));
        for folder in passed {
            self.of_folder.insert(folder.to_owned(), Arc::clone(&package));
        }
        Ok(package)
    }
}

#[cfg(test)]
mod tests {
    use super::{Package, Role, role};
    use std::path::Path;

    #[test]
    fn a_file_is_for_what_its_folder_is_for() {
        let mut package = Package::unknown();
        package.root = Some("/home/tests/shop".into());
        let role = |path: &str| role(&Path::new("/home/tests/shop").join(path), &package);
        assert_eq!(role("src/main.rs"), Role::Code);
        assert_eq!(role("src/attest.rs"), Role::Code);
        assert_eq!(role("src/cart/tests.rs"), Role::Test);
        assert_eq!(role("tests/all.rs"), Role::Test);
        assert_eq!(role("benches/all.rs"), Role::Test);
        assert_eq!(role("examples/first.rs"), Role::Example);
        assert_eq!(role("examples/tests/first.rs"), Role::Test);
    }
}
