//! `semconv_dup(..)`: which of its keys an attribute is exported under, while a fleet moves from one version of
//! the semantic conventions to the next.

use crate::attribute_target::AttributeTarget;
use opentelemetry::{Key, Value};
use std::env;
use std::fmt;
use std::sync::LazyLock;

/// The variable that says how far the fleet is.
const OPT_IN: &str = "OTEL_SEMCONV_STABILITY_OPT_IN";

/// What moves at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Category {
    /// `http`
    Http,
    /// `database`
    Database,
    /// `messaging`
    Messaging,
    /// `rpc`
    Rpc,
    /// `code`
    Code,
}

/// The categories with their names.
const CATEGORIES: [(Category, &str); 5] = [
    (Category::Http, "http"),
    (Category::Database, "database"),
    (Category::Messaging, "messaging"),
    (Category::Rpc, "rpc"),
    (Category::Code, "code"),
];

/// Which keys are exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Exported {
    Old,
    New,
    Both,
}

impl Exported {
    /// What the variable says of a category; `dup` has precedence, in whatever order the two stand.
    fn of(name: &str, opt_in: &str) -> Self {
        let mut exported = Exported::Old;
        for word in opt_in.split(',').map(str::trim) {
            match word.strip_prefix(name) {
                Some("/dup") => return Exported::Both,
                Some("") => exported = Exported::New,
                // Of another category, or of other instrumentation.
                _ => {}
            }
        }
        exported
    }
}

/// Read once for the process.
fn exported(category: Category) -> Exported {
    static EXPORTED: LazyLock<[Exported; CATEGORIES.len()]> = LazyLock::new(|| {
        let opt_in = env::var(OPT_IN).unwrap_or_default();
        CATEGORIES.map(|(_, name)| Exported::of(name, &opt_in))
    });
    let at = CATEGORIES.iter().position(|(known, _)| *known == category);
    at.and_then(|at| EXPORTED.get(at).copied()).unwrap_or(Exported::Old)
}

/// Takes an attribute that was called otherwise.
pub struct Moved<'a> {
    target: &'a mut dyn AttributeTarget,
    category: Category,
    old: &'static str,
}

impl fmt::Debug for Moved<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Moved").field("category", &self.category).field("old", &self.old).finish_non_exhaustive()
    }
}

/// In front of `target`, for an attribute that was called `old`.
#[inline]
pub fn moved<'a>(target: &'a mut dyn AttributeTarget, category: Category, old: &'static str) -> Moved<'a> {
    Moved { target, category, old }
}

impl AttributeTarget for Moved<'_> {
    fn set(&mut self, key: Key, value: Value) {
        let old = Key::from_static_str(self.old);
        match exported(self.category) {
            Exported::Old => self.target.set(old, value),
            Exported::New => self.target.set(key, value),
            Exported::Both => {
                self.target.set(key, value.clone());
                self.target.set(old, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Exported::{self, Both, New, Old};

    #[test]
    fn the_variable_as_the_conventions_word_it() {
        let cases = [
            ("", Old),
            (" , ,", Old),
            ("http", New),
            ("http/dup", Both),
            ("http/dup,http", Both),
            ("http, http/dup", Both),
            (" http ", New),
            ("database/dup,http", New),
            ("database/dup", Old),
            // Neither a beginning nor an end of a word is that word.
            ("https", Old),
            ("http/", Old),
            ("http/dup/dup", Old),
            ("HTTP", Old),
            ("gen_ai_latest_experimental", Old),
        ];
        for (opt_in, expected) in cases {
            assert_eq!(Exported::of("http", opt_in), expected, "{opt_in:?}");
        }
    }
}
