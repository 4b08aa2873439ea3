//! A directory for each test, and a run of `fix` in it.

#![allow(dead_code)] // each test takes what it needs

use otel_lint::fix::{Fate, Fix, Report};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// An empty directory of this name.
pub(crate) fn directory(name: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(&directory).expect("a directory");
    directory
}

/// Puts files into a directory.
pub(crate) fn put(directory: &Path, files: &[(&str, &str)]) {
    for (name, text) in files {
        let path = directory.join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
        fs::write(path, text).expect("a file");
    }
}

pub(crate) fn fix(directory: &Path) -> Fix {
    Fix {
        paths: vec![directory.to_owned()],
        write: false,
        patch: None,
        report: None,
        keep_arguments: false,
        read_errors: false,
        runtime: None,
    }
}

/// The file after `fix`, and what is told of each function that is not plainly rewritten.
pub(crate) fn fixed_with(name: &str, before: &str, wish: impl FnOnce(&mut Fix)) -> String {
    let directory = directory(name);
    put(&directory, &[("lib.rs", before)]);
    let mut fix = fix(&directory);
    fix.write = true;
    wish(&mut fix);
    let (_, report) = fix.run().expect("a run");
    format!("{}{}", fs::read_to_string(directory.join("lib.rs")).expect("the file"), told(&report))
}

/// What is told of each function that is not plainly rewritten.
pub(crate) fn told(report: &Report) -> String {
    let mut told = String::new();
    for function in &report.functions {
        match &function.fate {
            Fate::Rewritten(notes) if notes.is_empty() => {}
            Fate::Rewritten(notes) => {
                let notes: Vec<&str> = notes.iter().map(|note| note.slug()).collect();
                let _ = writeln!(told, "// {}: note {}", function.name, notes.join(", "));
            }
            Fate::Left { reason, detail } => {
                let detail = detail.as_ref().map(|detail| format!(" ({detail})")).unwrap_or_default();
                let _ = writeln!(told, "// {}: left {}{detail}", function.name, reason.slug());
            }
        }
    }
    for (_, error) in &report.unreadable {
        let _ = writeln!(told, "// unreadable: {error}");
    }
    told
}
