//! Reads the constants of `opentelemetry-semantic-conventions` as text, so that its features do not matter.

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use syn::{Attribute, Expr, ExprLit, Item, ItemConst, Lit, Meta};

const PACKAGE: &str = "opentelemetry-semantic-conventions";

/// All that is read.
pub(super) struct Source {
    /// The package's version.
    pub(super) version: String,
    /// The version of the conventions.
    pub(super) conventions: String,
    pub(super) keys: Vec<Key>,
}

/// A key, as its constant tells of it.
pub(super) struct Key {
    pub(super) constant: String,
    pub(super) name: String,
    /// The lines of its documentation.
    pub(super) docs: Vec<String>,
    pub(super) is_stable: bool,
    pub(super) deprecated: Option<Deprecated>,
}

impl Key {
    /// The first paragraph of the documentation, in one line.
    pub(super) fn brief(&self) -> String {
        let lines: Vec<&str> = self.docs.iter().map(|line| line.trim()).take_while(|line| !line.is_empty()).collect();
        lines.join(" ")
    }
}

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Deprecated {
    pub(super) note: String,
    pub(super) renamed_to: Option<String>,
}

pub(super) fn read() -> Result<Source> {
    let (version, directory) = locate()?;
    let text = |name: &str| {
        let path = directory.join("src").join(name);
        fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))
    };
    let keys = parse(&text("attribute.rs")?)?;
    let root = text("lib.rs")?;
    let (_, url) = root.split_once("\"https://opentelemetry.io/schemas/").context("the crate tells its schema")?;
    let (conventions, _) = url.split_once('"').context("the literal ends")?;
    Ok(Source { version, conventions: conventions.to_owned(), keys })
}

/// The package's version, and where Cargo has put it.
fn locate() -> Result<(String, PathBuf)> {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    // Without a platform Cargo would ask for the dependencies of all of them.
    let host = run(Command::new("rustc").arg("-vV"))?;
    let host = host.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc tells its host")?;
    let metadata = run(Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--locked", "--filter-platform", host])
        .args(["--manifest-path", manifest]))?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let packages = metadata["packages"].as_array().context("metadata lists packages")?;
    let package = packages.iter().find(|package| package["name"] == PACKAGE).context("a dependency of this package")?;
    let field = |name: &str| package[name].as_str().with_context(|| format!("a package has its `{name}`"));
    let directory = Path::new(field("manifest_path")?).parent().context("a manifest has a directory")?;
    Ok((field("version")?.to_owned(), directory.to_owned()))
}

fn run(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("running {command:?}"))?;
    ensure!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8(output.stdout)?)
}

fn parse(text: &str) -> Result<Vec<Key>> {
    let items = syn::parse_file(text)?.items.into_iter();
    let constants = items.filter_map(|item| if let Item::Const(item) = item { Some(item) } else { None });
    constants.map(|item| key(&item).with_context(|| item.ident.to_string())).collect()
}

fn key(item: &ItemConst) -> Result<Key> {
    let mut key = Key {
        constant: item.ident.to_string(),
        name: literal(&item.expr)?,
        docs: Vec::new(),
        is_stable: true,
        deprecated: None,
    };
    for attribute in &item.attrs {
        read_attribute(&mut key, attribute)?;
    }
    Ok(key)
}

fn read_attribute(key: &mut Key, attribute: &Attribute) -> Result<()> {
    let name = attribute.path().get_ident().map(ToString::to_string).unwrap_or_default();
    match (name.as_str(), &attribute.meta) {
        ("doc", Meta::NameValue(doc)) => {
            let text = literal(&doc.value)?;
            key.docs.extend(text.split('\n').map(|line| line.strip_prefix(' ').unwrap_or(line).to_owned()));
        }
        // Its one feature is for what is not stable.
        ("cfg", Meta::List(_)) => key.is_stable = false,
        ("deprecated", Meta::List(_)) => attribute.parse_nested_meta(|meta| {
            let text: syn::LitStr = meta.value()?.parse()?;
            key.deprecated = Some(deprecated(&text.value()).map_err(|error| meta.error(error))?);
            Ok(())
        })?,
        ("allow", _) => {}
        _ => bail!("an attribute that is new here: `{name}`"),
    }
    Ok(())
}

fn literal(expr: &Expr) -> Result<String> {
    match expr {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Ok(text.value()),
        _ => Err(anyhow!("not a string literal")),
    }
}

/// Reads `{note: Replaced by `a.b`., reason: renamed, renamed_to: a.b}`, as the generator of the crate
/// writes it.
pub(super) fn deprecated(text: &str) -> Result<Deprecated> {
    let inner = text.strip_prefix("{note: ").and_then(|text| text.strip_suffix('}')).context("not `{note: ..}`")?;
    let (note, reason) = inner.rsplit_once(", reason: ").context("no `reason`")?;
    let renamed_to = match reason.split_once(", renamed_to: ") {
        Some(("renamed", key)) => Some(key.trim().to_owned()),
        None if ["uncategorized", "obsoleted"].contains(&reason) => None,
        _ => bail!("a reason that is new here: `{reason}`"),
    };
    // The ends of lines stand in it escaped.
    let note = note.replace("\\n", " ");
    Ok(Deprecated { note: note.split_whitespace().collect::<Vec<_>>().join(" "), renamed_to })
}
