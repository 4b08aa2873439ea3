//! Spans of every kind.

#[path = "scenes/contents.rs"]
mod contents;
#[path = "scenes/kinds.rs"]
mod kinds;
#[path = "scenes/others.rs"]
mod others;
#[path = "scenes/outcomes.rs"]
mod outcomes;
#[path = "scenes/relations.rs"]
mod relations;

use otel_runtime::opentelemetry::trace::{SpanContext, SpanId, TraceFlags, TraceId, TraceState};
use std::collections::HashMap;

pub(crate) type Scene = (&'static str, fn());

pub(crate) const ALL: &[Scene] = &[
    ("roots and children", relations::roots_and_children),
    ("remote parents", relations::remote_parents),
    ("an ambient remote parent", relations::ambient_remote_parent),
    ("new roots and links", relations::new_roots_and_links),
    ("attributes", contents::attributes),
    ("messaging", contents::messages),
    ("events", contents::events),
    ("outcomes", outcomes::outcomes),
    ("outcomes of futures", outcomes::outcomes_of_futures),
    ("streams", kinds::streams),
    ("leaves", kinds::leaves),
    ("starts that panic", kinds::starts_that_panic),
    ("slow calls", kinds::slow_calls),
    ("spawned", kinds::spawned),
    ("third parties", others::third_parties),
    ("third parties later", others::third_parties_later),
    ("beside the SDK", others::beside_the_sdk),
    ("sampled otherwise", others::sampled_otherwise),
    ("a key that is set twice", others::a_key_that_is_set_twice),
    ("the last of several errors", others::last_of_several_errors),
    ("an end before the start", others::end_before_the_start),
];

pub(crate) fn stranger(id: u64, flags: u8) -> SpanContext {
    let state = TraceState::from_key_value([("vendor", "1"), ("other", "2")]).unwrap_or_default();
    SpanContext::new(TraceId::from(u128::from(id)), SpanId::from(id), TraceFlags::new(flags), true, state)
}

fn headers(id: u64, flags: u8) -> HashMap<String, String> {
    HashMap::from([
        ("traceparent".to_owned(), format!("00-{id:032x}-{id:016x}-{flags:02x}")),
        ("tracestate".to_owned(), "vendor=1,other=2".to_owned()),
    ])
}

fn number(value: i64) -> i64 {
    value
}
