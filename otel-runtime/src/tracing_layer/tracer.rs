//! The tracer of `tracing` spans: whatever provider is there when one starts.

use super::stand_in;
use crate::base::{self, Left};
use crate::entry;
use crate::provider;
use opentelemetry::Context;
use opentelemetry::global::{BoxedSpan, BoxedTracer};
use opentelemetry::trace::noop::NoopTracer;
use opentelemetry::trace::{Link, SpanBuilder, TraceContextExt as _, Tracer};
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Asks anew for each span, so that a layer can be made before a provider is, and tests have one of their own.
#[derive(Debug)]
pub(super) struct LateTracer;

thread_local! {
    /// The layer below starts a span, and holds the lock of that meanwhile.
    static STARTING: Cell<bool> = const { Cell::new(false) };
}

/// Whether a sampler or a processor runs on this thread for a `tracing` span that must not be looked at.
pub(super) fn is_starting() -> bool {
    STARTING.get()
}

/// While a span is started.
pub(super) struct Starting(bool);

impl Starting {
    pub(super) fn begin() -> Self {
        Starting(STARTING.replace(true))
    }
}

impl Drop for Starting {
    fn drop(&mut self) {
        STARTING.set(self.0);
    }
}

impl Tracer for LateTracer {
    type Span = BoxedSpan;

    fn build_with_context(&self, mut builder: SpanBuilder, parent: &Context) -> BoxedSpan {
        if let Some(stand_in) = stand_in::take() {
            return stand_in;
        }
        let mut sampled = None;
        if !parent.span().span_context().is_valid() {
            sampled = entry::without_invalid_span(parent, &Left::default());
            if let Some(spawner) = base::pending_link(parent) {
                builder.links.get_or_insert_default().push(Link::with_context(spawner.clone()));
            }
        }
        let _starting = Starting::begin();
        let build = || {
            provider::with_api_tracer(parent, |tracer| {
                tracer.build_with_context(builder, sampled.as_ref().unwrap_or(parent))
            })
        };
        // A panic would poison the lock, and end the process when the span is closed.
        catch_unwind(AssertUnwindSafe(build)).unwrap_or_else(|_| {
            let nobody = BoxedTracer::new(Box::new(NoopTracer::new()));
            nobody.build_with_context(SpanBuilder::default(), parent)
        })
    }
}
