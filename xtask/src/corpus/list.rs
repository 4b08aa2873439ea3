//! `corpus/crates.toml`.

use anyhow::{Context as _, Result};
use std::fs;
use std::path::Path;
use toml_edit::{DocumentMut, Item, Table};

/// A published crate.
#[derive(Debug, Clone)]
pub(super) struct Crate {
    pub(super) name: String,
    pub(super) version: String,
    /// It is rewritten, and not only scanned.
    pub(super) fix: bool,
    /// What cargo is told to build and test.
    pub(super) targets: Vec<String>,
    pub(super) features: Vec<String>,
    /// What is changed in its manifest before anything else.
    pub(super) replace: Vec<(String, String)>,
}

pub(super) fn read(path: &Path) -> Result<Vec<Crate>> {
    let text = fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    let document: DocumentMut = text.parse()?;
    let tables = document.get("crate").and_then(Item::as_array_of_tables).context("no `[[crate]]`")?;
    tables.iter().map(one).collect()
}

fn one(table: &Table) -> Result<Crate> {
    let text = |key: &str| table.get(key).and_then(Item::as_str).map(str::to_owned);
    let list = |key: &str| {
        let items = table.get(key).and_then(Item::as_array).into_iter().flatten();
        items.filter_map(|item| item.as_str().map(str::to_owned)).collect()
    };
    let pairs = table.get("replace").and_then(Item::as_inline_table).into_iter().flatten();
    let replace = pairs.filter_map(|(from, to)| Some((from.to_owned(), to.as_str()?.to_owned()))).collect();
    Ok(Crate {
        name: text("name").context("a crate without a name")?,
        version: text("version").context("a crate without a version")?,
        fix: table.get("fix").and_then(Item::as_bool).unwrap_or_default(),
        targets: list("targets"),
        features: list("features"),
        replace,
    })
}
