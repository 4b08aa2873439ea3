//! What a crate says of rules, in its manifest.

use otel_rules::keys::OwnKeys;
use otel_rules::rules::{Level, Rule};

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
    /// Paths of functions that spawn what they are given.
    pub spawn: Vec<String>,
    /// How much a span may carry.
    pub limits: Limits,
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
        }
    }
}

impl Policy {
    /// What a rule does.
    pub fn setting(&self, rule: &Rule) -> Setting {
        let named = self.rules.iter().find(|(named, _)| *named == rule).map(|(_, setting)| *setting);
        named.or(self.default).unwrap_or(match rule.level {
            Level::Deny => Setting::Deny,
            Level::Warn => Setting::Warn,
        })
    }

    /// Which keys are the crate's own.
    pub fn own_keys(&self) -> OwnKeys<'_> {
        OwnKeys { namespaces: &self.namespace, known: &self.known_keys }
    }
}
