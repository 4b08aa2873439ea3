//! Without the feature `tracing` no `tracing` span stands beside ours, and none is carried.

use crate::site::Site;
use opentelemetry::Context;

/// A `tracing` span that was entered: none is.
pub(crate) enum Entered {}

/// Whether calls open `tracing` spans.
#[inline]
pub(crate) fn is_on() -> bool {
    false
}

pub(crate) fn open_beside(_: &'static Site, _: &Context, _: bool) -> Option<Context> {
    None
}

#[inline]
pub(crate) fn enter_beside(_: &Context) -> Option<Entered> {
    None
}

#[cfg_attr(feature = "off", allow(dead_code, reason = "nothing is carried"))]
pub(crate) fn leave_behind(context: Context) -> Context {
    context
}

/// The `tracing` span that work takes along.
#[cfg_attr(feature = "off", allow(dead_code, reason = "nothing is carried"))]
#[derive(Debug, Clone)]
pub(crate) struct CarriedSpan;

#[cfg_attr(feature = "off", allow(dead_code, reason = "nothing is carried"))]
impl CarriedSpan {
    pub(crate) const NONE: Self = CarriedSpan;

    pub(crate) fn current() -> Self {
        CarriedSpan
    }

    #[inline]
    #[allow(clippy::unused_self, reason = "as where there is a span")]
    pub(crate) fn enter(&self) -> Option<Entered> {
        None
    }
}
