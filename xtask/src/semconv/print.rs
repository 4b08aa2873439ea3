//! The generated files. What is printed is as rustfmt has it, or out of its sight.

use super::rows::{Fate, Row, Rows, roots};
use super::source::{Key, Source};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// As in `rustfmt.toml`.
const MAX_WIDTH: usize = 120;

/// The table that rules look keys up in.
pub(super) fn table(source: &Source, rows: &Rows) -> String {
    let mut text = header(source);
    text += "\nuse super::Fate::{Live, Moved, Newer, Note, Renamed, Replaced};\n\
             use super::RootKind::{Past, PlainWord, Reserved};\n\
             use super::Stability::{Experimental, Stable};\n\
             use super::Value::{Array, Bool, Double, Int, Str, Unknown};\n\
             use super::{Root, RootKind, Row, root, row, template};\n";
    text += "\n/// The version of the conventions.\n";
    line(&mut text, format_args!("pub const CONVENTIONS: &str = {:?};", source.conventions));
    text += "\n/// Sorted by key.\npub(super) static KEYS: &[Row] = &[\n";
    for (key, row) in rows {
        let Row { is_stable, value, fate, is_template } = row;
        let make = if *is_template { "template" } else { "row" };
        let stability = if *is_stable { "Stable" } else { "Experimental" };
        line(&mut text, format_args!("    {make}({key:?}, {stability}, {value:?}, {fate:?}),"));
    }
    text += "];\n\n/// The first words of those keys, sorted.\npub(super) static ROOTS: &[Root] = &[\n";
    for (name, kind) in roots(rows) {
        // The fate of a key has that name, too.
        let kind = if kind == "Moved" { "RootKind::Moved" } else { kind };
        line(&mut text, format_args!("    root({name:?}, {kind}),"));
    }
    text + "];\n"
}

/// The constants that programs use.
pub(super) fn constants(source: &Source, rows: &Rows) -> String {
    let live: BTreeMap<&str, &Key> = source.keys.iter().map(|key| (key.name.as_str(), key)).collect();
    let live = live.into_iter().filter_map(|(name, key)| Some((key, rows.get(name)?)));
    let mut text = header(source);
    for (key, row) in live.filter(|(_, row)| row.fate == Fate::Live) {
        constant(&mut text, key, row);
    }
    text
}

fn constant(text: &mut String, key: &Key, row: &Row) {
    let Key { constant, name, .. } = key;
    // Two backticks are one, escaped.
    line(text, format_args!("\n/// {}", key.brief().replace("``", "`")));
    let stability = if row.is_stable { "Stable" } else { "Experimental" };
    let template = if row.is_template { "; the beginning of keys, which `.` and a name follow" } else { "" };
    line(text, format_args!("///\n/// {stability}{template}."));
    let declaration = format!("pub const {constant}: &str = {name:?};");
    if declaration.len() <= MAX_WIDTH {
        line(text, format_args!("{declaration}"));
    } else {
        line(text, format_args!("pub const {constant}: &str =\n    {name:?};"));
    }
}

fn header(source: &Source) -> String {
    format!(
        "//! The keys of the semantic conventions {}, out of opentelemetry-semantic-conventions {} (Apache-2.0).\n\
         //! Generated, so do not edit it: `cargo run -p xtask -- semconv` writes it.\n",
        source.conventions, source.version
    )
}

fn line(text: &mut String, line: std::fmt::Arguments<'_>) {
    writeln!(text, "{line}").expect("a string takes everything");
}
