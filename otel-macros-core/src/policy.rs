//! What a crate says of rules, in its manifest: see `docs/policy.md`.

mod cache;
mod error;
mod manifest;
mod read;
#[cfg(test)]
mod tests;

pub use cache::Cache;
pub use error::{Fault, PolicyError};

use otel_rules::keys::OwnKeys;
use otel_rules::rules::{Level, Rule};
use std::path::{Path, PathBuf};

/// What a rule does here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// It fails the build.
    Deny,
    /// It warns.
    Warn,
    /// It says nothing.
    Allow,
}

/// How much a span may carry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Attributes that one annotation may name.
    pub attributes: usize,
}

/// What a crate says of rules. By default that each is at its own level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// What every rule does that is not named.
    pub default: Option<Setting>,
    /// What single rules do.
    pub rules: Vec<(&'static Rule, Setting)>,
    /// The first words of the crate's own keys; if there are none, any will do.
    pub namespace: Vec<String>,
    /// Keys that are right although the table does not know them.
    pub known_keys: Vec<String>,
    /// Paths of functions that spawn what they are given, as they are written where they are called.
    pub spawn: Vec<String>,
    /// How much a span may carry.
    pub limits: Limits,
    /// The manifests that it was read from: expansions depend on them.
    pub manifests: Vec<PathBuf>,
    /// What is wrong with what they say, and was left out.
    pub errors: Vec<PolicyError>,
}

impl Default for Policy {
    fn default() -> Policy {
        Policy {
            default: None,
            rules: Vec::new(),
            namespace: Vec::new(),
            known_keys: Vec::new(),
            spawn: Vec::new(),
            limits: Limits { attributes: 32 },
            manifests: Vec::new(),
            errors: Vec::new(),
        }
    }
}

impl Policy {
    /// One under which no rule says anything. Nothing is looked for then.
    pub fn silent() -> Policy {
        Policy { default: Some(Setting::Allow), ..Policy::default() }
    }

    /// Whether no rule says anything.
    pub fn is_silent(&self) -> bool {
        self.default == Some(Setting::Allow) && self.rules.iter().all(|(_, setting)| *setting == Setting::Allow)
    }

    /// What a package's manifest, and that of its workspace, say. What is wrong with it is left out and stands in
    /// [`errors`](Policy::errors). Without the file it is the policy that nobody wrote.
    ///
    /// ```
    /// use otel_macros_core::policy::Policy;
    ///
    /// let manifest = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    /// let policy = Policy::of_manifest(&manifest);
    /// assert!(policy.errors.is_empty());
    /// assert_eq!(policy.manifests[0], manifest);
    /// ```
    pub fn of_manifest(path: &Path) -> Policy {
        read::policy(path).policy
    }

    /// What a rule does.
    pub fn setting(&self, rule: &Rule) -> Setting {
        let named = self.rules.iter().find(|(named, _)| *named == rule).map(|(_, setting)| *setting);
        named.or(self.default).unwrap_or(match rule.level {
            Level::Deny => Setting::Deny,
            Level::Warn => Setting::Warn,
            Level::Allow => Setting::Allow,
        })
    }

    /// Which keys are the crate's own.
    pub fn own_keys(&self) -> OwnKeys<'_> {
        OwnKeys { namespaces: &self.namespace, known: &self.known_keys }
    }
}
