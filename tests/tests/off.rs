//! The feature `off` holds for a whole program, so what is tested of it is a workspace of its own,
//! `tests/off`: here it is run, with what is built for this one.

use std::path::Path;
use std::process::Command;

#[test]
fn annotations_are_compiled_out() {
    let test = std::env::current_exe().expect("a test has a path");
    let target = test.ancestors().nth(3).expect("it stands in `target/debug/deps`");
    let output = Command::new(env!("CARGO"))
        .args(["test", "--offline", "--locked", "--workspace", "--all-targets"])
        .args(["--manifest-path", concat!(env!("CARGO_MANIFEST_DIR"), "/off/Cargo.toml")])
        .arg("--target-dir")
        .arg(target)
        .output()
        .expect("cargo runs");
    let said = [output.stdout, output.stderr].map(|said| String::from_utf8_lossy(&said).into_owned()).concat();
    println!("{said}");
    assert!(output.status.success());
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("off/tests");
    for file in std::fs::read_dir(tests).expect("the tests can be read").flatten().map(|entry| entry.path()) {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        assert!(file.is_dir() || said.contains(&format!("Running tests/{name}")), "{name} was not run");
    }
}
