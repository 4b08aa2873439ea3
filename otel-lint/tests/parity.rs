//! The linter and the compiler say the same of annotations: of the cases of each rule, at the same words.

use otel_lint::{Options, lint};
use otel_rules::rules::RULES;
use std::fs;
use std::path::{Path, PathBuf};

fn case(code: &str, name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ui/rules").join(code).join(name)
}

/// Where the compiler's messages point to, as in `4:17`.
fn compiled(code: &str) -> Vec<String> {
    let messages = fs::read_to_string(case(code, "fires.stderr")).expect("the messages were recorded");
    let marker = format!("--> rules/{code}/fires.rs:");
    // Notes on what a message means point somewhere, too.
    let errors = messages.split("\n\n").filter(|message| message.trim_start().starts_with("error"));
    let place = |message: &str| Some(message.split_once(&marker)?.1.lines().next()?.to_owned());
    let mut places: Vec<String> = errors.filter_map(place).collect();
    places.sort();
    places
}

fn linted(code: &str, name: &str) -> Vec<String> {
    let report = lint(&[case(code, name)], &Options::default()).expect("the case can be scanned");
    assert!(report.unread.is_empty(), "{:?}", report.unread);
    let of_rule = report.findings.iter().filter(|finding| finding.rule.code == code);
    let mut places: Vec<String> =
        of_rule.map(|finding| format!("{}:{}", finding.place.line, finding.place.column)).collect();
    places.sort();
    places
}

#[test]
fn what_the_compiler_tells_the_linter_tells() {
    for rule in RULES {
        let compiled = compiled(rule.code);
        assert!(compiled.len() >= 5, "{}: {compiled:?}", rule.code);
        assert_eq!(linted(rule.code, "fires.rs"), compiled, "{}", rule.code);
    }
}

#[test]
fn what_the_compiler_lets_pass_the_linter_lets_pass() {
    for rule in RULES {
        assert_eq!(linted(rule.code, "near_misses.rs"), Vec::<String>::new(), "{}", rule.code);
    }
}
