//! Reads a policy, tolerantly: what is wrong is reported and left out, and the rest holds.

use super::error::{Fault, PolicyError};
use super::manifest::{Manifest, Search, Stamp};
use super::{Limits, Policy, Setting};
use otel_rules::nearest;
use otel_rules::rules::{Rule, every};
use std::path::{Path, PathBuf};
use toml::de::{DeTable, DeValue};

const DEFAULT: &str = "default";
const RULES_KEY: &str = "rules";
const NAMESPACE: &str = "namespace";
const KNOWN_KEYS: &str = "known_keys";
const SPAWN: &str = "spawn";
const MAX_ATTRIBUTES: &str = "max_attributes";
pub(super) const KEYS: [&str; 6] = [DEFAULT, RULES_KEY, NAMESPACE, KNOWN_KEYS, SPAWN, MAX_ATTRIBUTES];

const LEVELS: &str = "`\"deny\"`, `\"warn\"` or `\"allow\"`";
const TEXTS: &str = "a list of strings";

/// The keys of a policy, for messages.
pub(super) fn keys() -> String {
    KEYS.map(|key| format!("`{key}`")).join(", ")
}

/// A policy, and all files that would change it.
pub(super) struct Reading {
    pub(super) policy: Policy,
    pub(super) looked_at: Vec<(PathBuf, Stamp)>,
}

pub(super) fn policy(path: &Path) -> Reading {
    let mut search = Search::default();
    let manifests = search.manifests(path);
    let Search { looked_at, mut errors } = search;
    let package = manifests.first().map(|manifest| said(manifest, "package", &mut errors)).unwrap_or_default();
    // A package may be the root of its workspace.
    let workspace = manifests.last().map(|manifest| said(manifest, "workspace", &mut errors)).unwrap_or_default();
    let manifests = manifests.into_iter().map(|manifest| manifest.path).collect();
    // One file may have been read for several reasons.
    let mut once: Vec<PolicyError> = Vec::new();
    for error in errors {
        if !once.contains(&error) {
            once.push(error);
        }
    }
    Reading { policy: Policy { manifests, errors: once, ..package.over(workspace) }, looked_at }
}

/// What one table says.
#[derive(Default)]
struct Said {
    default: Option<Setting>,
    rules: Vec<(&'static Rule, Setting)>,
    namespace: Option<Vec<String>>,
    known_keys: Option<Vec<String>>,
    spawn: Option<Vec<String>>,
    max_attributes: Option<usize>,
}

impl Said {
    /// Key by key, and rule by rule.
    fn over(self, workspace: Said) -> Policy {
        let nobody = Policy::default();
        let is_named = |rule: &Rule| self.rules.iter().any(|(named, _)| *named == rule);
        let below: Vec<_> = workspace.rules.into_iter().filter(|(rule, _)| !is_named(rule)).collect();
        Policy {
            default: self.default.or(workspace.default),
            rules: self.rules.into_iter().chain(below).collect(),
            namespace: self.namespace.or(workspace.namespace).unwrap_or_default(),
            known_keys: self.known_keys.or(workspace.known_keys).unwrap_or_default(),
            spawn: self.spawn.or(workspace.spawn).unwrap_or_default(),
            limits: Limits {
                attributes: self.max_attributes.or(workspace.max_attributes).unwrap_or(nobody.limits.attributes),
            },
            ..nobody
        }
    }
}

fn said(manifest: &Manifest, owner: &str, errors: &mut Vec<PolicyError>) -> Said {
    let mut reader = Reader { manifest: &manifest.path, errors: Vec::new() };
    let key = format!("{owner}.metadata.otel");
    let said = manifest.policy(owner, |value| reader.table(&key, value).map(|table| reader.said(&key, table)));
    errors.append(&mut reader.errors);
    match said {
        Ok(said) => said.flatten().unwrap_or_default(),
        Err(error) => {
            errors.push(error);
            Said::default()
        }
    }
}

struct Reader<'m> {
    manifest: &'m Path,
    errors: Vec<PolicyError>,
}

impl Reader<'_> {
    fn report(&mut self, key: &str, fault: Fault) {
        self.errors.push(PolicyError { manifest: self.manifest.to_owned(), key: key.to_owned(), fault });
    }

    fn wrong_type(&mut self, key: &str, expected: &'static str, found: &DeValue<'_>) {
        let found = match found {
            DeValue::String(_) => "a string",
            DeValue::Integer(_) | DeValue::Float(_) => "a number",
            DeValue::Boolean(_) => "a boolean",
            DeValue::Datetime(_) => "a date",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        };
        self.report(key, Fault::WrongType { expected, found });
    }

    fn table<'v, 'i>(&mut self, key: &str, value: &'v DeValue<'i>) -> Option<&'v DeTable<'i>> {
        let table = value.as_table();
        if table.is_none() {
            self.wrong_type(key, "a table", value);
        }
        table
    }

    fn said(&mut self, owner: &str, table: &DeTable<'_>) -> Said {
        let mut said = Said::default();
        for (word, value) in table {
            let (word, value) = (word.get_ref().as_ref(), value.get_ref());
            let key = format!("{owner}.{word}");
            match word {
                DEFAULT => said.default = self.setting(&key, value),
                RULES_KEY => said.rules = self.rules(&key, value),
                NAMESPACE => said.namespace = self.words(&key, value),
                KNOWN_KEYS => said.known_keys = self.words(&key, value),
                SPAWN => said.spawn = self.paths(&key, value),
                MAX_ATTRIBUTES => said.max_attributes = self.positive(&key, value),
                _ => self.report(&key, Fault::UnknownKey { near: nearest(&word.replace('-', "_"), KEYS) }),
            }
        }
        said
    }

    fn setting(&mut self, key: &str, value: &DeValue<'_>) -> Option<Setting> {
        let Some(text) = value.as_str() else {
            self.wrong_type(key, LEVELS, value);
            return None;
        };
        match text {
            "deny" => Some(Setting::Deny),
            "warn" => Some(Setting::Warn),
            "allow" => Some(Setting::Allow),
            _ => {
                self.report(key, Fault::WrongValue { expected: LEVELS, found: text.to_owned() });
                None
            }
        }
    }

    fn rules(&mut self, key: &str, value: &DeValue<'_>) -> Vec<(&'static Rule, Setting)> {
        let mut rules: Vec<(&'static Rule, Setting)> = Vec::new();
        for (name, value) in self.table(key, value).into_iter().flatten() {
            let name = name.get_ref().as_ref();
            let key = format!("{key}.{name}");
            let slug = name.replace('-', "_");
            let Some(rule) = every().find(|rule| rule.slug == slug || rule.code == name) else {
                self.report(&key, Fault::UnknownRule { near: nearest(&slug, every().map(|rule| rule.slug)) });
                continue;
            };
            if rules.iter().any(|(named, _)| *named == rule) {
                self.report(&key, Fault::NamedTwice { rule: rule.slug });
                continue;
            }
            rules.extend(self.setting(&key, value.get_ref()).map(|setting| (rule, setting)));
        }
        rules
    }

    /// A list of words, without those that are none.
    fn words(&mut self, key: &str, value: &DeValue<'_>) -> Option<Vec<String>> {
        let is_word = |text: &str| !text.is_empty() && !text.contains(char::is_whitespace);
        self.texts(key, value, "a word without spaces", is_word)
    }

    /// A list of paths such as `task::spawn`, without those that are none.
    fn paths(&mut self, key: &str, value: &DeValue<'_>) -> Option<Vec<String>> {
        let expected = "the path of a function as it is called, such as `task::spawn`, without `::` in front";
        let is_path = |text: &str| {
            text.split("::").all(|word| syn::parse_str::<syn::Path>(word).is_ok_and(|path| path.get_ident().is_some()))
        };
        self.texts(key, value, expected, is_path)
    }

    fn texts(
        &mut self,
        key: &str,
        value: &DeValue<'_>,
        expected: &'static str,
        fits: impl Fn(&str) -> bool,
    ) -> Option<Vec<String>> {
        let Some(list) = value.as_array() else {
            self.wrong_type(key, TEXTS, value);
            return None;
        };
        let mut texts = Vec::new();
        for item in list {
            match item.get_ref().as_str() {
                Some(text) if fits(text) => texts.push(text.to_owned()),
                Some(text) => self.report(key, Fault::WrongValue { expected, found: text.to_owned() }),
                None => self.wrong_type(key, TEXTS, item.get_ref()),
            }
        }
        Some(texts)
    }

    fn positive(&mut self, key: &str, value: &DeValue<'_>) -> Option<usize> {
        const EXPECTED: &str = "a whole number of 1 or more";
        let Some(number) = value.as_integer() else {
            self.wrong_type(key, EXPECTED, value);
            return None;
        };
        match usize::from_str_radix(number.as_str(), number.radix()) {
            Ok(number) if number > 0 => Some(number),
            _ => {
                self.report(key, Fault::WrongValue { expected: EXPECTED, found: number.as_str().to_owned() });
                None
            }
        }
    }
}
