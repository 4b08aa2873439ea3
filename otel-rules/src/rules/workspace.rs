//! What only shows when a whole workspace is looked at.

use super::{Level, Rule};

/// A span for each item of data, opened by a function that is called in a loop.
pub static TRACED_CALL_IN_LOOP: Rule = Rule {
    code: "OT028",
    slug: "traced_call_in_loop",
    level: Level::Allow,
    fault: "each call of this function is a span, and it is called once for each item of data",
    remedy: "{}put one span round the loop, or take the function's own away",
};

/// Work is spawned out of the trace by a function that traced code calls.
pub static RAW_SPAWN: Rule = Rule {
    code: "OT029",
    slug: "raw_spawn",
    level: Level::Allow,
    fault: "what is spawned here leaves the trace of the span that it is spawned in",
    remedy: "{}put `#[carry_context]` on this function, or carry what is spawned, as in `spawn(otel_runtime::carry(..))`",
};

/// Spans are exported one by one, on the thread that ends them.
pub static SIMPLE_PROCESSOR: Rule = Rule {
    code: "OT030",
    slug: "simple_processor",
    level: Level::Warn,
    fault: "this exports each span by itself, and whoever ends one waits for the network",
    remedy: "write `with_batch_exporter(..)` or `BatchSpanProcessor`, and keep this for tests",
};

/// A sampler that does not listen to who calls.
pub static UNWRAPPED_SAMPLER: Rule = Rule {
    code: "OT031",
    slug: "unwrapped_sampler",
    level: Level::Warn,
    fault: "this decides anew in each service, so that traces are kept in part",
    remedy: "{}",
};

/// Spans that are still in the buffer when the program ends are lost.
pub static PROVIDER_NOT_SHUT_DOWN: Rule = Rule {
    code: "OT032",
    slug: "provider_not_shut_down",
    level: Level::Warn,
    fault: "nothing here shuts this provider down, so that the last spans of each run are lost",
    remedy: "{}",
};
