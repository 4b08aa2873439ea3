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

/// A span is opened for each item of data.
pub static SPAN_IN_LOOP: Rule = Rule {
    code: "OT019",
    slug: "span_in_loop",
    level: Level::Deny,
    fault: "this opens a span for each item, which costs more than most items are worth and buries the rest of the trace",
    remedy: "put one span round all of them, with their number as an attribute, or write \
             `allow(span_in_loop, reason = \"..\")`",
};

/// A span around a loop that does not end.
pub static ENDLESS_SPAN: Rule = Rule {
    code: "OT020",
    slug: "endless_span",
    level: Level::Warn,
    fault: "this loop goes on as long as the process does, and a span is exported when it ends",
    remedy: "let the loop run without a span and trace what it does each time, or write `long_lived`",
};

/// A task that does not end is carried on purpose.
pub static ENDLESS_CARRIED_TASK: Rule = Rule {
    code: "OT021",
    slug: "endless_carried_task",
    level: Level::Warn,
    fault: "this task never ends, and stays tied to the request that happened to start it",
    remedy: "do not carry it: without `carry = ..` and `carry(..)` it is let go; or write \
             `allow(endless_carried_task, reason = \"..\")`",
};

/// A span around a body that takes no time.
pub static NOTHING_TO_TIME: Rule = Rule {
    code: "OT022",
    slug: "nothing_to_time",
    level: Level::Warn,
    fault: "there is nothing to time here, no call, `await`, loop or macro, and the span costs more than the work",
    remedy: "remove it, and record on the caller's span what is worth knowing, or write \
             `allow(nothing_to_time, reason = \"..\")`",
};

/// A span in what must be inlined.
pub static INLINE_ALWAYS: Rule = Rule {
    code: "OT023",
    slug: "inline_always",
    level: Level::Warn,
    fault: "a function that is always inlined is one whose call is too dear, and a span is a hundred times as dear",
    remedy: "remove one of the two, or write `allow(inline_always, reason = \"..\")`",
};

/// An event is added again and again.
pub static UNBOUNDED_EVENTS: Rule = Rule {
    code: "OT024",
    slug: "unbounded_events",
    level: Level::Warn,
    fault: "this adds an event each time round, all of them to one span, which keeps 128 and drops the rest",
    remedy: "say how many tell enough, as in `event!(\"acme.retried\"; limit = 10)`, or record their number behind the \
             loop, or write `allow(unbounded_events, reason = \"..\")`",
};

/// More attributes than anybody reads.
pub static TOO_MANY_ATTRIBUTES: Rule = Rule {
    code: "OT025",
    slug: "too_many_attributes",
    level: Level::Warn,
    fault: "these are more attributes than anybody reads, and each of them is paid for in every trace",
    remedy: "keep {}",
};

/// A route that is the path of one request.
pub static CONCRETE_ROUTE: Rule = Rule {
    code: "OT027",
    slug: "concrete_route",
    level: Level::Warn,
    fault: "this is the path of one request, and a route stands for many, which backends group by",
    remedy: "give it what the router has matched, such as `/orders/{id}`, and the path to `url.path`, or write \
             `allow(concrete_route, reason = \"..\")`",
};
