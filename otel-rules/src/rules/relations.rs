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

/// A consumer that does not say which message it handles.
pub static CONSUMER_WITHOUT_LINK: Rule = Rule {
    code: "OT016",
    slug: "consumer_without_link",
    level: Level::Warn,
    fault: "nothing leads from this consumer to who sent the message",
    remedy: "write `link_from = ..` with what carries its headers, `links_from = ..` for a batch, or \
             `allow(consumer_without_link, reason = \"..\")`",
};

/// A producer whose messages carry no context.
pub static PRODUCER_WITHOUT_INJECT: Rule = Rule {
    code: "OT017",
    slug: "producer_without_inject",
    level: Level::Warn,
    fault: "no context goes into what is sent here, so that no consumer can lead back to it",
    remedy: "write `inject_into = ..` with what carries the headers, or `allow(producer_without_inject, reason = \"..\")`",
};

/// What belongs to the other end of a call.
pub static CLIENT_SERVER_SWAPPED: Rule = Rule {
    code: "OT018",
    slug: "client_server_swapped",
    level: Level::Warn,
    fault: "this belongs to the other end of a call",
    remedy: "{}, or `allow(client_server_swapped, reason = \"..\")`",
};
