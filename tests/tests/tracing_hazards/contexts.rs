//! The three known ways into "already borrowed" of `opentelemetry` (issues 2871, 3510 and 3738), with our layer, our spans
//! and faces in them; and guards that go in the wrong order.

use crate::world::{World, around, meddle, ours};
use opentelemetry::Context;
use opentelemetry::global;
use opentelemetry::trace::{TraceContextExt as _, Tracer as _, get_active_span};
use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{Span, SpanData, SpanProcessor};
use otel_runtime::TracingSpans;
use std::time::Duration;
use tracing_subscriber::layer::Identity;

#[derive(Debug)]
struct ReadsContext;

impl SpanProcessor for ReadsContext {
    fn on_start(&self, _: &mut Span, _: &Context) {
        let _ = Context::current().span().span_context().clone();
    }

    fn on_end(&self, _: SpanData) {
        let _ = Context::current().with_value(1_u8).attach();
    }

    fn force_flush(&self) -> OTelSdkResult {
        Ok(())
    }

    fn shutdown_with_timeout(&self, _: Duration) -> OTelSdkResult {
        Ok(())
    }
}

/// Issue 2871: a span ends with the last clone of its context, which its guard drops.
pub(crate) fn a_processor_reads_the_context_at_the_end(faces: TracingSpans) {
    let world = World::with(faces, |builder| builder.span_processor(ReadsContext), Box::new(Identity::new()));
    let tracer = global::tracer("by hand");
    around(|| {
        let span = tracer.start("by_hand");
        let attached = Context::current_with_span(span).attach();
        tracing::info_span!("library").in_scope(|| ours("told"));
        drop(attached);
    });
    assert_eq!(world.tree(), "around(by_hand(library(ours[told@INFO])))");
    world.assert_sane();
}

/// Issue 3510: the current context is borrowed while the closure runs.
pub(crate) fn spans_start_inside_get_active_span(faces: TracingSpans) {
    let world = World::new(faces);
    let tracer = global::tracer("by hand");
    around(|| {
        get_active_span(|_| {
            tracing::info!("told");
            drop(tracer.start("by_hand"));
            drop(tracing::info_span!("library"));
            tracing::info_span!("never entered").record("field", 1);
            // Not the current span, which is lent out: what is inside belongs to that.
            ours("inside");
            otel_runtime::carry_fn(|| ours("carried"))();
        });
    });
    assert_eq!(world.tree(), "around[told@INFO inside@INFO carried@INFO](by_hand library never entered ours ours)");
    world.assert_sane();
}

struct MeddlesWhenDropped;

impl Drop for MeddlesWhenDropped {
    fn drop(&mut self) {
        meddle();
        let _ = Context::current();
    }
}

/// Issue 3738: a value of the context goes with the guard.
pub(crate) fn a_value_opens_spans_when_its_context_goes(faces: TracingSpans) {
    let world = World::new(faces);
    let meddles = || drop(Context::current_with_value(MeddlesWhenDropped).attach());
    around(meddles);
    tracing::info_span!("library").in_scope(meddles);
    for root in world.tree().split(" library") {
        assert!(root.contains("meddling_library(ours[meddled@INFO])"), "{root}");
    }
    // A face's own context is what keeps the value, or that of a span of `tracing`.
    let attached = Context::current_with_value(MeddlesWhenDropped).attach();
    let span = tracing::info_span!("library");
    let entered = span.entered();
    drop(attached);
    ours("told");
    drop(entered);
    assert!(world.tree().contains("library(ours[told@INFO])"));
    let attached = Context::current_with_value(MeddlesWhenDropped).attach();
    around(|| drop(attached));
    assert!(world.tree().starts_with("around"));
    world.assert_sane();
}

pub(crate) fn guards_are_dropped_out_of_order(faces: TracingSpans) {
    let world = World::new(faces);
    around(|| {
        let first = tracing::info_span!("first").entered();
        let second = Context::current_with_value(MeddlesWhenDropped).attach();
        let third = tracing::info_span!("third").entered();
        drop(first);
        ours("told");
        drop(second);
        drop(third);
        ours("after");
    });
    let tree = world.tree();
    assert!(tree.contains("(first(third(ours[told@INFO]))"), "{tree}");
    assert!(tree.contains("ours[after@INFO]"), "{tree}");
    world.assert_sane();
}
