//! Keys, and their values.

use super::{Level, Rule};

/// A key that the conventions have given up.
pub static DEPRECATED_KEY: Rule = Rule {
    code: "OT007",
    slug: "deprecated_key",
    level: Level::Warn,
    fault: "the conventions have given this key up, and backends look for what came after it",
    remedy: "{}, or `allow(deprecated_key, reason = \"..\")`",
};
