//! How a span stands to others.

use super::{Level, Rule};

/// A consumer is the child of who sent the message.
pub static PARENT_ACROSS_QUEUE: Rule = Rule {
    code: "OT002",
    slug: "parent_across_queue",
    level: Level::Deny,
    fault: "nobody waits for a consumer, and as a child it stretches the sender's trace to the message's whole life, \
            hours perhaps",
    remedy: "write `link_from = ..` instead, or `allow(parent_across_queue, reason = \"..\")`",
};

/// A kind that the conventions do not give to the operation.
pub static KIND_AGAINST_OPERATION: Rule = Rule {
    code: "OT003",
    slug: "kind_against_operation",
    level: Level::Warn,
    fault: "the conventions give this `messaging` operation another span kind",
    remedy: "remove `kind`, which follows from the operation, or correct the operation",
};
