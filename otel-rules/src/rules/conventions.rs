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

/// A key that is made up under a word of the conventions.
pub static UNKNOWN_KEY: Rule = Rule {
    code: "OT008",
    slug: "unknown_key",
    level: Level::Warn,
    fault: "the conventions have no such key, and what they call so one day may be something else",
    remedy: "{}, or list it under `known_keys` in the manifest",
};

/// A key that may be anybody's.
pub static KEY_WITHOUT_NAMESPACE: Rule = Rule {
    code: "OT009",
    slug: "key_without_namespace",
    level: Level::Warn,
    fault: "this key is in no namespace of yours, and other programs mean something else by it",
    remedy: "{}, or list it under `known_keys` in the manifest",
};

/// A value of another type than the conventions give to the key.
pub static WRONG_VALUE_TYPE: Rule = Rule {
    code: "OT010",
    slug: "wrong_value_type",
    level: Level::Warn,
    fault: "the conventions give this key values of another type, by which backends index it",
    remedy: "{}, or `allow(wrong_value_type, reason = \"..\")`",
};

/// One key, two values.
pub static DUPLICATE_KEY: Rule = Rule {
    code: "OT011",
    slug: "duplicate_key",
    level: Level::Deny,
    fault: "this key is set twice, and which of the values is shown is up to the backend",
    remedy: "remove one of them, or give it a key of its own",
};

/// What only OpenTelemetry itself may set.
pub static RESERVED_KEY: Rule = Rule {
    code: "OT012",
    slug: "reserved_key",
    level: Level::Warn,
    fault: "`otel.*` is for what OpenTelemetry itself says of a span",
    remedy: "{}",
};

/// A value that the conventions have given up.
pub static DEPRECATED_VALUE: Rule = Rule {
    code: "OT013",
    slug: "deprecated_value",
    level: Level::Warn,
    fault: "the conventions have another name for this value, and backends look for that",
    remedy: "{}, or `allow(deprecated_value, reason = \"..\")`",
};
