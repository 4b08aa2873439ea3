//! `tracing` spans that are none of ours, too, along with spawned work.

use super::Entered;
use std::fmt;
use std::sync::Arc;
use tracing::{Span, dispatcher};

/// The `tracing` span that work takes along: the one that was current, ours or not.
#[derive(Clone)]
pub(crate) struct CarriedSpan(Option<Arc<Span>>);

impl CarriedSpan {
    pub(crate) const NONE: Self = CarriedSpan(None);

    /// The current one. Costs a load where there is no subscriber, and an allocation where there is a span.
    #[inline]
    pub(crate) fn current() -> Self {
        CarriedSpan(if dispatcher::has_been_set() { current_span() } else { None })
    }

    #[inline]
    pub(crate) fn enter(&self) -> Option<Entered> {
        self.0.as_ref().map(Entered::new)
    }
}

#[inline(never)]
fn current_span() -> Option<Arc<Span>> {
    let span = Span::current();
    (!span.is_disabled()).then(|| Arc::new(span))
}

impl fmt::Debug for CarriedSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CarriedSpan").field(&self.0.as_ref().and_then(|span| span.id())).finish()
    }
}
