//! The context that work takes along.

use super::PendingLink;
use crate::attach::{Attached, attach, attach_within};
use crate::thread;
use crate::tracing_spans::{self, CarriedSpan};
use opentelemetry::Context;
use opentelemetry::trace::{SpanContext, TraceContextExt as _};
use std::panic::{RefUnwindSafe, UnwindSafe};

/// The context that work takes along, and the `tracing` span; none from a thread that is being torn down.
#[derive(Debug, Clone)]
pub(crate) struct Luggage(Option<(Context, CarriedSpan)>);

impl UnwindSafe for Luggage {}
impl RefUnwindSafe for Luggage {}

impl Luggage {
    pub(crate) fn parent() -> Self {
        Luggage(thread::is_alive().then(|| (Context::current(), CarriedSpan::current())))
    }

    pub(crate) fn linked() -> Self {
        Luggage::parent().to_linked()
    }

    /// The context alone: for what may lie about for long before it is looked at, and would keep the `tracing` span
    /// from closing.
    pub(crate) fn of_envelope() -> Self {
        Luggage(thread::is_alive().then(|| (Context::current(), CarriedSpan::NONE)))
    }

    /// The same without its span, which the first span that starts under it will be linked to. Nothing is
    /// left of `tracing` spans: it is for work that goes on when they have ended.
    pub(crate) fn to_linked(&self) -> Self {
        Luggage(self.0.as_ref().map(|(context, _)| {
            let spawner = context.span().span_context().clone();
            let context = tracing_spans::leave_behind(context.clone());
            if !spawner.is_valid() {
                // Nothing to link to, or a link that is pending already.
                return (context, CarriedSpan::NONE);
            }
            let linked = context.with_remote_span_context(SpanContext::NONE).with_value(PendingLink(spawner));
            (linked, CarriedSpan::NONE)
        }))
    }

    pub(crate) fn context(&self) -> Option<&Context> {
        self.0.as_ref().map(|(context, _)| context)
    }

    pub(crate) fn attach(&self) -> Option<Attached> {
        let (context, span) = self.0.as_ref()?;
        if !thread::is_alive() {
            return None;
        }
        // The carried span lies inside the context's own, or is that.
        Some(match span.enter() {
            Some(entered) => attach_within(Some(entered), context),
            None => attach(context),
        })
    }
}
