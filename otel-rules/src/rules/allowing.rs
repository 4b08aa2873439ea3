//! What is said about rules themselves.

use super::{Level, Rule};

/// A rule is allowed that would not fire.
pub static UNUSED_ALLOW: Rule = Rule {
    code: "OT005",
    slug: "unused_allow",
    level: Level::Warn,
    fault: "there is nothing here that this rule would speak of",
    remedy: "remove it from `allow(..)`, or it hides what comes later",
};
