//! What a library that depends on `otel-runtime` takes on: the list in the README, and nothing else.

use std::collections::BTreeSet;
use std::process::Command;

fn tree(arguments: &[&str]) -> BTreeSet<String> {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.toml");
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--locked", "--manifest-path", manifest, "-p", "otel-runtime", "-e", "normal"])
        .args(["--prefix", "none", "--format", "{p}"])
        .args(arguments)
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout);
    text.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

#[test]
fn the_default_features_bring_the_api_and_what_macros_need() {
    let expected = [
        "futures-core",
        "futures-sink",
        "opentelemetry",
        "otel-macros",
        "otel-macros-core",
        "otel-rules",
        "otel-runtime",
        "pin-project-lite",
        "proc-macro2",
        "quote",
        "serde_spanned",
        "syn",
        "thiserror",
        "thiserror-impl",
        "toml",
        "toml_datetime",
        "toml_parser",
        "unicode-ident",
        "winnow",
    ];
    assert_eq!(tree(&[]), BTreeSet::from(expected.map(str::to_owned)));
}

/// `.ci/run` and docs.rs build with a list, because `off` takes away what the others bring.
#[test]
fn the_list_of_features_that_add_is_all_but_off() {
    let manifest = include_str!("../../otel-runtime/Cargo.toml");
    let (_, listed) = manifest.split_once("\nfeatures = [").expect("docs.rs has a list");
    let (listed, _) = listed.split_once(']').expect("it ends");
    let listed: BTreeSet<&str> = listed.split(',').map(|name| name.trim().trim_matches('"')).collect();
    let (_, defined) = manifest.split_once("\n[features]\n").expect("there are features");
    let (defined, _) = defined.split_once("\n[").expect("a section follows");
    let defined = defined.lines().filter_map(|line| line.split_once(" = [").map(|(name, _)| name));
    let defined: BTreeSet<&str> = defined.filter(|name| !["default", "off"].contains(name)).collect();
    assert_eq!(listed, defined);
}

#[test]
fn without_features_there_is_no_macro_crate() {
    assert!(!tree(&["--no-default-features"]).contains("otel-macros"));
}
