//! The patch: tools take it, it changes nothing else, and a second run finds nothing.

#![allow(clippy::needless_raw_string_hashes)] // expect-test writes them

mod common;

use common::{directory, fix, put};
use expect_test::expect;
use std::fs;
use std::path::Path;
use std::process::Command;

const MANIFEST: &str =
    "[package]\nname = \"orders\" # the name\nversion = \"0.1.0\"\n\n[dependencies]\ntracing = \"0.1\"\n";
const SOURCE: &str = "\u{feff}#!/usr/bin/env run-cargo-script\n//! Orders.\nuse tracing::instrument;\n\n\
                      /// Ch\u{e4}rge \u{1f4b6}.\n#[ instrument (skip_all , fields( id=%id )) ]  // why\nfn charge( id:u8 ){ /* odd */ }\n\n\
                      #[instrument(name = \"orders.a_rather_long_name\", skip_all, fields(acme.order.id = %order.id, acme.order.lines = order.lines.len()), err)]\n\
                      fn place(order: &Order)->Result<(),Error>{Ok(())}";

fn lint() -> Command {
    Command::new(env!("CARGO_BIN_EXE_otel-lint"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a file")
}

#[test]
fn a_patch_shows_what_changes_and_nothing_else() {
    let directory = directory("patch_shown");
    let source = SOURCE.trim_start_matches('\u{feff}');
    put(&directory, &[("Cargo.toml", MANIFEST), ("src/lib.rs", source)]);
    let output = lint().current_dir(&directory).args(["fix", "."]).output().expect("a run");
    assert!(output.status.success());
    let patch = String::from_utf8(output.stdout).expect("text");
    // A line of white space alone does not survive in a picture.
    let patch: String = patch.lines().flat_map(|line| [line.trim_end(), "\n"]).collect();
    expect![[r#"
        --- a/src/lib.rs
        +++ b/src/lib.rs
        @@ -1,10 +1,14 @@
         #!/usr/bin/env run-cargo-script
         //! Orders.
        -use tracing::instrument;
        +use otel_runtime::traced;
 
         /// Chärge 💶.
        -#[ instrument (skip_all , fields( id=%id )) ]  // why
        +#[ traced(attrs("id" = %id)) ]  // why
         fn charge( id:u8 ){ /* odd */ }
 
        -#[instrument(name = "orders.a_rather_long_name", skip_all, fields(acme.order.id = %order.id, acme.order.lines = order.lines.len()), err)]
        +#[traced(
        +    name = "orders.a_rather_long_name",
        +    attrs("acme.order.id" = %order.id, "acme.order.lines" = order.lines.len()),
        +    err,
        +)]
         fn place(order: &Order)->Result<(),Error>{Ok(())}
        \ No newline at end of file
        --- a/Cargo.toml
        +++ b/Cargo.toml
        @@ -4,3 +4,4 @@
 
         [dependencies]
         tracing = "0.1"
        +otel-runtime = "0.1.0"
    "#]].assert_eq(&patch);
    expect![[r#"
        2 rewritten, 0 left as they are
          needs `otel-runtime`: Cargo.toml
    "#]]
    .assert_eq(&String::from_utf8(output.stderr).expect("text"));
    assert_eq!(read(&directory.join("src/lib.rs")), source, "without `--write` nothing is written");
}

#[test]
fn git_applies_it_to_what_write_writes() {
    let directory = directory("patch_applied");
    for part in ["patched", "written"] {
        put(&directory.join(part), &[("Cargo.toml", MANIFEST), ("src/lib.rs", SOURCE)]);
    }
    let patched = directory.join("patched");
    let run = |arguments: &[&str]| {
        assert!(lint().current_dir(&patched).args(arguments).status().expect("a run").success());
    };
    run(&["fix", "src", "--patch", "../fix.patch"]);
    // Not below the repository that this test runs in, for git.
    let applied = Command::new("git")
        .args(["apply", "../fix.patch"])
        .env("GIT_CEILING_DIRECTORIES", &directory)
        .current_dir(&patched)
        .status();
    assert!(applied.expect("git").success());
    run(&["fix", "../written", "--write"]);
    for file in ["Cargo.toml", "src/lib.rs"] {
        assert_eq!(read(&patched.join(file)), read(&directory.join("written").join(file)));
    }
}

#[test]
fn a_second_run_changes_nothing() {
    let directory = directory("patch_twice");
    put(&directory, &[("Cargo.toml", MANIFEST), ("src/lib.rs", SOURCE)]);
    let mut fix = fix(&directory);
    fix.write = true;
    let (first, report) = fix.run().expect("a run");
    assert!(!first.is_empty());
    assert_eq!(report.rewritten, 2);
    let (second, report) = fix.run().expect("a run");
    assert_eq!((second.as_str(), report.rewritten), ("", 0));
}

#[test]
fn line_ends_of_windows_stay() {
    let directory = directory("patch_crlf");
    let long = "#[tracing::instrument(skip_all, fields(acme.order.first = first, acme.order.second = second, \
                acme.order.third = third))]\r\nfn b() {}\r\n";
    put(&directory, &[("lib.rs", long)]);
    let mut fix = fix(&directory);
    fix.write = true;
    fix.run().expect("a run");
    let after = read(&directory.join("lib.rs"));
    assert_eq!(after.matches('\n').count(), after.matches("\r\n").count());
    assert!(after.contains("traced(\r\n"), "{after}");
}

#[test]
fn the_dependency_goes_where_it_is_needed() {
    let directory = directory("patch_manifests");
    let tests = "[package]\nname = \"tests\"\nversion = \"0.1.0\"\n";
    let tables = "[package]\nname = \"tables\"\nversion = \"0.1.0\"\n\n[dependencies.tracing]\nversion = \"0.1\"\n";
    let there = "[package]\nname = \"there\"\nversion = \"0.1.0\"\n\n[dependencies]\notel-runtime.workspace = true\n";
    let source = "#[tracing::instrument]\nfn a() {}\n";
    put(
        &directory,
        &[
            ("tests/Cargo.toml", tests),
            ("tests/tests/a.rs", source),
            ("tables/Cargo.toml", tables),
            ("tables/src/lib.rs", source),
            ("there/Cargo.toml", there),
            ("there/src/lib.rs", source),
        ],
    );
    let mut fix = fix(&directory);
    fix.write = true;
    fix.run().expect("a run");
    let manifests = ["tests", "tables", "there"].map(|package| read(&directory.join(package).join("Cargo.toml")));
    expect![[r#"
        [package]
        name = "tests"
        version = "0.1.0"

        [dev-dependencies]
        otel-runtime = "0.1.0"
        ---
        [package]
        name = "tables"
        version = "0.1.0"

        [dependencies.tracing]
        version = "0.1"

        [dependencies.otel-runtime]
        version = "0.1.0"
        ---
        [package]
        name = "there"
        version = "0.1.0"

        [dependencies]
        otel-runtime.workspace = true
    "#]]
    .assert_eq(&manifests.join("---\n"));
}

#[test]
fn the_report_counts_reasons() {
    let directory = directory("patch_report");
    let source =
        "#[tracing::instrument(parent = p)]\nfn a() {}\n#[tracing::instrument(level = \"debug\")]\nfn b() {}\n";
    put(&directory, &[("lib.rs", source), ("broken.rs", "#[instrument] fn (")]);
    let run = lint().current_dir(&directory).args(["fix", ".", "--report", "report.json"]).output();
    assert!(run.expect("a run").status.success());
    expect![[r#"
        {
          "rewritten": 1,
          "left": {
            "explicit_parent": 1
          },
          "notes": {
            "level_is_no_filter": 1
          },
          "unreadable": [
            [
              "./broken.rs",
              "cannot parse string into token stream"
            ]
          ],
          "manifests": [],
          "functions": [
            {
              "file": "./lib.rs",
              "line": 1,
              "name": "a",
              "left": {
                "reason": "explicit_parent"
              }
            },
            {
              "file": "./lib.rs",
              "line": 3,
              "name": "b",
              "rewritten": [
                "level_is_no_filter"
              ]
            }
          ]
        }"#]]
    .assert_eq(&read(&directory.join("report.json")));
}
