//! Under the feature `off` work takes nothing along, and what carries it grows by nothing.

use crate::attach::Attached;
use opentelemetry::Context;

/// No context.
#[derive(Debug, Clone)]
pub(crate) struct Luggage;

impl Luggage {
    pub(crate) fn parent() -> Self {
        Luggage
    }

    pub(crate) fn of_envelope() -> Self {
        Luggage
    }

    pub(crate) fn linked() -> Self {
        Luggage
    }

    #[allow(clippy::unused_self, reason = "as where there is a context")]
    pub(crate) fn to_linked(&self) -> Self {
        Luggage
    }

    #[allow(clippy::unused_self, reason = "as where there is a context")]
    pub(crate) fn context(&self) -> Option<&Context> {
        None
    }

    #[allow(clippy::unused_self, reason = "as where there is a context")]
    pub(crate) fn attach(&self) -> Option<Attached> {
        None
    }
}
