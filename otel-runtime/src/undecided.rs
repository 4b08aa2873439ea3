//! What other formats say of sampling and trace flags cannot: that the receiver is to decide, or that
//! the trace is kept at any price.
//!
//! It travels in the context beside the remote span, and holds for that trace alone.

use opentelemetry::Context;
#[cfg(feature = "sdk")]
use opentelemetry::trace::SpanContext;
#[cfg(feature = "propagators")]
use opentelemetry::trace::TraceId;
use opentelemetry::trace::{SpanId, TraceContextExt as _};

/// The caller of this span leaves the decision to us.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Undecided(SpanId);

/// The trace is being debugged: sampled, and every system that it reaches should know.
#[cfg(feature = "propagators")]
#[derive(Clone, Copy, PartialEq, Eq)]
struct Debugged(TraceId);

/// What a caller has said of sampling.
#[cfg(feature = "sdk")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decision {
    /// What the flags say.
    InFlags,
    /// The receiver decides.
    #[cfg(feature = "propagators")]
    Receivers,
    /// Sampled, at any price.
    #[cfg(feature = "propagators")]
    Debug,
}

/// `context` with `remote` as its span.
#[cfg(feature = "sdk")]
pub(crate) fn remote(context: &Context, remote: SpanContext, decision: Decision) -> Context {
    #[cfg(feature = "propagators")]
    let (trace, span) = (remote.trace_id(), remote.span_id());
    let with_span = context.with_remote_span_context(remote);
    match decision {
        // An earlier propagator has read the same ids in a format of its own; this one knows better.
        Decision::InFlags if context.get::<Undecided>().is_some() => with_span.with_value(Undecided(SpanId::INVALID)),
        Decision::InFlags => with_span,
        #[cfg(feature = "propagators")]
        Decision::Receivers => with_span.with_value(Undecided(span)),
        #[cfg(feature = "propagators")]
        Decision::Debug => with_span.with_value(Debugged(trace)),
    }
}

/// Whether the current span is a caller's that left the decision to us.
///
/// Asked only where the span is not sampled; a local span has decided.
#[inline]
pub(crate) fn is_undecided(context: &Context) -> bool {
    // Nobody says so without these formats.
    if !cfg!(feature = "propagators") {
        return false;
    }
    let span = context.span();
    let span = span.span_context();
    span.is_remote() && context.get::<Undecided>().is_some_and(|undecided| undecided.0 == span.span_id())
}

/// Whether the current trace is being debugged.
#[cfg(feature = "propagators")]
pub(crate) fn is_debugged(context: &Context) -> bool {
    let trace = context.span().span_context().trace_id();
    context.get::<Debugged>().is_some_and(|debugged| debugged.0 == trace)
}
