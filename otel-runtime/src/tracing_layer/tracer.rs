//! The tracer of `tracing` spans: whatever provider is there when one starts.

use crate::base;
use crate::provider;
use opentelemetry::Context;
use opentelemetry::global::BoxedSpan;
use opentelemetry::trace::{Link, SpanBuilder, TraceContextExt as _, Tracer};

/// Asks anew for each span, so that a layer can be made before a provider is, and tests have one of their own.
#[derive(Debug)]
pub(super) struct LateTracer;

impl Tracer for LateTracer {
    type Span = BoxedSpan;

    fn build_with_context(&self, mut builder: SpanBuilder, parent: &Context) -> BoxedSpan {
        if !parent.span().span_context().is_valid() {
            if let Some(spawner) = base::pending_link(parent) {
                builder.links.get_or_insert_default().push(Link::with_context(spawner.clone()));
            }
        }
        provider::with_api_tracer(parent, |tracer| tracer.build_with_context(builder, parent))
    }
}
