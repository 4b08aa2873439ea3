//! What a call finds that has no base of its own: the first look, and for most calls the only one.

use super::{ABSENT, FLAGS, OWN_CHILDREN, SCOPED, STATE, Sampling, ScopedProvider, UNKNOWN, is_asked_always, proof};
use crate::site::Site;
use crate::{filter, thread, undecided};
use opentelemetry::Context;
use opentelemetry::trace::TraceContextExt as _;
use std::sync::atomic::Ordering;

/// What is known of a call whose base is the ambient context, before anything is evaluated for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ambient {
    /// It gets no span.
    NoSpan,
    /// It is the child of a sampled span, and [`Sampling::OwnChildren`] holds.
    Child,
    /// It is the child of a sampled span, and a provider that starts children as it starts all spans must be asked,
    /// such as the application's own.
    ForeignChild,
    /// The provider must be asked.
    Ask,
}

/// Looks at the provider, the filter and the ambient context, for a call of `site`. This is the whole cost of an
/// annotation that records nothing.
#[inline]
pub(crate) fn ambient(site: &Site) -> Ambient {
    match STATE.load(Ordering::Relaxed) {
        ABSENT if proof::holds() => Ambient::NoSpan,
        ABSENT => Ambient::Ask,
        _ if filter::is_off(site) => Ambient::NoSpan,
        state => ambient_in(state),
    }
}

/// Out of line: an annotated function holds what an absent provider costs, and no more.
#[inline(never)]
fn ambient_in(state: u8) -> Ambient {
    let is_known = state & FLAGS == 0 && !matches!(state, UNKNOWN | ABSENT);
    if !is_known || !thread::is_known_alive() {
        return Ambient::Ask;
    }
    Context::map_current(|context| {
        let span = context.span();
        let parent = span.span_context();
        match (parent.is_valid(), parent.is_sampled()) {
            _ if context.is_telemetry_suppressed() => Ambient::NoSpan,
            (true, false) if !is_asked_always(state) && !undecided::is_undecided(context) => Ambient::NoSpan,
            (true, true) if state == OWN_CHILDREN => Ambient::Child,
            (true, true) => Ambient::ForeignChild,
            _ => Ambient::Ask,
        }
    })
}

/// Whether a call of `site` under the current context has no span for sure. Looks closer than [`ambient`] does,
/// for those whose expressions are evaluated before anything is decided.
pub(crate) fn surely_no_span(site: &Site) -> bool {
    match ambient(site) {
        Ambient::NoSpan => true,
        Ambient::Child | Ambient::ForeignChild => false,
        Ambient::Ask => !thread::is_alive() || Context::map_current(nobody_asks),
    }
}

/// Where a sampler is not asked: telemetry is suppressed, or a scoped provider's children follow their
/// parent, which is not sampled.
fn nobody_asks(context: &Context) -> bool {
    let follows_parent = || {
        let state = STATE.load(Ordering::Relaxed);
        let scoped = context.get::<ScopedProvider>().filter(|_| state & SCOPED != 0);
        scoped.is_some_and(|scoped| scoped.sampling != Sampling::Custom)
    };
    let span = context.span();
    let parent = span.span_context();
    let is_dropped = parent.is_valid() && !parent.is_sampled() && !undecided::is_undecided(context);
    context.is_telemetry_suppressed() || (is_dropped && follows_parent())
}
