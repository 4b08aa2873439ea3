//! What a measured call is made under.

use crate::peers::by_hand::{Cached as _, Sdk};
use fastrace::local::LocalParentGuard;
use opentelemetry::trace::{
    SpanContext, SpanId, TraceContextExt as _, TraceFlags, TraceId, TraceState, Tracer as _, mark_span_as_active,
};
use opentelemetry::{Context, ContextGuard};
use tracing::span::EnteredSpan;

/// A span of the SDK that records.
pub(super) fn recorded() -> ContextGuard {
    mark_span_as_active(Sdk::tracer().start("parent"))
}

/// A remote parent that was not sampled.
pub(super) fn unsampled() -> ContextGuard {
    let (trace, span) = (TraceId::from(0x4bf9_2f35), SpanId::from(0xf067_aa0b));
    let remote = SpanContext::new(trace, span, TraceFlags::NOT_SAMPLED, true, TraceState::NONE);
    Context::new().with_remote_span_context(remote).attach()
}

/// A `tracing` span under either of them. Fields drop in order.
pub(super) struct Entered {
    _span: EnteredSpan,
    _parent: ContextGuard,
}

pub(super) fn entered(parent: ContextGuard) -> Entered {
    Entered { _span: tracing::info_span!("parent").entered(), _parent: parent }
}

/// A root of fastrace. Fields drop in order.
pub(super) struct Root {
    _local: LocalParentGuard,
    _root: fastrace::Span,
}

pub(super) fn root(sampled: bool) -> Root {
    let root = fastrace::Span::root("parent", fastrace::collector::SpanContext::random().sampled(sampled));
    Root { _local: root.set_local_parent(), _root: root }
}
