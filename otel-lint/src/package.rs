//! What a manifest tells of the files below it.

use crate::trouble::Trouble;
use otel_macros_core::policy::{Policy, Setting};
use otel_rules::rules::{Level, Rule};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// A package, or files without one.
#[derive(Debug)]
pub(crate) struct Package {
    /// The folder of the manifest.
    pub(crate) root: Option<PathBuf>,
    /// What it is published as.
    name: String,
    /// The names of the packages that it may use; unknown without a manifest.
    dependencies: Option<BTreeSet<String>>,
    /// It makes a program.
    pub(crate) is_program: bool,
    pub(crate) policy: Policy,
    /// The rules that were asked for by name.
    asked: Vec<&'static Rule>,
}

impl Package {
    /// Files that no manifest speaks of: they may use anything, and may be programs.
    pub(crate) fn unknown() -> Package {
        Package {
            root: None,
            name: String::new(),
            dependencies: None,
            is_program: true,
            policy: Policy::default(),
            asked: Vec::new(),
        }
    }

    /// Reads a manifest. That of a workspace alone is one of no package, and there is none.
    pub(crate) fn read(manifest: &Path) -> Result<Option<Package>, Trouble> {
        let bad = |message: String| Trouble::Manifest { path: manifest.to_owned(), message };
        let text =
            fs::read_to_string(manifest).map_err(|source| Trouble::Read { path: manifest.to_owned(), source })?;
        let table: Table = text.parse().map_err(|error: toml::de::Error| bad(error.message().to_owned()))?;
        let Some(package) = table.get("package") else { return Ok(None) };
        let name = package.get("name").and_then(Value::as_str).unwrap_or_default().replace('_', "-");
        let root = manifest.parent().unwrap_or(Path::new("")).to_owned();
        let is_program =
            table.contains_key("bin") || root.join("src/main.rs").is_file() || root.join("src/bin").is_dir();
        let mut dependencies = BTreeSet::new();
        collect(&table, &mut dependencies);
        Ok(Some(Package {
            root: Some(root),
            name,
            dependencies: Some(dependencies),
            is_program,
            policy: policy(manifest)?,
            asked: Vec::new(),
        }))
    }

    /// With these rules, also where they are silent unless somebody wants them; what the manifest says is over it.
    pub(crate) fn asking(mut self, rules: &[&'static Rule]) -> Package {
        let silent = rules.iter().filter(|rule| rule.level == Level::Allow);
        if self.policy.default.is_none() {
            let named = |rule: &Rule| self.policy.rules.iter().any(|(named, _)| *named == rule);
            let asked: Vec<_> = silent.filter(|rule| !named(rule)).map(|rule| (*rule, Setting::Warn)).collect();
            self.policy.rules.extend(asked);
        }
        self.asked = rules.to_vec();
        self
    }

    /// What a rule does to code that was not written for it, where it is too often wrong: nothing, unless it is asked for
    /// or the policy has a word on it.
    pub(crate) fn setting_abroad(&self, rule: &'static Rule) -> Setting {
        let is_decided = self.policy.default.is_some() || self.policy.rules.iter().any(|(named, _)| *named == rule);
        match is_decided {
            true => self.policy.setting(rule),
            false if self.asked.contains(&rule) => Setting::Warn,
            false => Setting::Allow,
        }
    }

    /// Whether it may call functions of the other one.
    pub(crate) fn may_call(&self, other: &Package) -> bool {
        self.root == other.root || self.dependencies.as_ref().is_some_and(|names| names.contains(&other.name))
    }

    /// It is part of OpenTelemetry itself, whose pipelines are built by others.
    pub(crate) fn is_opentelemetry(&self) -> bool {
        self.name.starts_with("opentelemetry")
    }

    /// Whether it may use a package whose name begins so.
    pub(crate) fn may_use(&self, beginning: &str) -> bool {
        self.dependencies.as_ref().is_none_or(|names| names.iter().any(|name| name.starts_with(beginning)))
    }
}

/// What a manifest says of rules.
fn policy(manifest: &Path) -> Result<Policy, Trouble> {
    let policy = Policy::of_manifest(manifest);
    match policy.errors.first() {
        Some(error) => Err(Trouble::Policy(error.clone())),
        None => Ok(policy),
    }
}

/// The dependencies of a manifest, or of one of its targets, under the names that they were published as.
fn collect(table: &Table, names: &mut BTreeSet<String>) {
    for kind in ["dependencies", "dev-dependencies", "build-dependencies"] {
        for (name, value) in table.get(kind).and_then(Value::as_table).into_iter().flatten() {
            let published = value.get("package").and_then(Value::as_str).unwrap_or(name);
            names.insert(published.replace('_', "-"));
        }
    }
    for target in table.get("target").and_then(Value::as_table).into_iter().flat_map(Table::values) {
        target.as_table().into_iter().for_each(|table| collect(table, names));
    }
}

#[cfg(test)]
mod tests {
    use super::{Table, collect};
    use std::collections::BTreeSet;

    #[test]
    fn dependencies_are_found_wherever_they_stand() {
        let manifest = r#"
            [dependencies]
            tracing_core = "1"
            otel = { package = "opentelemetry", version = "0.33" }
            [target.'cfg(unix)'.dependencies]
            nix = "1"
            [dev-dependencies]
            otel-runtime.workspace = true
        "#;
        let mut names = BTreeSet::new();
        collect(&manifest.parse::<Table>().expect("it is TOML"), &mut names);
        let names: Vec<String> = names.into_iter().collect();
        assert_eq!(names, ["nix", "opentelemetry", "otel-runtime", "tracing-core"]);
    }
}
