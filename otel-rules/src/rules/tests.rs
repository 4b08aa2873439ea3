//! A rule, its page and its cases say the same.

use super::{RULES, Rule, WORKSPACE_RULES, every};
use std::fs;
use std::path::PathBuf;

/// So many shapes each rule fires on, at least, and so many near-misses it is silent on.
const CASES: usize = 5;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn names(folder: &str, extension: &str) -> Vec<String> {
    let entries = fs::read_dir(root().join(folder)).expect("the folder can be read");
    let names = entries.map(|entry| entry.expect("and its entries").file_name().into_string().expect("as text"));
    let mut names: Vec<String> = names.filter_map(|name| Some(name.strip_suffix(extension)?.to_owned())).collect();
    names.sort();
    names
}

#[test]
fn codes_count_up_and_slugs_are_words() {
    let codes: Vec<&str> = every().map(|rule| rule.code).collect();
    assert!(codes.is_sorted_by(|one, next| one < next), "a code is never given twice");
    for rule in every() {
        let number = rule.code.strip_prefix("OT").expect("codes begin so");
        assert!(number.len() == 3 && number.bytes().all(|byte| byte.is_ascii_digit()), "{}", rule.code);
        assert!(rule.slug.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'), "{}", rule.slug);
        assert_eq!(every().filter(|other| other.slug == rule.slug).count(), 1);
        for half in [rule.fault, rule.remedy] {
            assert!(!half.ends_with('.') && !half.contains("  "), "{half}");
        }
    }
}

#[test]
fn each_rule_has_its_page_and_its_cases() {
    let codes = |rules: &[&Rule]| -> Vec<String> { rules.iter().map(|rule| rule.code.to_owned()).collect() };
    let mut pages = names("docs/rules", ".md");
    pages.retain(|page| page != "precision");
    assert_eq!(pages, [codes(RULES), codes(WORKSPACE_RULES)].concat(), "pages");
    assert_eq!(names("tests/ui/rules", ""), codes(RULES), "cases of the macros");
    assert_eq!(names("otel-lint/tests/cases", ""), codes(WORKSPACE_RULES), "cases of the linter");
}

#[test]
fn pages_say_what_the_rules_are() {
    for rule in every() {
        let page = read(&format!("docs/rules/{}.md", rule.code));
        let level = rule.level.as_str();
        assert!(page.starts_with(&format!("# {}: `{}`\n\nLevel: {level}\n", rule.code, rule.slug)), "{}", rule.code);
        for part in ["## Why", "## It fires on", "## Put right", "## How to allow it"] {
            assert!(page.contains(&format!("\n{part}\n")), "{}: {part}", rule.code);
        }
    }
}

#[test]
fn each_rule_fires_on_many_shapes_and_not_beside_them() {
    for rule in RULES {
        let folder = format!("tests/ui/rules/{}", rule.code);
        let messages = read(&format!("{folder}/fires.stderr"));
        let remedy = rule.remedy.split("{}").next().expect("a split has a first part");
        let marker = format!("[{}] {}; {remedy}", rule.code, rule.fault);
        let fired = messages.matches(&marker).count();
        assert!(fired >= CASES, "{}: {fired}", rule.code);
        let others = messages.matches("error: ").count() - messages.matches("error: aborting").count();
        assert_eq!(others, fired, "{}: nothing else is wrong with the cases", rule.code);
        let near = read(&format!("{folder}/near_misses.rs"));
        assert!(near.contains("#![deny(deprecated)]"), "{}", rule.code);
        let misses = near.matches("\n// silent: ").count();
        assert!(misses >= CASES, "{}: {misses}", rule.code);
    }
}

/// What is in the cases is compared by the linter's own tests.
#[test]
fn each_rule_of_the_linter_has_many_cases_of_both_kinds() {
    for rule in WORKSPACE_RULES {
        for kind in ["fires", "near_misses"] {
            let cases = names(&format!("otel-lint/tests/cases/{}/{kind}", rule.code), ".rs");
            assert!(cases.len() >= CASES, "{} {kind}: {cases:?}", rule.code);
        }
    }
}

#[test]
fn the_guide_to_policies_lists_all_rules() {
    let guide = read("docs/policy.md");
    let (_, table) = guide.split_once("\n## The rules\n").expect("the guide ends with them");
    let row = |rule: &Rule| {
        let level = rule.level.as_str();
        format!("| [{0}](rules/{0}.md) | `{1}` | {level} |\n", rule.code, rule.slug)
    };
    let rows: String = every().map(row).collect();
    assert_eq!(table, format!("| code | rule | level |\n|---|---|---|\n{rows}"));
}

#[test]
fn the_documentation_of_traced_lists_all_rules_of_annotations() {
    let documentation = read("otel-runtime/src/attributes.rs");
    let rows = documentation.lines().filter_map(|line| line.strip_prefix("/// | OT"));
    let listed: Vec<String> =
        rows.filter_map(|row| row.rsplit_once(" | ")).map(|(row, _)| format!("OT{row}")).collect();
    let row = |rule: &&Rule| format!("{} `{}` | {}", rule.code, rule.slug, rule.level.as_str());
    assert_eq!(listed, RULES.iter().map(row).collect::<Vec<_>>());
}
