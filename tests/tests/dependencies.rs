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
        "otel-runtime",
        "pin-project-lite",
        "proc-macro2",
        "quote",
        "syn",
        "thiserror",
        "thiserror-impl",
        "unicode-ident",
    ];
    assert_eq!(tree(&[]), BTreeSet::from(expected.map(str::to_owned)));
}

#[test]
fn without_features_there_is_no_macro_crate() {
    assert!(!tree(&["--no-default-features"]).contains("otel-macros"));
}
