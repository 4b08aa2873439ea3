//! Ids in lines cost no allocation.

use allocation_counter::measure;
use otel_runtime::logs;
use otel_runtime::opentelemetry::Context;
use otel_runtime::opentelemetry::trace::{SpanContext, TraceContextExt as _, TraceFlags, TraceState};
use std::hint::black_box;
use std::io;
use tracing::{Dispatch, info};
use tracing_subscriber::layer::{Layer, SubscriberExt as _};
use tracing_subscriber::registry::Registry;

/// Of one line, when buffers have their size.
fn allocations(layer: impl Layer<Registry> + Send + Sync) -> u64 {
    let log = || info!(cents = 100, "charged");
    tracing::dispatcher::with_default(&Dispatch::new(tracing_subscriber::registry().with(layer)), || {
        log();
        measure(log).count_total
    })
}

#[test]
fn lines_with_ids_allocate_no_more_than_those_without() {
    let layer = || tracing_subscriber::fmt::layer().with_writer(io::sink);
    // A clone of the trace state would allocate.
    let state = TraceState::from_key_value([("vendor", "value")]).unwrap();
    let caller = SpanContext::new(7.into(), 7.into(), TraceFlags::SAMPLED, true, state);
    let _attached = Context::new().with_remote_span_context(caller).attach();
    assert_eq!(allocations(layer().map_event_format(logs::text)), allocations(layer()));
    assert_eq!(allocations(layer().json().map_event_format(logs::json)), allocations(layer().json()));
    assert_eq!(measure(|| _ = black_box(logs::trace_fields())).count_total, 0);
}
