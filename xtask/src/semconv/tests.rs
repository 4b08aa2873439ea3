//! What is checked in is what is generated; the source is read as it is meant.

use super::rows::{Fate, Rows, Type, guess, rows};
use super::source::{Deprecated, Source, deprecated};
use super::{check, hand, source};

fn read() -> (Source, Rows) {
    let source = source::read().expect("the source is there");
    let rows = rows(&source).expect("it is as expected");
    (source, rows)
}

#[test]
fn what_is_checked_in_is_what_is_generated() {
    if let Err(stale) = check() {
        panic!("{stale}");
    }
}

#[test]
fn the_source_is_what_the_table_was_made_for() {
    let (source, rows) = read();
    assert_eq!((source.version.as_str(), source.conventions.as_str()), ("0.33.1", "1.42.0"));
    assert_eq!(source.keys.len(), 929);
    assert_eq!(source.keys.iter().filter(|key| key.is_stable).count(), 122);
    let deprecated: Vec<_> = source.keys.iter().filter_map(|key| key.deprecated.as_ref()).collect();
    assert_eq!(deprecated.len(), 203);
    assert_eq!(deprecated.iter().filter(|deprecated| deprecated.renamed_to.is_some()).count(), 94);
    let without_example = |key: &&source::Key| !key.docs.iter().any(|line| line == "# Examples");
    assert_eq!(source.keys.iter().filter(without_example).count(), 105);
    let count = |is_counted: fn(&Fate) -> bool| rows.values().filter(|row| is_counted(&row.fate)).count();
    assert_eq!(count(|fate| matches!(fate, Fate::Renamed(_))), 94 + 3);
    assert_eq!(count(|fate| matches!(fate, Fate::Moved)), 66 - 8);
    assert_eq!(count(|fate| matches!(fate, Fate::Replaced(..))), 11 - 2);
    assert_eq!(count(|fate| matches!(fate, Fate::Note(_))), 109 - (66 - 8) - (11 - 2));
    assert_eq!(rows.values().filter(|row| row.is_template).count(), 41 + hand::NEWER_TEMPLATES.len());
}

/// Why the crate has no constants for them.
#[test]
fn what_was_left_out_has_the_constant_of_its_successor() {
    let (source, rows) = read();
    for (key, to) in hand::LEFT_OUT {
        let constant = |key: &str| key.replace('.', "_").to_uppercase();
        assert_eq!(constant(key), constant(to));
        assert!(source.keys.iter().any(|key| key.name == *to && key.constant == constant(to)), "{to}");
        assert_eq!(rows[*key].fate, Fate::Renamed((*to).to_owned()));
    }
}

#[test]
fn what_is_written_by_hand_is_of_use() {
    let (source, rows) = read();
    for (key, note) in hand::NOTES {
        let found = source.keys.iter().find(|found| found.name == *key).and_then(|key| key.deprecated.as_ref());
        assert_eq!(found.map(|deprecated| deprecated.note.as_str()), Some("Uncategorized."), "{key}: {note}");
    }
    for key in hand::NAME_NO_REPLACEMENT {
        assert!(matches!(rows[*key].fate, Fate::Note(_)), "{key}");
    }
    let is_root = |word: &&str| rows.keys().any(|key| key.split('.').next() == Some(*word));
    assert!(hand::PLAIN_WORDS.iter().chain(hand::MOVED_ROOTS).all(is_root));
}

#[test]
fn deprecations_are_read_in_all_their_shapes() {
    let read = |text| deprecated(text).ok().map(|Deprecated { note, renamed_to }| (note, renamed_to));
    let expected = |note: &str, to: Option<&str>| Some((note.to_owned(), to.map(str::to_owned)));
    assert_eq!(
        read("{note: Replaced by `a.b`., reason: renamed, renamed_to: a.b}"),
        expected("Replaced by `a.b`.", Some("a.b"))
    );
    assert_eq!(read("{note: Gone,\nfor good.\\n, reason: obsoleted}"), expected("Gone, for good.", None));
    assert_eq!(read("{note: Uncategorized., reason: uncategorized}"), expected("Uncategorized.", None));
    assert_eq!(read("{note: Gone., reason: bored}"), None);
    assert_eq!(read("Gone."), None);
}

#[test]
fn types_are_guessed_from_examples_and_only_from_them() {
    let of = |examples: &[&str]| {
        let lines = ["An int.", "", "- `1`", "", "# Examples", ""].iter().chain(examples);
        guess(&lines.map(|line| (*line).to_owned()).collect::<Vec<_>>())
    };
    assert_eq!(of(&["- `\"33\"`", "- `\"text\"`"]), Type::Str);
    assert_eq!(of(&["- `8080`"]), Type::Int);
    assert_eq!(of(&["- `1`", "- `0.5`"]), Type::Double);
    assert_eq!(of(&["- `true`"]), Type::Bool);
    assert_eq!(of(&["- `[", " \"a\",", "]`"]), Type::Array);
    assert_eq!(of(&["- `1`", "- `\"one\"`"]), Type::Unknown);
    assert_eq!(of(&[]), Type::Unknown);
}
