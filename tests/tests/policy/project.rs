//! A folder with crates in it, and what Cargo says of them.

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the runtime is, for manifests.
pub(crate) fn runtime() -> String {
    let runtime = concat!(env!("CARGO_MANIFEST_DIR"), "/../otel-runtime").replace('\\', "/");
    format!("otel-runtime = {{ path = '{runtime}', features = ['testing'] }}")
}

/// A manifest, with `more` behind its dependencies.
pub(crate) fn manifest(name: &str, more: &str) -> String {
    format!(
        "[package]\nname = '{name}'\nversion = '0.1.0'\nedition = '2024'\n\n[dependencies]\n{}\n\n{more}\n",
        runtime()
    )
}

/// As [`manifest`], of a package that is a workspace by itself.
pub(crate) fn alone(name: &str, more: &str) -> String {
    // The profile of this workspace, so that what was built for it is taken.
    format!("{}\n[workspace]\n\n[profile.dev]\ndebug = 'line-tables-only'\n", manifest(name, more))
}

pub(crate) struct Project(PathBuf);

/// What the compiler said.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Message {
    pub(crate) level: String,
    /// What is between `[` and `]`, or the whole text.
    pub(crate) code: String,
    pub(crate) text: String,
    /// What is underlined.
    pub(crate) at: String,
}

/// What a run of Cargo left.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) success: bool,
    pub(crate) messages: Vec<Message>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Said {
    /// Level, code and what is underlined, in order of codes.
    pub(crate) fn short(&self) -> Vec<(&str, &str, &str)> {
        let short = self.messages.iter().map(|said| (&*said.level, &*said.code, &*said.at));
        let mut short: Vec<_> = short.collect();
        short.sort_by_key(|(_, code, _)| *code);
        short
    }

    pub(crate) fn texts(&self) -> String {
        let texts: Vec<String> = self.messages.iter().map(|said| format!("{}: {}", said.level, said.text)).collect();
        texts.join("\n")
    }
}

impl Project {
    /// A folder of this name, with these files and nothing else.
    pub(crate) fn new(name: &str, files: &[(&str, &str)]) -> Project {
        let project = Project(Path::new(env!("CARGO_TARGET_TMPDIR")).join("policy").join(name));
        match fs::remove_dir_all(&project.0) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => panic!("{name}: {error}"),
            _ => {}
        }
        for (path, text) in files {
            project.write(path, text);
        }
        let lock = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.lock");
        fs::copy(lock, project.path("Cargo.lock")).expect("the workspace has its versions locked");
        project
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.0.join(path)
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("folders can be made");
        fs::write(path, text).expect("files can be written");
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect("the file can be read")
    }

    pub(crate) fn check(&self) -> Said {
        self.cargo(&["check", "--message-format=json"])
    }

    /// Runs Cargo, with what is built for this workspace.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Said {
        let test = std::env::current_exe().expect("a test has a path");
        let target = test.ancestors().nth(3).expect("it stands in `target/debug/deps`");
        let mut command = Command::new(env!("CARGO"));
        // What Cargo has set for this test would be taken for what it sets for its compiler.
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("CARGO_PKG_") || name.to_string_lossy().starts_with("CARGO_MANIFEST")
            {
                command.env_remove(name);
            }
        }
        command.env_remove("RUSTFLAGS").env("CARGO_TERM_COLOR", "never").env("CARGO_NET_OFFLINE", "true");
        let output = command.args(arguments).current_dir(&self.0).env("CARGO_TARGET_DIR", target).output();
        let output = output.expect("cargo runs");
        let stdout = String::from_utf8_lossy(&output.stdout).into_owned();
        let lines = stdout.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        // Not those of the runtime, which is a path too.
        let is_of_project = |line: &Value| {
            let manifest = line["manifest_path"].as_str();
            line["reason"] == "compiler-message" && manifest.is_some_and(|path| Path::new(path).starts_with(&self.0))
        };
        let messages = lines.filter(is_of_project).filter_map(|line| message(&line));
        Said {
            success: output.status.success(),
            messages: messages.collect(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
            stdout,
        }
    }
}

/// The message, unless it is one that says how many there were.
fn message(line: &Value) -> Option<Message> {
    let message = &line["message"];
    let spans = message["spans"].as_array()?;
    let span = spans.iter().find(|span| span["is_primary"] == true)?;
    let line = span["text"][0]["text"].as_str()?;
    let column = |name: &str| usize::try_from(span[name].as_u64()?).ok();
    let at: String = line.chars().skip(column("column_start")? - 1).collect();
    let at = at.chars().take(column("column_end")? - column("column_start")?).collect();
    let text = message["message"].as_str()?;
    let code = text.split_once('[').and_then(|(_, rest)| rest.split_once(']')).map_or(text, |(code, _)| code);
    Some(Message { level: message["level"].as_str()?.to_owned(), code: code.to_owned(), text: text.to_owned(), at })
}
