//! What policies say, out of manifests in folders of their own.

use super::{Cache, Fault, Policy, Setting};
use crate::{Build, Emission, traced};
use otel_rules::rules::{DEPRECATED_KEY, ID_IN_NAME, PARENT_ACROSS_QUEUE, RULES};
use quote::quote;
use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A folder that is gone with its test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &str)]) -> Folder {
        let folder = std::env::temp_dir().join(format!("otel-policy-{name}-{}", std::process::id()));
        let folder = Folder(folder);
        // One that a process of this number has left.
        let _ = fs::remove_dir_all(&folder.0);
        for (path, text) in files {
            folder.write(path, text);
        }
        folder
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("folders can be made");
        fs::write(path, text).expect("files can be written");
    }

    fn manifest(&self, path: &str) -> PathBuf {
        self.0.join(path).join("Cargo.toml")
    }

    fn policy(&self, path: &str) -> Policy {
        Policy::of_manifest(&self.manifest(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

const PACKAGE: &str = "[package]\nname = 'shop'\nversion.workspace = true\n";

fn of_package(name: &str, policy: &str) -> Policy {
    Folder::new(name, &[("Cargo.toml", &format!("{PACKAGE}\n[package.metadata.otel]\n{policy}\n"))]).policy("")
}

#[test]
fn nobody_says_anything() {
    let folder = Folder::new("nothing", &[("Cargo.toml", PACKAGE), ("docs/Cargo.toml", "metadata of otel, no TOML")]);
    let policy = folder.policy("");
    assert_eq!(policy, Policy { manifests: vec![folder.manifest("")], ..Policy::default() });
    assert_eq!(policy.setting(&PARENT_ACROSS_QUEUE), Setting::Deny);
    assert_eq!(policy.setting(&ID_IN_NAME), Setting::Warn);
    assert_eq!(folder.policy("src"), Policy::default(), "there is no such file");
}

#[test]
fn every_key_is_read() {
    let policy = of_package(
        "all",
        "default = 'deny'\nnamespace = ['acme']\nknown_keys = ['http.my_key']\nspawn = ['spawn', 'crate::pool::run']\n\
         max_attributes = 8\nrules = { id-in-name = 'allow', deprecated_key = 'warn', OT002 = 'warn' }",
    );
    assert_eq!(policy.errors, []);
    assert_eq!(policy.namespace, ["acme"]);
    assert_eq!(policy.known_keys, ["http.my_key"]);
    assert_eq!(policy.spawn, ["spawn", "crate::pool::run"]);
    assert_eq!(policy.limits.attributes, 8);
    let settings =
        [(&ID_IN_NAME, Setting::Allow), (&DEPRECATED_KEY, Setting::Warn), (&PARENT_ACROSS_QUEUE, Setting::Warn)];
    for (rule, setting) in settings {
        assert_eq!(policy.setting(rule), setting, "{}", rule.slug);
    }
    for rule in RULES.iter().filter(|rule| settings.iter().all(|(named, _)| named != *rule)) {
        assert_eq!(policy.setting(rule), Setting::Deny, "{}", rule.slug);
    }
}

/// "For all": one that begins may want to see everything and be stopped by nothing.
#[test]
fn the_default_weakens_deny_rules_too() {
    assert_eq!(of_package("weak", "default = 'warn'").setting(&PARENT_ACROSS_QUEUE), Setting::Warn);
    assert_eq!(of_package("weaker", "default = 'allow'").setting(&PARENT_ACROSS_QUEUE), Setting::Allow);
}

#[test]
fn the_package_is_over_the_workspace() {
    let workspace = "[workspace]\nmembers = ['shop']\n[workspace.metadata.otel]\ndefault = 'deny'\nnamespace = ['acme', 'old']\n\
                     known_keys = ['db.mine']\nmax_attributes = 5\nrules = { id-in-name = 'allow', OT007 = 'allow' }\n";
    let package =
        "[package.metadata.otel]\ndefault = 'warn'\nnamespace = ['shop']\nrules = { deprecated-key = 'deny' }\n";
    let folder = Folder::new("over", &[("Cargo.toml", workspace), ("shop/Cargo.toml", &format!("{PACKAGE}{package}"))]);
    let policy = folder.policy("shop");
    assert_eq!(policy.errors, []);
    assert_eq!(policy.namespace, ["shop"], "lists replace each other");
    assert_eq!(policy.known_keys, ["db.mine"]);
    assert_eq!(policy.limits.attributes, 5);
    assert_eq!(policy.setting(&DEPRECATED_KEY), Setting::Deny, "the package's rule");
    assert_eq!(policy.setting(&ID_IN_NAME), Setting::Allow, "the workspace's rule is over the package's default");
    assert_eq!(policy.setting(&PARENT_ACROSS_QUEUE), Setting::Warn, "the package's default");
    assert_eq!(policy.manifests, [folder.manifest("shop"), folder.manifest("")]);
}

#[test]
fn both_tables_may_stand_in_one_file() {
    let text = format!(
        "{PACKAGE}[package.metadata.otel]\nspawn = ['go']\n[workspace]\n[workspace.metadata.otel]\ndefault = 'allow'\nspawn = ['run']\n"
    );
    let folder = Folder::new("one", &[("Cargo.toml", &text)]);
    let policy = folder.policy("");
    assert_eq!((policy.default, policy.spawn), (Some(Setting::Allow), vec!["go".to_owned()]));
    assert_eq!(policy.manifests, [folder.manifest("")]);
}

/// As Cargo finds it.
#[test]
fn the_workspace_is_found() {
    let root =
        |name: &str, lists: &str| format!("[workspace]\n{lists}\n[workspace.metadata.otel]\nnamespace = ['{name}']\n");
    let outer = root("outer", "exclude = ['apart', 'named']\nmembers = ['named/after_all']");
    let pointing = "[package]\nname = 'pointing'\nworkspace = '../../elsewhere'\n";
    let files = [
        ("Cargo.toml", &*outer),
        ("deep/below/shop/Cargo.toml", PACKAGE),
        ("deep/below/Cargo.toml", PACKAGE),
        ("apart/Cargo.toml", PACKAGE),
        ("named/after_all/Cargo.toml", PACKAGE),
        ("deep/pointing/Cargo.toml", pointing),
        ("deep/pointing/child/Cargo.toml", PACKAGE),
        ("elsewhere/Cargo.toml", &root("elsewhere", "")),
        ("inner/Cargo.toml", &root("inner", "")),
        ("inner/shop/Cargo.toml", PACKAGE),
        ("target/package/shop-0.1.0/Cargo.toml", PACKAGE),
    ];
    let folder = Folder::new("found", &files);
    let expected = [
        ("deep/below/shop", Some("outer")),
        ("apart", None),
        ("named/after_all", Some("outer")),
        ("deep/pointing", Some("elsewhere")),
        ("deep/pointing/child", Some("elsewhere")),
        ("inner/shop", Some("inner")),
        ("target/package/shop-0.1.0", None),
    ];
    for (package, namespace) in expected {
        assert_eq!(folder.policy(package).namespace.first().map(String::as_str), namespace, "{package}");
    }
}

#[test]
fn what_is_wrong_names_its_key_and_the_rest_holds() {
    let wrong: [(&str, &str, Fault); 12] = [
        ("defualt = 'deny'", "defualt", Fault::UnknownKey { near: Some("default") }),
        ("known-keys = []", "known-keys", Fault::UnknownKey { near: Some("known_keys") }),
        ("colour = 1", "colour", Fault::UnknownKey { near: None }),
        ("default = 'loud'", "default", value("`\"deny\"`, `\"warn\"` or `\"allow\"`", "loud")),
        ("default = true", "default", kind("`\"deny\"`, `\"warn\"` or `\"allow\"`", "a boolean")),
        ("rules = ['OT007']", "rules", kind("a table", "a list")),
        ("rules = { id-in-nmae = 'warn' }", "rules.id-in-nmae", Fault::UnknownRule { near: Some("id_in_name") }),
        ("rules = { zebra = 'warn' }", "rules.zebra", Fault::UnknownRule { near: None }),
        (
            "rules = { OT006 = 'warn', id-in-name = 'deny' }",
            "rules.id-in-name",
            Fault::NamedTwice { rule: "id_in_name" },
        ),
        ("known_keys = ['db.mine', 7]", "known_keys", kind("a list of strings", "a number")),
        ("max_attributes = -3", "max_attributes", value("a whole number of 1 or more", "-3")),
        ("max_attributes = 1.5", "max_attributes", kind("a whole number of 1 or more", "a number")),
    ];
    for (at, (text, key, fault)) in wrong.into_iter().enumerate() {
        let policy = of_package(&format!("wrong{at}"), &format!("namespace = ['acme']\n{text}"));
        let [error] = &policy.errors[..] else { panic!("{text}: {:?}", policy.errors) };
        assert_eq!((&*error.key, &error.fault), (&*format!("package.metadata.otel.{key}"), &fault), "{text}");
        let said = error.to_string();
        let (file, key) = (error.manifest.display().to_string(), format!("`{}`", error.key));
        assert!(said.contains(&key) && said.contains(&file) && file.ends_with("Cargo.toml"), "{said}");
        assert_eq!(policy.namespace, ["acme"], "{text}");
    }
}

fn value(expected: &'static str, found: &str) -> Fault {
    Fault::WrongValue { expected, found: found.to_owned() }
}

fn kind(expected: &'static str, found: &'static str) -> Fault {
    Fault::WrongType { expected, found }
}

#[test]
fn spellings_of_spawns_are_paths() {
    let policy =
        of_package("paths", "spawn = ['task::spawn', 'pool.spawn', '', '::spawn', 'spawn::<T>', 'r#go', 'self::go']");
    assert_eq!(policy.spawn, ["task::spawn", "r#go", "self::go"]);
    assert_eq!(policy.errors.len(), 4);
}

#[test]
fn a_file_that_is_no_manifest_is_an_error() {
    let folder = Folder::new("broken", &[("Cargo.toml", "[package.metadata.otel\n"), ("folder/Cargo.toml/x", "")]);
    let [error] = &folder.policy("").errors[..] else { panic!("one error") };
    assert!(matches!(error.fault, Fault::NotToml(_)), "{error}");
    let errors = folder.policy("folder").errors;
    assert!(errors.iter().any(|error| matches!(error.fault, Fault::Unreadable(_))), "{errors:?}");
}

fn ask(cache: &Cache, manifest: &Path, site: &str) -> Arc<Policy> {
    cache.policy(manifest, || site.to_owned())
}

#[test]
fn a_cached_policy_holds_until_a_file_changes_or_appears() {
    let folder = Folder::new("cached", &[("deep/shop/Cargo.toml", PACKAGE)]);
    let (cache, manifest) = (Cache::new(), folder.manifest("deep/shop"));
    let first = ask(&cache, &manifest, "");
    assert_eq!(first.manifests, std::slice::from_ref(&manifest));
    let second = ask(&cache, &manifest, "");
    assert_eq!(second.manifests, [] as [PathBuf; 0], "said once for a crate");
    assert!(Arc::ptr_eq(&second, &ask(&cache, &manifest, "")), "nothing is read again");
    folder.write("Cargo.toml", "[workspace]\n[workspace.metadata.otel]\ndefault = 'deny'\n");
    assert_eq!(ask(&cache, &manifest, "").default, Some(Setting::Deny), "a workspace appears");
    folder.write("deep/shop/Cargo.toml", &format!("{PACKAGE}[package.metadata.otel]\ndefault = 'allow'\n"));
    let changed = ask(&cache, &manifest, "");
    assert_eq!(changed.default, Some(Setting::Allow));
    assert_eq!(changed.manifests.len(), 2);
    fs::remove_file(&manifest).expect("the file is there");
    assert_eq!(*ask(&cache, &manifest, ""), Policy::default());
}

/// An editor expands an annotation again and again, and must be told the same.
#[test]
fn one_annotation_reports_for_the_crate() {
    let folder = Folder::new("speaker", &[("Cargo.toml", "[package]\nmetadata.otel = 1\n")]);
    let (cache, manifest) = (Cache::new(), folder.manifest(""));
    let errors = |site: &str| ask(&cache, &manifest, site).errors.len();
    assert_eq!([errors("fn a"), errors("fn b"), errors("fn a"), errors("fn b")], [1, 0, 1, 0]);
    folder.write("Cargo.toml", "[package]\nmetadata.otel = {}\n");
    let asked = Cell::new(false);
    cache.policy(&manifest, || {
        asked.set(true);
        String::new()
    });
    assert!(!asked.get(), "annotations are told apart only where there is something to report");
}

#[test]
fn the_guide_shows_a_policy() {
    let guide = include_str!("../../../docs/policy.md");
    let (_, example) = guide.split_once("```toml\n").expect("there is an example");
    let (example, _) = example.split_once("```").expect("it ends");
    let policy = Folder::new("guide", &[("Cargo.toml", example)]).policy("");
    assert_eq!(policy.errors, []);
    assert_eq!(policy.setting(&DEPRECATED_KEY), Setting::Warn);
    assert_eq!(policy.setting(&PARENT_ACROSS_QUEUE), Setting::Deny);
    assert_eq!(policy.setting(&ID_IN_NAME), Setting::Allow);
    assert_eq!((policy.namespace.len(), policy.known_keys.len()), (1, 1));
    assert_eq!(policy.spawn, ["spawn", "pool::run"]);
    assert_eq!(policy.limits.attributes, 24);
    let nobody = Policy::default().limits.attributes;
    assert!(example.contains(&format!("; {nobody} if nothing is said")));
    for key in super::read::KEYS {
        assert!(example.contains(&format!("\n{key} = ")), "{key} is not shown");
    }
}

/// Which rules an annotation fires that breaks two.
fn fired(policy: &Policy) -> [bool; 2] {
    let args = quote!(name = "order 4711", kind = "consumer", parent_from = headers);
    let build = Build { emission: Emission::Spans, policy };
    let text = traced(
        build,
        &args,
        quote!(
            fn charge(headers: &Headers) {}
        ),
    )
    .to_string();
    [&ID_IN_NAME, &PARENT_ACROSS_QUEUE].map(|rule| text.contains(rule.slug))
}

#[test]
fn a_silent_policy_is_one_that_names_no_rule() {
    assert_eq!(fired(&Policy::default()), [true, true]);
    assert_eq!(fired(&Policy::silent()), [false, false]);
    assert!(Policy::silent().is_silent() && !Policy::default().is_silent());
    let but_one = Policy { rules: vec![(&ID_IN_NAME, Setting::Warn)], ..Policy::silent() };
    assert!(!but_one.is_silent());
    assert_eq!(fired(&but_one), [true, false]);
}
