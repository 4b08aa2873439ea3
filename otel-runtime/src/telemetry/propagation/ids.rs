//! What the formats of other systems have in common.

use opentelemetry::trace::{SpanContext, SpanId, TraceFlags, TraceId, TraceState};

/// The span that these ids name; none if one of them is zero.
pub(super) fn remote(trace: u128, span: u64, sampled: bool) -> Option<SpanContext> {
    let flags = TraceFlags::default().with_sampled(sampled);
    let remote = SpanContext::new(TraceId::from(trace), SpanId::from(span), flags, true, TraceState::NONE);
    remote.is_valid().then_some(remote)
}
