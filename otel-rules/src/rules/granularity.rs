//! How many spans, how many names, and how much in each.

use super::{Level, Rule};

/// Something is recorded where there is no span yet.
pub static RECORD_BEFORE_SPAN: Rule = Rule {
    code: "OT004",
    slug: "record_before_span",
    level: Level::Warn,
    fault: "a `min_duration` call has no span while it runs, so nothing is recorded here",
    remedy: "what the result tells is recorded by `ret(..)`, what the arguments tell by `attrs(..)`; or write \
             `allow(record_before_span, reason = \"..\")`",
};

/// A name with an id in it.
pub static ID_IN_NAME: Rule = Rule {
    code: "OT006",
    slug: "id_in_name",
    level: Level::Warn,
    fault: "this name looks as if it held an id, and backends group spans by their names",
    remedy: "name what is done, as in `GET /orders/{id}`, and put the id into an attribute",
};
