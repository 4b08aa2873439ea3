//! What a crate says of rules in its manifest, and how rules reach the user, with real crates and the real Cargo.

#[path = "policy/project.rs"]
mod project;

use project::{Project, alone, manifest, runtime};

/// Breaks three rules, one of them at `deny`.
const THREE: &str = r#"
use otel_runtime::traced;
use std::collections::HashMap;

#[traced(kind = "consumer", parent_from = headers)]
pub fn receive(headers: &HashMap<String, String>) {
    work();
}

#[traced(name = "order 12345")]
pub fn order() {
    work();
}

#[traced(attrs("http.method" = "GET"))]
pub fn fetch() {
    work();
}

fn work() {
    println!("worked");
}
"#;

/// Breaks one rule, at `warn`.
const ONE: &str = r#"
#[otel_runtime::traced(name = "order 12345")]
pub fn order() {
    println!("ordered");
}
"#;

const ORDER: (&str, &str) = ("OT006", "\"order 12345\"");

#[test]
fn three_violations_are_three_messages_of_one_build() {
    let project = Project::new("three", &[("Cargo.toml", &alone("three", "")), ("src/lib.rs", THREE)]);
    let said = project.check();
    assert!(!said.success);
    let expected = [
        ("error", "OT002", "parent_from"),
        ("warning", "OT006", "\"order 12345\""),
        ("warning", "OT007", "\"http.method\""),
    ];
    assert_eq!(said.short(), expected, "{}", said.stderr);
}

/// A crate that takes one from a registry, here in a folder, that breaks three rules and has a bad policy.
fn with_dependency(name: &str, version: &str) -> Project {
    let policy = "[package.metadata.otel]\nfoo = 1";
    let published = "otel-runtime = { version = '0.1', features = ['testing'] }";
    let dependency =
        manifest("otel-three", policy).replace(&runtime(), published).replace("'0.1.0'", &format!("'{version}'"));
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../otel-runtime").replace('\\', "/");
    let rest = format!(
        "[dependencies.otel-three]\nversion = '={version}'\nregistry = 'shelf'\n\n\
         [patch.crates-io]\notel-runtime = {{ path = '{path}' }}"
    );
    let config = "[registries.shelf]\nindex = 'https://shelf.invalid/index'\n\n[source.shelf]\n\
                  registry = 'https://shelf.invalid/index'\nreplace-with = 'folder'\n\n[source.folder]\ndirectory = 'folder'\n";
    let files = [
        ("Cargo.toml", &*alone(name, &rest)),
        ("src/lib.rs", "pub use otel_three::order;\n"),
        (".cargo/config.toml", config),
        ("folder/otel-three/Cargo.toml", &dependency),
        ("folder/otel-three/src/lib.rs", THREE),
        ("folder/otel-three/.cargo-checksum.json", "{\"files\":{}}"),
    ];
    Project::new(name, &files)
}

/// Cargo caps what it has from a registry: rules at `deny`, and what is wrong with a policy.
#[test]
fn a_dependency_builds_whatever_it_breaks() {
    // Versions that no earlier run has built.
    let [quiet, loud] = ["0.1", "0.2"].map(|version| format!("{version}.{}", std::process::id()));
    let said = with_dependency("quiet", &quiet).check();
    assert!(said.success, "{}", said.stderr);
    assert!(said.stderr.contains(&format!("Checking otel-three v{quiet}")), "{}", said.stderr);
    assert_eq!(said.messages, []);
    // Asked for all that there is to be said, Cargo lets them through as warnings.
    let said = with_dependency("loud", &loud).cargo(&["check", "-vv", "--message-format=json"]);
    assert!(said.success, "{}", said.stderr);
    assert!(said.messages.iter().all(|message| message.level == "warning"), "{}", said.texts());
    for part in ["[OT002]", "[OT006]", "[OT007]", "`package.metadata.otel.foo`"] {
        assert!(said.texts().contains(part), "{part} in {}", said.texts());
    }
}

#[test]
fn an_edit_of_the_package_s_policy_is_seen() {
    let with = |policy: &str| alone("edited", policy);
    let project = Project::new("edited", &[("Cargo.toml", &with("")), ("src/lib.rs", ONE)]);
    assert_eq!(project.check().short(), [("warning", ORDER.0, ORDER.1)]);
    project.write("Cargo.toml", &with("[package.metadata.otel]\ndefault = 'deny'"));
    assert_eq!(project.check().short(), [("error", ORDER.0, ORDER.1)]);
    project.write("Cargo.toml", &with("[package.metadata.otel]\ndefault = 'deny'\nrules = { id-in-name = 'allow' }"));
    assert_eq!(project.check().short(), []);
    project.write("Cargo.toml", &with(""));
    assert_eq!(project.check().short(), [("warning", ORDER.0, ORDER.1)]);
}

#[test]
fn an_edit_of_the_workspace_s_policy_is_seen() {
    let with = |policy: &str| format!("[workspace]\nmembers = ['member']\nresolver = '3'\n\n{policy}\n");
    let member = manifest("otel-member", "");
    let files = [("Cargo.toml", &*with("")), ("member/Cargo.toml", &member), ("member/src/lib.rs", ONE)];
    let project = Project::new("edited_workspace", &files);
    assert_eq!(project.check().short(), [("warning", ORDER.0, ORDER.1)]);
    project.write("Cargo.toml", &with("[workspace.metadata.otel]\nrules = { OT006 = 'deny' }"));
    assert_eq!(project.check().short(), [("error", ORDER.0, ORDER.1)]);
    project.write(
        "member/Cargo.toml",
        &manifest("otel-member", "[package.metadata.otel]\nrules = { id_in_name = 'warn' }"),
    );
    assert_eq!(project.check().short(), [("warning", ORDER.0, ORDER.1)]);
    project.write("member/Cargo.toml", &manifest("otel-member", "[package.metadata.otel]\ndefault = 'warn'"));
    assert_eq!(project.check().short(), [("error", ORDER.0, ORDER.1)], "a rule is more than a default");
    project.write("Cargo.toml", &with("[workspace.metadata.otel]\ndefault = 'allow'"));
    assert_eq!(project.check().short(), [("warning", ORDER.0, ORDER.1)], "the package's default");
    project.write("member/Cargo.toml", &member);
    assert_eq!(project.check().short(), [], "the workspace's default");
}

/// It says nothing of its own either: `unused_allow` would be a message.
#[test]
fn what_a_site_allows_is_allowed() {
    let allowing = ONE.replace("12345\"", "12345\", allow(id_in_name, reason = \"there is one\")");
    let policy = "[package.metadata.otel]\ndefault = 'deny'";
    let project = Project::new("allowing", &[("Cargo.toml", &alone("allowing", policy)), ("src/lib.rs", &allowing)]);
    let said = project.check();
    assert!(said.success, "{}", said.stderr);
    assert_eq!(said.messages, []);
    project.write("src/lib.rs", ONE);
    assert_eq!(project.check().short(), [("error", ORDER.0, ORDER.1)]);
}

#[test]
fn clippy_shows_rules_and_fixes_nothing_of_them() {
    let code = format!(
        "{ONE}\n#[otel_runtime::traced]\npub fn sum(of: u32) -> u32 {{\n    println!(\"{{of}}\");\n    return of;\n}}\n"
    );
    let project = Project::new("clippy", &[("Cargo.toml", &alone("clippy", "")), ("src/lib.rs", &code)]);
    let said = project.cargo(&["clippy", "--message-format=json"]);
    let rule = said.messages.iter().find(|message| message.code == ORDER.0);
    assert!(rule.is_some_and(|message| message.at == ORDER.1), "{}", said.texts());
    assert!(said.stdout.contains("\"code\":\"deprecated\""), "{}", said.stdout);
    // `return of;` is what it fixes.
    let said = project.cargo(&["clippy", "--fix", "--allow-no-vcs", "--lib"]);
    assert!(said.success, "{}", said.stderr);
    let fixed = project.read("src/lib.rs");
    assert_eq!(fixed, code.replace("    return of;\n", "    of\n"));
    assert_eq!(project.check().short(), [("warning", ORDER.0, ORDER.1)]);
}

#[test]
fn a_bad_policy_is_an_error_that_names_its_key() {
    let policy = "[package.metadata.otel]\ndefualt = 'deny'\nnamespace = 'acme'\nmax_attributes = 0\n\
                  rules = { id-in-nam = 'warn', OT007 = 'loud' }";
    // Several annotations, and errors only once.
    let project = Project::new(
        "bad",
        &[
            ("Cargo.toml", &alone("bad", policy)),
            (
                "src/lib.rs",
                &format!("{THREE}{ONE}").replace("pub fn order() {\n    println", "pub fn other() {\n    println"),
            ),
        ],
    );
    let said = project.check();
    assert!(!said.success);
    let errors: Vec<_> =
        said.messages.iter().filter(|message| message.text.contains("package.metadata.otel")).collect();
    let expected = [
        "`package.metadata.otel.defualt`",
        "`package.metadata.otel.max_attributes`",
        "`package.metadata.otel.namespace`",
        "`package.metadata.otel.rules.OT007`",
        "`package.metadata.otel.rules.id-in-nam`",
    ];
    for key in expected {
        let named = errors.iter().filter(|message| message.text.contains(key)).count();
        assert_eq!(named, 1, "{key} in {}", said.texts());
    }
    assert_eq!(errors.len(), expected.len());
    assert!(errors.iter().all(|message| message.level == "error"));
    assert!(said.texts().contains("did you mean `default`?") && said.texts().contains("did you mean `id_in_name`?"));
    assert!(said.texts().contains("bad/Cargo.toml"));
    // The rest holds, and so do rules: those of the code, and nothing that follows from a lost function.
    let rules = said.messages.iter().filter(|message| message.code.starts_with("OT")).count();
    assert_eq!(rules, 4, "{}", said.texts());
    assert_eq!(said.messages.len(), rules + errors.len(), "{}", said.texts());
}

/// What spawns under a name of its own, and a program that shows whether the context goes along.
const SPAWNING: &str = r#"
use otel_runtime::{testing, traced};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

mod pool {
    pub fn run<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
        std::thread::spawn(work).join().expect("the thread ends")
    }
}

fn go<T: Send + 'static>(work: impl Future<Output = T> + Send + 'static) -> T {
    std::thread::spawn(move || match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("there is nothing to wait for"),
    })
    .join()
    .expect("the thread ends")
}

#[traced]
fn outer() {
    pool::run(|| inner());
    pool::run(move || inner());
    go(task());
    go(async { task().await });
}

#[traced]
fn inner() {
    println!("worked");
}

#[traced]
async fn task() {
    println!("worked");
}

fn main() {
    let recorder = testing::record();
    outer();
    print!("{}", recorder.tree());
}
"#;

#[test]
fn what_a_policy_says_spawns_is_carried() {
    let policy = "[package.metadata.otel]\nspawn = ['pool::run', 'go']";
    let project = Project::new("spawning", &[("Cargo.toml", &alone("spawning", policy)), ("src/main.rs", SPAWNING)]);
    let said = project.cargo(&["run", "--quiet"]);
    assert!(said.stdout.ends_with("outer\n  inner\n  inner\n  task\n  task\n"), "{}{}", said.stdout, said.stderr);
    project.write("Cargo.toml", &alone("spawning", ""));
    let said = project.cargo(&["run", "--quiet"]);
    assert!(said.stdout.contains("\nouter\n") && !said.stdout.contains("  "), "{}{}", said.stdout, said.stderr);
}

/// Quotes and backslashes in paths are escaped.
#[cfg(unix)]
#[test]
fn a_path_may_look_like_anything() {
    let project = Project::new("odd \" \\ {} \'é", &[("Cargo.toml", &alone("odd", "")), ("src/lib.rs", ONE)]);
    assert_eq!(project.check().short(), [("warning", ORDER.0, ORDER.1)]);
    project.write("Cargo.toml", &alone("odd", "[package.metadata.otel]\ndefault = 'deny'"));
    assert_eq!(project.check().short(), [("error", ORDER.0, ORDER.1)]);
}
