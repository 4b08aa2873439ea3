//! Remembers which compiler made the numbers.

use std::process::Command;

fn main() {
    let rustc = std::env::var("RUSTC").unwrap_or_else(|_| "rustc".to_owned());
    let version = Command::new(rustc).arg("--version").output();
    let version =
        version.map_or_else(|_| "unknown".to_owned(), |out| String::from_utf8_lossy(&out.stdout).into_owned());
    println!("cargo::rustc-env=BENCHED_RUSTC={}", version.split(" (").next().unwrap_or_default().trim());
    println!("cargo::rerun-if-changed=build.rs");
}
