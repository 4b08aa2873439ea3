//! Each file beside this one holds one fault, and the message that a user gets for it; in `rules`, what a rule fires
//! on, and what stands close to that and is right.
//!
//! Messages are the compiler's as well as ours, so they are compared on the release in `RUSTC_VERSION`
//! only; on another one the test says that it is skipped, or fails if `OTEL_RUST_TEST_REQUIRE_UI=1`
//! says that it must run. `TRYBUILD=overwrite` writes the messages anew: read the difference before
//! you commit it.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The release that the messages were recorded with.
fn recorded() -> &'static str {
    include_str!("RUSTC_VERSION").trim()
}

/// The release at hand, such as `1.95.0`.
fn at_hand() -> String {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| OsString::from("rustc"));
    let output = Command::new(rustc).arg("--version").output().expect("`rustc --version` runs");
    let text = String::from_utf8(output.stdout).expect("`rustc --version` prints text");
    text.split_whitespace().nth(1).expect("`rustc --version` names a release").to_owned()
}

/// Files with this extension in the folders of fault classes and rules, sorted.
fn files(extension: &str) -> Vec<PathBuf> {
    let folders = |of: &Path| entries(of).into_iter().filter(|path| path.is_dir()).collect::<Vec<_>>();
    let classes = folders(Path::new(env!("CARGO_MANIFEST_DIR")));
    let rules: Vec<PathBuf> = classes.iter().flat_map(|class| folders(class)).collect();
    let mut files: Vec<PathBuf> = classes.iter().chain(&rules).flat_map(|folder| entries(folder)).collect();
    files.retain(|path| path.extension().is_some_and(|found| found == extension));
    files.sort();
    files
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).expect("the folder can be read").map(|entry| entry.expect("and its entries").path()).collect()
}

#[test]
fn each_fault_has_its_message() {
    let (recorded, at_hand) = (recorded(), at_hand());
    if recorded != at_hand {
        let required = env::var_os("OTEL_RUST_TEST_REQUIRE_UI").is_some_and(|value| value == "1");
        assert!(!required, "the messages are recorded with rustc {recorded}, and this is {at_hand}");
        println!("skipped: the messages are recorded with rustc {recorded}, and this is {at_hand}");
        return;
    }
    println!("{} faults", files("rs").len());
    let cases = trybuild::TestCases::new();
    cases.compile_fail("*/*.rs");
    cases.compile_fail("rules/*/fires.rs");
    cases.pass("rules/*/near_misses.rs");
}

#[test]
fn each_message_has_its_fault() {
    let without: Vec<PathBuf> =
        files("stderr").into_iter().filter(|path| !path.with_extension("rs").exists()).collect();
    assert!(without.is_empty(), "no such cases: {without:?}");
}

/// What a user reads must not speak of what expansions call.
#[test]
fn messages_do_not_show_the_machinery() {
    const MACHINERY: [&str; 3] = ["__private", "__otel", "__OTEL"];
    let telling = |path: &Path| {
        let text = fs::read_to_string(path).expect("the message can be read");
        MACHINERY.iter().any(|word| text.contains(word))
    };
    let shown: Vec<PathBuf> = files("stderr").into_iter().filter(|path| telling(path)).collect();
    assert!(shown.is_empty(), "{shown:#?}");
}
