//! What is said of each key: the source, judged, and what is written by hand.

use super::hand;
use super::source::{Deprecated, Key, Source};
use anyhow::{Context as _, Result, ensure};
use std::collections::{BTreeMap, BTreeSet};

/// The type of a key's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Type {
    Str,
    Int,
    Double,
    Bool,
    Array,
    Unknown,
}

/// What became of a key; the table has the same, and says what they mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fate {
    Live,
    Newer,
    Renamed(String),
    Replaced(String, String),
    Note(String),
    Moved,
}

#[derive(Debug)]
pub(super) struct Row {
    pub(super) is_stable: bool,
    pub(super) value: Type,
    pub(super) fate: Fate,
    pub(super) is_template: bool,
}

pub(super) type Rows = BTreeMap<String, Row>;

pub(super) fn rows(source: &Source) -> Result<Rows> {
    let live: BTreeMap<&str, &Key> =
        source.keys.iter().filter(|key| key.deprecated.is_none()).map(|key| (key.name.as_str(), key)).collect();
    let mut rows = Rows::new();
    for key in &source.keys {
        let fate = fate(key, &live);
        let successor = if let Fate::Renamed(to) = &fate { live.get(to.as_str()).copied() } else { None };
        // No rename makes a key of a template.
        let is_template = is_template(successor.unwrap_or(key));
        let value = value(key);
        ensure!(rows.insert(key.name.clone(), Row { is_stable: key.is_stable, value, fate, is_template }).is_none());
    }
    let renamed = hand::LEFT_OUT.iter().map(|&(key, to)| (key, Fate::Renamed(to.to_owned()), false));
    let newer = hand::NEWER.iter().map(|&key| (key, Fate::Newer, false));
    let newer_templates = hand::NEWER_TEMPLATES.iter().map(|&key| (key, Fate::Newer, true));
    for (key, fate, is_template) in renamed.chain(newer).chain(newer_templates) {
        let row = Row { is_stable: false, value: Type::Unknown, fate, is_template };
        ensure!(rows.insert(key.to_owned(), row).is_none(), "the crate has `{key}`, which was added by hand");
    }
    by_hand(&mut rows)?;
    Ok(rows)
}

fn by_hand(rows: &mut Rows) -> Result<()> {
    for (key, value) in hand::TYPES {
        let row = rows.get_mut(*key).with_context(|| format!("no key `{key}`"))?;
        ensure!(row.value == Type::Unknown && row.fate == Fate::Live, "the type of `{key}` is known without our help");
        row.value = *value;
    }
    for (key, row) in rows.iter() {
        if let Fate::Renamed(to) = &row.fate {
            let is_live = rows.get(to).is_some_and(|row| row.fate == Fate::Live);
            ensure!(is_live, "`{key}` becomes `{to}`, which is not live");
        }
    }
    Ok(())
}

fn fate(key: &Key, live: &BTreeMap<&str, &Key>) -> Fate {
    let Some(Deprecated { note, renamed_to }) = &key.deprecated else { return Fate::Live };
    // Others of those roots were replaced before their successors moved.
    if hand::is_of_moved(&key.name) && note.starts_with("Moved to ") {
        return Fate::Moved;
    }
    if let Some(to) = renamed_to {
        return Fate::Renamed(to.clone());
    }
    let note = hand::NOTES.iter().find(|(of, _)| *of == key.name).map_or(note.as_str(), |(_, note)| note);
    // Between backticks; of two keys neither is the replacement.
    let named: BTreeSet<&str> = note.split('`').skip(1).step_by(2).filter(|word| live.contains_key(word)).collect();
    let mut named = named.into_iter();
    match (named.next(), named.next()) {
        (Some(only), None) if !hand::NAME_NO_REPLACEMENT.contains(&key.name.as_str()) => {
            Fate::Replaced(only.to_owned(), note.to_owned())
        }
        _ => Fate::Note(note.to_owned()),
    }
}

/// The documentation of a template says what stands for the name behind it, which it calls `key`.
fn is_template(key: &Key) -> bool {
    key.brief().contains("``key``")
}

fn value(key: &Key) -> Type {
    // Their types are told elsewhere, and those of any type have examples of one here.
    if hand::is_of_moved(&key.name) { Type::Unknown } else { guess(&key.docs) }
}

/// The type that all the examples have; those of a value of any type differ.
pub(super) fn guess(docs: &[String]) -> Type {
    let examples = docs.iter().skip_while(|line| *line != "# Examples");
    let types = examples.filter_map(|line| line.strip_prefix("- `")).map(|example| one(example.trim_end_matches('`')));
    types.reduce(both).unwrap_or(Type::Unknown)
}

fn one(example: &str) -> Type {
    match example {
        "true" | "false" => Type::Bool,
        _ if example.starts_with('"') => Type::Str,
        _ if example.starts_with('[') => Type::Array,
        _ if example.parse::<i64>().is_ok() => Type::Int,
        _ if example.parse::<f64>().is_ok() => Type::Double,
        _ => Type::Unknown,
    }
}

fn both(a: Type, b: Type) -> Type {
    match (a, b) {
        _ if a == b => a,
        (Type::Int, Type::Double) | (Type::Double, Type::Int) => Type::Double,
        _ => Type::Unknown,
    }
}

/// The first words of keys, each with the kind that the table says.
pub(super) fn roots(rows: &Rows) -> BTreeMap<&str, &'static str> {
    let mut roots: BTreeMap<&str, bool> = BTreeMap::new();
    for (key, row) in rows {
        let root = key.split('.').next().unwrap_or_default();
        *roots.entry(root).or_default() |= row.fate == Fate::Live;
    }
    let kind = |root: &str, is_live: bool| match root {
        _ if hand::MOVED_ROOTS.contains(&root) => "Moved",
        _ if hand::PLAIN_WORDS.contains(&root) => "PlainWord",
        _ if !is_live => "Past",
        _ => "Reserved",
    };
    roots.into_iter().map(|(root, is_live)| (root, kind(root, is_live))).collect()
}
