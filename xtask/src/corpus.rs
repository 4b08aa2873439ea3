//! Published crates as a test of `otel-lint`: `corpus/README.md` says what is done with them.

mod cargo;
mod fetch;
mod fix;
mod lint;
mod list;

use anyhow::{Result, bail, ensure};
use serde_json::json;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// What is asked for.
#[derive(Debug, Default)]
struct Wanted {
    /// The only crate.
    name: Option<String>,
    /// `lint` or `fix`.
    only: Option<String>,
}

/// Where things are.
#[derive(Debug)]
struct Places {
    /// This repository.
    repository: PathBuf,
    /// All that this command writes.
    work: PathBuf,
    /// The linter.
    lint: PathBuf,
}

/// Runs `corpus` with what stands behind it.
pub(crate) fn run(arguments: &[&str]) -> Result<()> {
    let wanted = read(arguments)?;
    let places = places()?;
    let crates = list::read(&places.repository.join("corpus/crates.toml"))?;
    let crates: Vec<list::Crate> =
        crates.into_iter().filter(|listed| wanted.name.as_ref().is_none_or(|name| *name == listed.name)).collect();
    ensure!(!crates.is_empty(), "corpus/crates.toml has no crate of this name");
    let fetched = fetch::fetch(&places.work, &crates)?;
    let asks = |half: &str| wanted.only.as_ref().is_none_or(|only| only == half);
    let scan = if asks("lint") { Some(lint::lint(&places, &fetched)?) } else { None };
    let mut rewritten = Vec::new();
    if asks("fix") {
        for package in fetched.iter().filter(|package| package.listed.fix) {
            rewritten.push(fix::fix(&places, package)?);
        }
    }
    let report = json!({ "lint": scan, "fix": rewritten });
    let path = places.work.join("report.json");
    fs::write(&path, serde_json::to_string_pretty(&report)?)?;
    if let Some(scan) = &scan {
        print!("{scan}");
    }
    print!("{}", fix::table(&rewritten));
    println!("all of it: {}", path.display());
    let failed: Vec<&str> = rewritten.iter().filter(|one| !one.passes()).map(|one| one.name.as_str()).collect();
    ensure!(failed.is_empty(), "these are not what they were: {}", failed.join(", "));
    Ok(())
}

fn read(arguments: &[&str]) -> Result<Wanted> {
    let mut wanted = Wanted::default();
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match (*argument, rest.next()) {
            ("--crate", Some(name)) => wanted.name = Some((*name).to_owned()),
            ("--only", Some(&half @ ("lint" | "fix"))) => wanted.only = Some(half.to_owned()),
            _ => bail!("usage: cargo run -p xtask -- corpus [--crate NAME] [--only lint|fix]"),
        }
    }
    Ok(wanted)
}

fn places() -> Result<Places> {
    let repository = fs::canonicalize(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))?;
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| repository.join("target"), PathBuf::from);
    let work = target.join("corpus");
    fs::create_dir_all(&work)?;
    cargo::run(&repository, &["build", "--quiet", "--release", "-p", "otel-lint"])?;
    Ok(Places { work, lint: target.join("release/otel-lint"), repository })
}
