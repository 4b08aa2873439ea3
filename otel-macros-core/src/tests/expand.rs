//! Snapshots: what the macros make of each shape of function, and of each argument.
//!
//! `UPDATE_EXPECT=1` writes them anew: read the difference before you commit it.

use super::{cases, expanded, folder, parsed};
use quote::ToTokens as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The one case that shows where a site says it stands; in the others `HERE` is short for it.
const IN_FULL: &str = "sync_unit.rs";

fn without_source(tokens: &str) -> String {
    let mut short = String::new();
    let mut rest = tokens;
    while let Some((before, behind)) = rest.split_once("P :: Source {") {
        short.push_str(before);
        short.push_str("HERE");
        rest = behind.split_once('}').expect("a closing brace").1;
    }
    short + rest
}

/// `P` stands for the runtime's module for expansions.
fn drawn(case: &Path) -> String {
    let version = format!("__private_{}", env!("CARGO_PKG_VERSION").replace(['.', '-', '+'], "_"));
    let tokens = expanded(parsed(case)).into_token_stream().to_string();
    let tokens = tokens.replace(&format!(":: otel_runtime :: {version}"), "P").replace(&version, "P");
    let tokens = if case.ends_with(IN_FULL) { tokens } else { without_source(&tokens) };
    prettyplease::unparse(&syn::parse_file(&tokens).expect("an expansion is a file"))
}

fn snapshot(case: &Path) -> PathBuf {
    case.with_extension("expanded.rs")
}

#[test]
fn expansions_are_as_recorded() {
    let update = env::var_os("UPDATE_EXPECT").is_some_and(|value| value == "1");
    let mut different = Vec::new();
    for case in cases() {
        let (drawn, recorded) = (drawn(&case), fs::read_to_string(snapshot(&case)).unwrap_or_default());
        if drawn == recorded {
            continue;
        }
        if update {
            fs::write(snapshot(&case), drawn).expect("the snapshot can be written");
        } else {
            let line = drawn.lines().zip(recorded.lines()).position(|(drawn, recorded)| drawn != recorded);
            let line = line.unwrap_or_else(|| drawn.lines().count().min(recorded.lines().count()));
            let at = |text: &str| text.lines().nth(line).unwrap_or("(end)").to_owned();
            different.push(format!(
                "{}: line {}\n  recorded: {}\n  expanded: {}",
                case.display(),
                line + 1,
                at(&recorded),
                at(&drawn)
            ));
        }
    }
    assert!(different.is_empty(), "UPDATE_EXPECT=1 writes the snapshots anew\n{}", different.join("\n"));
    println!("{} expansions", cases().len());
}

#[test]
fn each_snapshot_has_its_case() {
    let cases = cases();
    let entries = fs::read_dir(folder()).expect("tests/expand can be read").flatten().map(|entry| entry.path());
    let mut lone = entries.filter(|path| !cases.contains(path) && !cases.iter().any(|case| snapshot(case) == *path));
    assert_eq!(lone.next(), None);
}
