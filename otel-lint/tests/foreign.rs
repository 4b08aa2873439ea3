//! Instrumentation by each library, in `foreign/LIBRARY.rs`. At the end of a line stand the rules that it breaks, as
//! `//~ CODE`; whatever else is found is wrong.

use otel_lint::{Options, lint};
use otel_rules::rules::every;
use std::fs;
use std::path::{Path, PathBuf};

/// Each line with the codes that belong to it.
fn expected(text: &str) -> Vec<(usize, String)> {
    let codes = |(at, line): (usize, &str)| -> Vec<(usize, String)> {
        let mut codes: Vec<String> = line.split("//~ ").skip(1).map(|code| code.trim().to_owned()).collect();
        codes.sort();
        codes.into_iter().map(|code| (at + 1, code)).collect()
    };
    text.lines().enumerate().flat_map(codes).collect()
}

fn each_line_of(library: &str) {
    let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/foreign").join(library).with_extension("rs");
    let text = fs::read_to_string(&case).expect("the case can be read");
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("foreign");
    fs::create_dir_all(&folder).expect("the folder can be made");
    fs::write(folder.join("Cargo.toml"), MANIFEST).expect("the manifest can be written");
    let copy = folder.join(library).with_extension("rs");
    fs::write(&copy, &text).expect("the case can be copied");
    let report =
        lint(&[copy], &Options { rules: every().collect(), ..Options::default() }).expect("the case can be scanned");
    assert!(report.unread.is_empty(), "{:?}", report.unread);
    let mut found: Vec<_> =
        report.findings.iter().map(|finding| (finding.place.line, finding.rule.code.to_owned())).collect();
    found.sort();
    let expected = expected(&text);
    assert!(!expected.is_empty(), "{library} says what is wrong with it");
    assert_eq!(found, expected, "{library}");
}

const MANIFEST: &str = "[package]\nname = \"case\"\n[dependencies]\nfastrace = \"1\"\nopentelemetry = \"1\"\n\
                        otel-runtime = \"1\"\ntracing = \"1\"\n";

#[test]
fn of_tracing() {
    each_line_of("tracing");
}

#[test]
fn of_opentelemetry() {
    each_line_of("opentelemetry");
}

#[test]
fn of_fastrace() {
    each_line_of("fastrace");
}

#[test]
fn of_ours() {
    each_line_of("annotations");
}
