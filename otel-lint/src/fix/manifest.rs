//! The dependency that rewritten code needs, in the package's manifest.

use std::env;
use std::path::{self, Path, PathBuf};
use toml_edit::{DocumentMut, InlineTable, Item, Table, Value};

/// What the dependency is called.
const RUNTIME: &str = "otel-runtime";

/// Where the runtime is taken from.
#[derive(Debug, Clone)]
pub(super) enum Runtime {
    /// `"0.1"`
    Version(String),
    /// `{ path = ".." }`
    Path(PathBuf),
}

/// The manifest of the package that a file belongs to, from the current directory if it is below it.
pub(super) fn of(file: &Path) -> Option<PathBuf> {
    let file = path::absolute(file).ok()?;
    let manifest = file.ancestors().skip(1).map(|dir| dir.join("Cargo.toml")).find(|path| path.is_file())?;
    let here = env::current_dir().ok();
    let inside = here.and_then(|here| manifest.strip_prefix(here).ok().map(Path::to_owned));
    Some(inside.unwrap_or(manifest))
}

/// Whether only tests, benchmarks and examples are compiled out of this file.
pub(super) fn is_development(manifest: &Path, file: &Path) -> bool {
    let (manifest, file) = (path::absolute(manifest).unwrap_or_default(), path::absolute(file).unwrap_or_default());
    let inside = manifest.parent().and_then(|package| file.strip_prefix(package).ok());
    let first = inside.and_then(|inside| inside.components().next());
    first.is_some_and(|first| ["tests", "benches", "examples"].iter().any(|dir| first.as_os_str() == *dir))
}

/// The manifest's text with the dependency, if it lacks it.
pub(super) fn with_runtime(
    text: &str,
    runtime: &Runtime,
    is_development: bool,
) -> Result<Option<String>, toml_edit::TomlError> {
    let mut document: DocumentMut = text.parse()?;
    let has = |table: &str| document.get(table).and_then(|table| table.get(RUNTIME)).is_some();
    if has("dependencies") || (is_development && has("dev-dependencies")) || document.get("package").is_none() {
        return Ok(None);
    }
    let value = match runtime {
        Runtime::Version(version) => Value::from(version.as_str()),
        Runtime::Path(path) => {
            let mut table = InlineTable::new();
            table.insert("path", Value::from(path.display().to_string()));
            Value::InlineTable(table)
        }
    };
    // `[dependencies.serde]` and `[dependencies.tokio]`: one more of the kind.
    let table = if is_development { "dev-dependencies" } else { "dependencies" };
    let dependencies = document.entry(table).or_insert_with(|| Item::Table(Table::new()));
    let is_implicit = dependencies.as_table().is_some_and(Table::is_implicit);
    if let Some(dependencies) = dependencies.as_table_like_mut() {
        let item = match value {
            Value::InlineTable(inline) if is_implicit => Item::Table(inline.into_table()),
            Value::String(version) if is_implicit => {
                let mut table = Table::new();
                table.insert("version", Item::Value(Value::String(version)));
                Item::Table(table)
            }
            value => Item::Value(value),
        };
        dependencies.insert(RUNTIME, item);
    }
    Ok(Some(document.to_string()))
}
