//! What may be wrong with a policy.

use std::error::Error;
use std::fmt::{self, Display, Formatter};
use std::path::PathBuf;

/// Something in a policy that is not what it has to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyError {
    /// The file that says it.
    pub manifest: PathBuf,
    /// The key, from the root of the file; empty if it is the file.
    pub key: String,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with a key of a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The file is there and cannot be read.
    Unreadable(String),
    /// The file is not TOML.
    NotToml(String),
    /// A policy has no such key.
    UnknownKey {
        /// The one that was probably meant.
        near: Option<&'static str>,
    },
    /// There is no such rule.
    UnknownRule {
        /// The one that was probably meant.
        near: Option<&'static str>,
    },
    /// A rule has two settings, under two of its names.
    NamedTwice {
        /// What users call it.
        rule: &'static str,
    },
    /// A value of another type.
    WrongType {
        /// What it has to be.
        expected: &'static str,
        /// What it is.
        found: &'static str,
    },
    /// Of the right type, and none of the values that are allowed.
    WrongValue {
        /// What it has to be.
        expected: &'static str,
        /// What it is.
        found: String,
    },
}

impl Display for PolicyError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let file = self.manifest.display();
        let key = &self.key;
        match &self.fault {
            Fault::Unreadable(error) => write!(f, "`{file}` cannot be read: {error}"),
            Fault::NotToml(error) => write!(f, "`{file}` is not TOML: {error}"),
            Fault::UnknownKey { near: Some(near) } => {
                write!(f, "a policy has no key `{key}`, in `{file}`; did you mean `{near}`?")
            }
            Fault::UnknownKey { near: None } => {
                write!(f, "a policy has no key `{key}`, in `{file}`; its keys are {}", super::read::keys())
            }
            Fault::UnknownRule { near: Some(near) } => {
                write!(f, "there is no rule `{key}`, in `{file}`; did you mean `{near}`?")
            }
            Fault::UnknownRule { near: None } => {
                write!(f, "there is no rule `{key}`, in `{file}`; each has a page in docs/rules, by its code")
            }
            Fault::NamedTwice { rule } => {
                write!(f, "`{key}` in `{file}` is `{rule}`, which is there under another name; remove one of them")
            }
            Fault::WrongType { expected, found } => write!(f, "`{key}` in `{file}` is {found}; write {expected}"),
            Fault::WrongValue { expected, found } => write!(f, "`{key}` in `{file}` is `{found}`; write {expected}"),
        }
    }
}

impl Error for PolicyError {}
