//! The arguments: one row each, and which of them exclude each other.

/// How an argument is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// `new_root`
    Flag,
    /// `kind = "consumer"`
    Value,
    /// `attrs("key" = value)`
    List,
    /// `baggage("key", KEY)`
    Keys,
    /// `err`, `err = path` or `err(chain)`
    Err,
    /// `methods(charge, refund)`
    Methods,
    /// `messaging(system = "kafka", ..)`
    Messaging,
    /// `allow(rule, reason = "..")`
    Allow,
    /// `semconv_dup(http, ..)`
    Categories,
    /// Known, and not there yet.
    Reserved,
}

/// One argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Arg {
    pub(crate) name: &'static str,
    pub(crate) form: Form,
    /// How it is written, for messages.
    pub(crate) usage: &'static str,
}

macro_rules! args {
    ($($constant:ident $name:literal $form:ident $usage:literal)*) => {
        $(pub(crate) const $constant: Arg = Arg { name: $name, form: Form::$form, usage: $usage };)*
        pub(crate) const ALL: &[Arg] = &[$($constant),*];
    };
}

args! {
    NAME "name" Value "`name = \"orders.charge\"`"
    KIND "kind" Value "`kind = \"consumer\"`"
    ATTRS "attrs" List "`attrs(\"acme.order.id\" = order.id)`"
    START_ATTRS "start_attrs" List "`start_attrs(\"acme.tenant.id\" = tenant)`"
    RET "ret" List "`ret(\"acme.order.items\" = ret.len())`"
    PARENT_FROM "parent_from" Value "`parent_from = request.headers()`"
    PARENT "parent" Value "`parent = context`"
    LINK_FROM "link_from" Value "`link_from = message.headers`"
    LINKS_FROM "links_from" Value "`links_from = batch.iter().map(|message| &message.headers)`"
    INJECT_INTO "inject_into" Value "`inject_into = message.headers`"
    NEW_ROOT "new_root" Flag "`new_root`"
    PUBLIC_ENDPOINT "public_endpoint" Flag "`public_endpoint`"
    ERR "err" Err "`err`, `err = path` or `err(chain)`"
    NO_ERR "no_err" Flag "`no_err`"
    ERR_TYPE "err_type" Value "`err_type = path`"
    CARRY "carry" Value "`carry = \"link\"`"
    CRATE "crate" Value "`crate = my_crate::otel_runtime`"
    MESSAGING "messaging" Messaging "`messaging(system = \"kafka\", destination = \"orders\", operation = \"process\")`"
    LEAF "leaf" Flag "`leaf`"
    MIN_DURATION "min_duration" Value "`min_duration = \"100ms\"`"
    LONG_LIVED "long_lived" Flag "`long_lived`"
    BAGGAGE "baggage" Keys "`baggage(\"tenant.id\")`"
    LEVEL "level" Value "`level = \"info\"`"
    MAX_CHILDREN "max_children" Reserved ""
    SEMCONV_DUP "semconv_dup" Categories "`semconv_dup(http)`"
    METHODS "methods" Methods "`methods(charge, refund)`"
    ALLOW "allow" Allow "`allow(parent_across_queue, reason = \"..\")`"
}

/// Arguments that cannot stand together, and why.
pub(crate) struct Conflict {
    pub(crate) one: &'static [Arg],
    pub(crate) other: &'static [Arg],
    pub(crate) why: &'static str,
    pub(crate) help: &'static str,
}

/// Every argument of `one` excludes every other argument of `other`.
pub(crate) const CONFLICTS: &[Conflict] = &[
    Conflict {
        one: &[PARENT, PARENT_FROM, NEW_ROOT],
        other: &[PARENT, PARENT_FROM, NEW_ROOT],
        why: "a span has one parent or none",
        help: "keep the one that tells where the call comes from",
    },
    Conflict {
        one: &[LINK_FROM],
        other: &[LINKS_FROM],
        why: "one message, or a batch",
        help: "write all links as one `links_from = iterator`",
    },
    Conflict {
        one: &[METHODS],
        other: &[NAME],
        why: "all of the methods would have one name",
        help: "remove `name`, because a span is named after its method, or put `#[traced(name = ..)]` on that method itself",
    },
    Conflict {
        one: &[METHODS],
        other: &[ALLOW],
        why: "each method breaks a rule for a reason of its own",
        help: "put `#[traced(allow(..))]` on that method itself",
    },
    Conflict {
        one: &[ERR],
        other: &[NO_ERR],
        why: "the outcome is read, or it is not",
        help: "remove one of them; a returned `Result` is read without either",
    },
    Conflict {
        one: &[NO_ERR],
        other: &[ERR_TYPE],
        why: "without an outcome there is no `error.type`",
        help: "remove one of them",
    },
    Conflict {
        one: &[LEAF],
        other: &[MIN_DURATION],
        why: "`min_duration` implies `leaf`",
        help: "keep `min_duration`",
    },
    Conflict {
        one: &[LEAF, MIN_DURATION],
        other: &[INJECT_INTO, PARENT_FROM, CARRY, LONG_LIVED],
        why: "a span that is not put in the context has nothing to pass on",
        help: "keep the one or the other",
    },
    Conflict {
        one: &[LEVEL],
        other: &[LEAF],
        why: "a leaf is never in the context, and has no `tracing` span beside it",
        help: "remove `level`",
    },
    Conflict {
        one: &[LEVEL],
        other: &[MIN_DURATION],
        why: "`min_duration` implies `leaf`, and a leaf has no `tracing` span beside it",
        help: "remove `level`",
    },
];

/// Arguments that say nothing without another one.
pub(crate) const NEEDS: &[(Arg, Arg)] = &[(PUBLIC_ENDPOINT, PARENT_FROM)];

/// The argument of this name.
pub(crate) fn find(name: &str) -> Option<Arg> {
    ALL.iter().copied().find(|arg| arg.name == name)
}

/// What makes these two exclude each other.
pub(crate) fn conflict(one: Arg, other: Arg) -> Option<&'static Conflict> {
    let is = |conflict: &&Conflict| {
        let (left, right) = (conflict.one, conflict.other);
        (left.contains(&one) && right.contains(&other)) || (left.contains(&other) && right.contains(&one))
    };
    CONFLICTS.iter().find(|conflict| one != other && is(conflict))
}
