//! What loses the context.

use super::{Level, Rule};

/// Work is spawned out of the trace.
pub static SPAWN_NOT_CARRIED: Rule = Rule {
    code: "OT001",
    slug: "spawn_not_carried",
    level: Level::Warn,
    fault: "what is spawned here leaves the trace",
    remedy: "write the path out, as in `tokio::spawn(..)` or `std::thread::spawn(..)`, carry it, as in \
             `spawn(otel_runtime::carry(..))`, or let it go with `carry = \"off\"`",
};
