//! The keys of the semantic conventions: which there are, and what became of those that went.
//!
//! The table is that of one version, [`CONVENTIONS`]: what later ones bring it does not know, so a
//! rule on unknown keys must be one that users can turn off.

mod migration;
#[rustfmt::skip]
mod table;
#[cfg(test)]
mod tests;
mod values;

pub use migration::{Category, SpanFacts, moved_keys, old_key};
pub use table::CONVENTIONS;
pub use values::renamed_value;

use crate::suggest;
use table::{KEYS, ROOTS};

/// Whether the conventions promise a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stability {
    /// It will not change.
    Stable,
    /// All that is short of stable: release candidates, too.
    Experimental,
}

/// The type of a key's values, guessed from the examples of the conventions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// Text.
    Str,
    /// A whole number.
    Int,
    /// A number with a fraction.
    Double,
    /// `true` or `false`.
    Bool,
    /// Several of these.
    Array,
    /// Without an example, or of any type: not to be checked.
    Unknown,
}

/// What became of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// To be used.
    Live,
    /// Came after the version of the table; there is no constant for it.
    Newer,
    /// The same under another key.
    Renamed(&'static str),
    /// The one live key that its note names, and the note: the type of the value may be another.
    Replaced(&'static str, &'static str),
    /// No single key stands for it: what its note says.
    Note(&'static str),
    /// Went to conventions of its own, where it is alive.
    Moved,
}

/// A key.
#[derive(Debug)]
pub struct Row {
    /// As it is written.
    pub key: &'static str,
    /// Whether it is promised.
    pub stability: Stability,
    /// What its values are.
    pub value: Value,
    /// What became of it.
    pub fate: Fate,
    /// It is the beginning of keys: `http.request.header` of `http.request.header.x-id`.
    pub is_template: bool,
}

const fn row(key: &'static str, stability: Stability, value: Value, fate: Fate) -> Row {
    Row { key, stability, value, fate, is_template: false }
}

const fn template(key: &'static str, stability: Stability, value: Value, fate: Fate) -> Row {
    Row { key, stability, value, fate, is_template: true }
}

/// The first word of keys.
#[derive(Debug)]
pub struct Root {
    /// The word.
    pub name: &'static str,
    /// Whose word it is.
    pub kind: RootKind,
}

/// Whose word a root is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RootKind {
    /// Speaks of the conventions, such as `http`.
    Reserved,
    /// Has keys of the conventions, and is a word that programs use for what is their own, such as `user`.
    PlainWord,
    /// Has deprecated keys only, such as `net`.
    Past,
    /// Went to conventions of its own, such as `gen_ai`.
    Moved,
}

const fn root(name: &'static str, kind: RootKind) -> Root {
    Root { name, kind }
}

/// What is known of a key.
#[derive(Debug)]
pub enum Lookup<'k> {
    /// A live key.
    Known(&'static Row),
    /// Begins as the row's key does; `name` is what follows, empty if nothing does, which is no whole key.
    Template {
        /// The beginning.
        row: &'static Row,
        /// What follows it.
        name: &'k str,
    },
    /// A key that was given up.
    Deprecated {
        /// What it was.
        row: &'static Row,
        /// The whole key to write instead, if there is exactly one.
        replacement: Option<String>,
        /// What the conventions say. A key that was renamed has none.
        note: Option<&'static str>,
    },
    /// Belongs to conventions that are not in the table, which knows nothing of it.
    Moved,
    /// Begins with a word of the conventions, and is none of its keys.
    UnknownUnder {
        /// The word.
        root: &'static Root,
        /// The live key that was probably meant.
        nearest: Option<&'static str>,
    },
    /// No key of the conventions, and under none of their roots.
    Foreign,
}

/// Looks up a whole key. A key may begin as another one does, so the longest match is what counts.
///
/// ```
/// use otel_rules::semconv::{Lookup, lookup};
///
/// assert!(matches!(lookup("http.route"), Lookup::Known(_)));
/// let Lookup::Deprecated { replacement, .. } = lookup("http.method") else { panic!("it was given up") };
/// assert_eq!(replacement.as_deref(), Some("http.request.method"));
/// ```
pub fn lookup(key: &str) -> Lookup<'_> {
    if let Some(row) = find(key) {
        return judge(row, "");
    }
    let mut beginnings = key.rmatch_indices('.').filter_map(|(dot, _)| Some((find(&key[..dot])?, &key[dot + 1..])));
    if let Some((row, name)) = beginnings.find(|(row, _)| row.is_template) {
        return judge(row, name);
    }
    let Some((first, _)) = key.split_once('.') else { return Lookup::Foreign };
    match ROOTS.binary_search_by_key(&first, |root| root.name).map(|at| &ROOTS[at]) {
        Err(_) => Lookup::Foreign,
        Ok(Root { kind: RootKind::Moved, .. }) => Lookup::Moved,
        Ok(root) => Lookup::UnknownUnder { root, nearest: nearest(key, root) },
    }
}

/// All keys, those that were given up among them, sorted.
pub fn keys() -> impl Iterator<Item = &'static str> {
    KEYS.iter().map(|row| row.key)
}

/// The key behind a constant, by the name that `otel_runtime::semconv` gives it.
///
/// ```
/// assert_eq!(otel_rules::semconv::key_of_constant("HTTP_ROUTE"), Some("http.route"));
/// ```
pub fn key_of_constant(name: &str) -> Option<&'static str> {
    let is_named = |key: &str| {
        let letters = key.bytes().map(|byte| if byte == b'.' { b'_' } else { byte.to_ascii_uppercase() });
        key.len() == name.len() && letters.eq(name.bytes())
    };
    // A dot and a `_` are the same in a constant, so that only its first word tells where to look.
    let first = name.split('_').next().unwrap_or_default().to_ascii_lowercase();
    let begin = KEYS.partition_point(|row| row.key < first.as_str());
    let mut near = KEYS[begin..].iter().take_while(|row| row.key.starts_with(&first));
    // The constant of a deprecated key would often have the name of its successor's.
    near.find(|row| is_named(row.key) && row.fate == Fate::Live).map(|row| row.key)
}

/// All of them, to try a judgement on.
#[cfg(test)]
pub(crate) fn rows() -> &'static [Row] {
    KEYS
}

fn find(key: &str) -> Option<&'static Row> {
    KEYS.binary_search_by_key(&key, |row| row.key).ok().map(|at| &KEYS[at])
}

fn judge<'k>(row: &'static Row, name: &'k str) -> Lookup<'k> {
    let instead = |key: &str| {
        let takes_name = !name.is_empty() && find(key).is_some_and(|row| row.is_template);
        Some(if takes_name { format!("{key}.{name}") } else { key.to_owned() })
    };
    match row.fate {
        Fate::Live | Fate::Newer if row.is_template => Lookup::Template { row, name },
        Fate::Live | Fate::Newer => Lookup::Known(row),
        Fate::Renamed(key) => Lookup::Deprecated { row, replacement: instead(key), note: None },
        Fate::Replaced(key, note) => Lookup::Deprecated { row, replacement: instead(key), note: Some(note) },
        Fate::Note(note) => Lookup::Deprecated { row, replacement: None, note: Some(note) },
        Fate::Moved => Lookup::Moved,
    }
}

/// Compares what stands behind the root, which is the same in all of them.
fn nearest(key: &str, root: &Root) -> Option<&'static str> {
    fn behind<'r>(key: &'r str, root: &Root) -> Option<&'r str> {
        key.strip_prefix(root.name)?.strip_prefix('.')
    }
    let live = || KEYS.iter().filter(|row| matches!(row.fate, Fate::Live | Fate::Newer)).map(|row| row.key);
    let near = suggest::nearest(behind(key, root)?, live().filter_map(|key| behind(key, root)))?;
    live().find(|key| behind(key, root) == Some(near))
}
