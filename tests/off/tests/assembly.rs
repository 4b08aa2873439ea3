//! The code of annotated functions is that of the same functions without annotations: compared function by
//! function, in the compiler's assembly of the package `sample`, which is built both ways.
#![cfg(all(target_os = "linux", target_arch = "x86_64"))] // whose assembly the text below reads

#[path = "assembly/listing.rs"]
mod listing;

use listing::Listing;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// How the sample is built.
#[derive(Clone, Copy)]
enum Build {
    Plain,
    /// With annotations, and `off`.
    Off,
    /// With annotations that record.
    Spans,
}

impl Build {
    fn features(self) -> &'static str {
        match self {
            Build::Plain => "",
            Build::Off => "off",
            Build::Spans => "annotated",
        }
    }
}

/// Where this test was built: the sample shares what is built already.
fn target() -> PathBuf {
    let test = std::env::current_exe().expect("a test has a path");
    test.ancestors().nth(3).expect("it stands in `target/debug/deps`").to_owned()
}

fn cargo(arguments: &[&str], build: Build, behind: &[String]) -> Output {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--offline", "--locked", "--package", "otel-off-sample", "--features", build.features()])
        .args(["--manifest-path", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")])
        .arg("--target-dir")
        .arg(target())
        .args(behind)
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output
}

fn listing(build: Build, name: &str) -> Listing {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.s"));
    let behind = [
        "--".to_owned(),
        format!("--emit=asm={}", path.display()),
        // Compiled anew in each run: the text may have been removed since the last one.
        format!("-Cmetadata={}", std::process::id()),
    ];
    cargo(&["rustc", "--lib"], build, &behind);
    Listing::read(&fs::read_to_string(path).expect("the assembly can be read"))
}

/// Functions of the sample that have an annotation, or a macro in their bodies.
const ANNOTATED: [&str; 21] = [
    "plain",
    "slow",
    "fallible",
    "constants",
    "located",
    "spawning",
    "carrying",
    "expressions",
    "relations",
    "read",
    "mapped",
    "Order::pay",
    "make_waiting",
    "make_waiting_slowly",
    "make_waiting_with_expressions",
    "make_returned",
    "boxed",
    "recording",
    "unannotated",
    "make_waiting_and_recording",
    "skipped",
];

#[test]
fn is_that_of_functions_without_annotations() {
    let (plain, off) = (listing(Build::Plain, "plain"), listing(Build::Off, "off"));
    for name in ANNOTATED {
        assert_eq!(plain.function(name), off.function(name), "{name}");
    }
    // What they call and hand on, and the code and the sizes of futures behind what boxes them.
    assert_eq!(plain.names(), off.names());
    assert_eq!(plain.different(&off), Vec::<&str>::new());
    assert_eq!(plain.data(), off.data());
    println!("{} functions", plain.names().len());
}

/// That the comparison tells the one from the other.
#[test]
fn is_another_one_without_the_feature() {
    let (plain, spans) = (listing(Build::Plain, "plain"), listing(Build::Spans, "spans"));
    for name in ANNOTATED {
        assert_ne!(plain.function(name), spans.function(name), "{name}");
    }
}

/// In a program, where what is linked for nothing would be seen.
fn mentions_the_runtime(build: Build) -> Vec<&'static str> {
    let bin = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("sample-{}", build.features()));
    let message = cargo(&["build", "--bin", "otel-off-sample", "--message-format=json"], build, &[]);
    let written = String::from_utf8(message.stdout).expect("cargo writes text");
    let program = written.split("\"executable\":\"").nth(1).and_then(|rest| rest.split('"').next());
    fs::copy(program.expect("cargo names the program"), &bin).expect("the program can be copied");
    let program = fs::read(&bin).expect("the program can be read");
    let has = |word: &&str| program.windows(word.len()).any(|window| window == word.as_bytes());
    ["otel_runtime", "opentelemetry"].into_iter().filter(has).collect()
}

#[test]
fn links_nothing_of_the_runtime() {
    assert_eq!(mentions_the_runtime(Build::Off), Vec::<&str>::new());
    assert_eq!(mentions_the_runtime(Build::Spans), ["otel_runtime", "opentelemetry"]);
}
