//! The rules, one static each. A rule has a page, `docs/rules/CODE.md`, and a folder of cases,
//! `tests/ui/rules/CODE`, which a test compares with what stands here.

/// What a rule does where nobody says otherwise. Cargo caps both in dependencies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Level {
    /// The build fails.
    Deny,
    /// At the level that the user's crate gives to `deprecated`.
    Warn,
}

/// What may be wrong with an instrumentation that compiles.
#[derive(Debug)]
pub(crate) struct Rule {
    /// For search engines, and for ever.
    pub(crate) code: &'static str,
    /// What users call it.
    pub(crate) slug: &'static str,
    pub(crate) level: Level,
    /// What is wrong, as half a sentence.
    pub(crate) fault: &'static str,
    /// What to do about it, as the other half; for `{}` stands what is to be said of the place.
    pub(crate) remedy: &'static str,
}

pub(crate) static SPAWN_NOT_CARRIED: Rule = Rule {
    code: "OT001",
    slug: "spawn_not_carried",
    level: Level::Warn,
    fault: "what is spawned here leaves the trace",
    remedy: "write the path out, as in `tokio::spawn(..)` or `std::thread::spawn(..)`, carry it, as in \
             `spawn(otel_runtime::carry(..))`, or let it go with `carry = \"off\"`",
};

pub(crate) static PARENT_ACROSS_QUEUE: Rule = Rule {
    code: "OT002",
    slug: "parent_across_queue",
    level: Level::Deny,
    fault: "nobody waits for a consumer, and as a child it stretches the sender's trace to the message's whole life, \
            hours perhaps",
    remedy: "write `link_from = ..` instead, or `allow(parent_across_queue, reason = \"..\")`",
};

pub(crate) static KIND_AGAINST_OPERATION: Rule = Rule {
    code: "OT003",
    slug: "kind_against_operation",
    level: Level::Warn,
    fault: "the conventions give this `messaging` operation another span kind",
    remedy: "remove `kind`, which follows from the operation, or correct the operation",
};

pub(crate) static RECORD_BEFORE_SPAN: Rule = Rule {
    code: "OT004",
    slug: "record_before_span",
    level: Level::Warn,
    fault: "a `min_duration` call has no span while it runs, so nothing is recorded here",
    remedy: "what the result tells is recorded by `ret(..)`, what the arguments tell by `attrs(..)`; or write \
             `allow(record_before_span, reason = \"..\")`",
};

pub(crate) static UNUSED_ALLOW: Rule = Rule {
    code: "OT005",
    slug: "unused_allow",
    level: Level::Warn,
    fault: "there is nothing here that this rule would speak of",
    remedy: "remove it from `allow(..)`, or it hides what comes later",
};

pub(crate) static ID_IN_NAME: Rule = Rule {
    code: "OT006",
    slug: "id_in_name",
    level: Level::Warn,
    fault: "this name looks as if it held an id, and backends group spans by their names",
    remedy: "name what is done, as in `GET /orders/{id}`, and put the id into an attribute",
};

pub(crate) static DEPRECATED_KEY: Rule = Rule {
    code: "OT007",
    slug: "deprecated_key",
    level: Level::Warn,
    fault: "the conventions have given this key up, and backends look for what came after it",
    remedy: "{}, or `allow(deprecated_key, reason = \"..\")`",
};

/// All of them, by their codes.
pub(crate) static RULES: &[&Rule] = &[
    &SPAWN_NOT_CARRIED,
    &PARENT_ACROSS_QUEUE,
    &KIND_AGAINST_OPERATION,
    &RECORD_BEFORE_SPAN,
    &UNUSED_ALLOW,
    &ID_IN_NAME,
    &DEPRECATED_KEY,
];

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
