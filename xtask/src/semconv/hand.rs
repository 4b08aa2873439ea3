//! What the crate's source does not tell, written by hand.

use super::rows::Type;

/// Deprecated keys without a constant, because it would have the name of their successor's: the crate's
/// generator leaves them out by its list `annotations.code_generation.exclude`. The registry at v1.42.0 has
/// all three as renamed; to what follows from that equality, which a test holds them to.
pub(super) const LEFT_OUT: &[(&str, &str)] = &[
    ("feature_flag.provider_name", "feature_flag.provider.name"),
    ("messaging.client_id", "messaging.client.id"),
    ("process.context_switch_type", "process.context_switch.type"),
];

/// Notes that the crate has lost. The registry at v1.42.0 has this one, malformed, in the field of a key
/// that it was renamed to, where the crate says `Uncategorized.`
pub(super) const NOTES: &[(&str, &str)] = &[("db.redis.database_index", "Use `db.namespace` instead.")];

/// Deprecated keys whose notes name one live key that does not stand for them: an example, and what holds on
/// consumer spans only.
pub(super) const NAME_NO_REPLACEMENT: &[&str] = &["error.message", "messaging.rocketmq.client_group"];

/// Keys that came after v1.42.0 and before August 2026, so that nobody is told that they do not exist.
pub(super) const NEWER: &[&str] = &[
    "azure.resource_group.name",
    "http.request.body.content",
    "http.response.body.content",
    "messaging.kafka.cluster.id",
    "rpc.status_code",
];

/// The same for six keys of one beginning.
pub(super) const NEWER_TEMPLATES: &[&str] = &["browser.web_vital"];

/// Types of keys that have no example, where the text of the conventions says them and a wrong one is
/// likely: enumerations of strings, and what is set only when it is true.
pub(super) const TYPES: &[(&str, Type)] = &[
    ("db.system.name", Type::Str),
    ("messaging.destination.anonymous", Type::Bool),
    ("messaging.destination.temporary", Type::Bool),
    ("messaging.kafka.message.tombstone", Type::Bool),
    ("messaging.operation.type", Type::Str),
    ("messaging.system", Type::Str),
    ("rpc.system.name", Type::Str),
];

/// Roots whose conventions moved to a repository of their own, together with their deprecated keys.
pub(super) const MOVED_ROOTS: &[&str] = &["gen_ai", "mcp", "openai"];

/// Roots that are plain words, and likely in programs that mean something of their own.
pub(super) const PLAIN_WORDS: &[&str] = &[
    "app",
    "artifact",
    "client",
    "destination",
    "device",
    "error",
    "event",
    "file",
    "host",
    "log",
    "message",
    "pool",
    "process",
    "profile",
    "server",
    "service",
    "session",
    "source",
    "state",
    "system",
    "test",
    "user",
];

/// Whether a key is of conventions that moved.
pub(super) fn is_of_moved(key: &str) -> bool {
    MOVED_ROOTS.contains(&key.split('.').next().unwrap_or_default())
}
