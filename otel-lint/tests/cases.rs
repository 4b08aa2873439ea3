//! The rules of workspaces on small workspaces: `cases/CODE/fires` and `cases/CODE/near_misses`, a file for each. A line
//! `//- path` begins a file of the workspace; without one all of it is `src/main.rs`. A rule is expected at the end of
//! the lines that it fires on, as `//~ CODE`, and nowhere else.

use otel_lint::{Options, lint};
use otel_rules::rules::every;
use std::fs;
use std::path::{Path, PathBuf};

const MANIFEST: &str = r#"
[package]
name = "case"

[dependencies]
fastrace = "1"
opentelemetry = "1"
otel-runtime = "1"
tracing = "1"
"#;

/// The files of a case.
fn files(text: &str) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = vec![("src/main.rs".to_owned(), String::new())];
    for line in text.lines() {
        if let Some(path) = line.strip_prefix("//- ") {
            files.push((path.to_owned(), String::new()));
        } else if let Some((_, text)) = files.last_mut() {
            text.push_str(line);
            text.push('\n');
        }
    }
    files.retain(|(_, text)| text.lines().any(|line| !line.is_empty() && !line.starts_with("// silent: ")));
    if !files.iter().any(|(path, _)| path == "Cargo.toml") {
        files.push(("Cargo.toml".to_owned(), MANIFEST.to_owned()));
    }
    files
}

/// Lines of files, as in `src/main.rs:7`.
type Lines = Vec<String>;

fn expected(code: &str, files: &[(String, String)]) -> Lines {
    let marker = format!("//~ {code}");
    let of = |(path, text): &(String, String)| -> Lines {
        let lines = text.lines().enumerate().filter(|(_, line)| line.ends_with(&marker));
        lines.map(|(at, _)| format!("{path}:{}", at + 1)).collect()
    };
    files.iter().flat_map(of).collect()
}

fn found(code: &str, name: &str, files: &[(String, String)]) -> Lines {
    let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("cases").join(code).join(name);
    for (path, text) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("the folder can be made");
        fs::write(path, text).expect("the file can be written");
    }
    let report = lint(
        std::slice::from_ref(&root),
        &Options { threads: 1, rules: every().filter(|rule| rule.code == code).collect(), ..Options::default() },
    )
    .expect("the case can be scanned");
    assert!(report.unread.is_empty(), "{name}: {:?}", report.unread);
    let of_rule = report.findings.iter().filter(|finding| finding.rule.code == code);
    let shown = |path: &Path| path.strip_prefix(&root).expect("it is in the case").to_string_lossy().into_owned();
    of_rule.map(|finding| format!("{}:{}", shown(&finding.path), finding.place.line)).collect()
}

/// The cases of a rule, by their names.
fn cases(folder: &Path) -> Vec<(String, String)> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let case = |path: PathBuf| {
        let name = path.file_stem().expect("it has a name").to_string_lossy().into_owned();
        (name, fs::read_to_string(path).expect("the case can be read"))
    };
    let mut cases: Vec<_> = entries.map(|entry| case(entry.expect("and its entries").path())).collect();
    cases.sort();
    cases
}

fn each_case_of(code: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(code);
    for (name, text) in cases(&folder.join("fires")) {
        let files = files(&text);
        let expected = expected(code, &files);
        assert!(!expected.is_empty(), "{name} says where it fires");
        assert_eq!(found(code, &format!("fires/{name}"), &files), expected, "{code} {name}");
    }
    for (name, text) in cases(&folder.join("near_misses")) {
        assert!(text.starts_with("// silent: "), "{name} says why it does not fire");
        assert_eq!(found(code, &format!("near_misses/{name}"), &files(&text)), Lines::new(), "{code} {name}");
    }
}

#[test]
fn traced_call_in_loop() {
    each_case_of("OT028");
}

#[test]
fn raw_spawn() {
    each_case_of("OT029");
}

#[test]
fn simple_processor() {
    each_case_of("OT030");
}

#[test]
fn unwrapped_sampler() {
    each_case_of("OT031");
}

#[test]
fn provider_not_shut_down() {
    each_case_of("OT032");
}
