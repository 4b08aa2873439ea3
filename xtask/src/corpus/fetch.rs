//! Downloads the crates, as the dependencies of a package that is made for it.

use super::cargo;
use super::list::Crate;
use anyhow::{Context as _, Result};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// A crate that is there.
#[derive(Debug)]
pub(super) struct Package {
    pub(super) listed: Crate,
    /// Its directory in cargo's registry, which is only read.
    pub(super) source: PathBuf,
}

pub(super) fn fetch(work: &Path, crates: &[Crate]) -> Result<Vec<Package>> {
    // One package for each: they need not agree on what they depend on.
    crates.iter().map(|listed| package(&work.join("fetch").join(&listed.name), listed)).collect()
}

fn package(directory: &Path, listed: &Crate) -> Result<Package> {
    fs::create_dir_all(directory.join("src"))?;
    fs::write(directory.join("src/lib.rs"), "")?;
    let Crate { name, version, .. } = listed;
    let manifest = format!(
        "[package]\nname = \"fetched\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\n{name} = \"={version}\"\n"
    );
    fs::write(directory.join("Cargo.toml"), manifest)?;
    let metadata = cargo::output(directory, &["metadata", "--format-version", "1"])?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let packages = metadata["packages"].as_array().context("cargo tells of no packages")?;
    let found = packages.iter().find(|package| package["name"] == **name && package["version"] == **version);
    let manifest = found.and_then(|package| package["manifest_path"].as_str());
    let manifest = Path::new(manifest.with_context(|| format!("cargo did not get {name} {version}"))?);
    let source = manifest.parent().context("a manifest in no directory")?.to_owned();
    Ok(Package { listed: listed.clone(), source })
}
