//! The context that work takes along.

use super::PendingLink;
use crate::thread;
use opentelemetry::trace::{SpanContext, TraceContextExt as _};
use opentelemetry::{Context, ContextGuard};
use std::panic::{RefUnwindSafe, UnwindSafe};

/// The context that work takes along; none from a thread that is being torn down.
#[derive(Debug, Clone)]
pub(crate) struct Luggage(Option<Context>);

impl UnwindSafe for Luggage {}
impl RefUnwindSafe for Luggage {}

impl Luggage {
    pub(crate) fn parent() -> Self {
        Luggage(thread::is_alive().then(Context::current))
    }

    pub(crate) fn linked() -> Self {
        Luggage::parent().to_linked()
    }

    /// The same without its span, which the first span that starts under it will be linked to.
    pub(crate) fn to_linked(&self) -> Self {
        Luggage(self.0.as_ref().map(|context| {
            let spawner = context.span().span_context().clone();
            if !spawner.is_valid() {
                // Nothing to link to, or a link that is pending already.
                return context.clone();
            }
            context.with_remote_span_context(SpanContext::NONE).with_value(PendingLink(spawner))
        }))
    }

    pub(crate) fn context(&self) -> Option<&Context> {
        self.0.as_ref()
    }

    pub(crate) fn attach(&self) -> Option<ContextGuard> {
        let context = self.0.as_ref()?;
        thread::is_alive().then(|| context.clone().attach())
    }
}
