//! A build with `off` hides nothing: what is wrong with an annotation is said as ever.

use std::fs;
use std::path::Path;
use std::process::Command;

/// What the compiler says about `wrong.rs`: line, kind, and all of it.
fn messages(features: &str) -> Vec<(usize, String, String)> {
    let test = std::env::current_exe().expect("a test has a path");
    let target = test.ancestors().nth(3).expect("it stands in `target/debug/deps`");
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--locked", "--package", "otel-off-sample", "--features", features])
        .args(["--message-format", "short", "--manifest-path", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")])
        .arg("--target-dir")
        .arg(target)
        .output()
        .expect("cargo runs");
    assert!(!output.status.success(), "it compiles");
    let written = String::from_utf8(output.stderr).expect("cargo writes text");
    let mut messages: Vec<_> = written.lines().filter_map(message).collect();
    messages.sort();
    messages
}

/// `src/wrong.rs:11:17: error[E0277]: what is wrong`
fn message(line: &str) -> Option<(usize, String, String)> {
    let (_, place) = line.split_once("wrong.rs:")?;
    let mut parts = place.splitn(4, ':');
    let number = parts.next()?.parse().ok()?;
    let kind = parts.nth(1)?.trim().to_owned();
    Some((number, kind, place.to_owned()))
}

/// The lines with a mark, and what it says.
fn marks() -> Vec<(usize, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample/src/wrong.rs");
    let text = fs::read_to_string(path).expect("the file can be read");
    let mark = |(at, line): (usize, &str)| {
        let (_, said) = line.split_once("//~")?;
        let said = said.strip_prefix(' ').map(|said| (at + 1, said)).or(said.strip_prefix("^ ").map(|said| (at, said)));
        said.map(|(line, kind)| (line, kind.to_owned()))
    };
    text.lines().enumerate().filter_map(mark).collect()
}

#[test]
fn are_those_of_a_build_that_records() {
    let (mut off, mut spans) = (messages("off,wrong"), messages("wrong"));
    for messages in [&mut off, &mut spans] {
        // The borrow checker calls what a closure has captured "value".
        messages.retain(|(_, kind, _)| kind != "error[E0596]");
    }
    assert_eq!(off, spans);
    println!("{} messages", off.len());
}

#[test]
fn tell_of_all_that_is_wrong() {
    let mut told: Vec<(usize, String)> =
        messages("off,wrong").into_iter().map(|(line, kind, _)| (line, kind)).collect();
    told.dedup();
    assert_eq!(told, marks());
}
