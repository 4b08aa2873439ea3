//! The examples of `docs/boundaries.md`, which shows what stands here between `// guide: NAME` and
//! `// guide: end`; `guides.rs` compares.

#![allow(clippy::items_after_statements, reason = "functions stand next to what is said about them")]
#![allow(unused_variables, reason = "the examples are about spans, not about what is done with orders")]

use otel_runtime::opentelemetry::global;
use otel_runtime::opentelemetry::propagation::TextMapCompositePropagator;
use otel_runtime::propagators::{Baggage, TraceContext};

#[path = "boundaries/calls.rs"]
mod calls;
#[path = "boundaries/clients.rs"]
mod clients;
#[path = "boundaries/messages.rs"]
mod messages;
#[path = "boundaries/outliving.rs"]
mod outliving;
#[path = "boundaries/queue.rs"]
mod queue;
#[path = "boundaries/set_up.rs"]
mod set_up;
#[path = "boundaries/tasks.rs"]
mod tasks;

/// What `Telemetry` does for programs, and a recorder leaves to its test.
fn use_w3c() {
    let propagators = TextMapCompositePropagator::new(vec![Box::new(TraceContext::new()), Box::new(Baggage::new())]);
    global::set_text_map_propagator(propagators);
}
