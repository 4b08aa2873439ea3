//! The entry decision: does this call get a span, and under which context does it run?
//!
//! Everything here is off the fast path; [`crate::guard`] and [`crate::future`] ask
//! [`provider::ambient_needs_no_span`] first.

use crate::base::Base;
use crate::provider::{self, Found};
use crate::site::Site;
use crate::start::{AttrSink, StartArgs};
use crate::thread;
use opentelemetry::Context;
use opentelemetry::trace::TraceContextExt as _;

/// How a call goes on.
pub(crate) enum Entry {
    /// As if it were not annotated.
    Plain,
    /// Under this context, without a span that records.
    Attached(Context),
    /// Under this context, whose span is the call's own and ends with it.
    Span(Context),
}

/// What a site gives besides its static description; both run at most once.
pub(crate) struct Dynamic<'a> {
    /// Whether `start` does anything: then it must not run before a sampler is known to be asked.
    pub(crate) has_start: bool,
    pub(crate) start: &'a mut dyn FnMut(&mut StartArgs),
    pub(crate) attrs: &'a mut dyn FnMut(&mut AttrSink<'_>),
}

/// Decides for one call of `site`, and starts its span.
pub(crate) fn enter(site: &'static Site, base: Base, dynamic: Dynamic<'_>) -> Entry {
    if !thread::is_alive() {
        return Entry::Plain;
    }
    let resolved = base.resolve();
    if resolved.context.is_telemetry_suppressed() {
        return resolved.without_span();
    }
    let found = provider::find(site, &resolved.context, dynamic.has_start);
    let Found::Source { source, parent_based } = found else {
        return resolved.without_span();
    };
    if parent_based {
        let parent = resolved.context.span();
        let parent = parent.span_context();
        if parent.is_valid() && !parent.is_sampled() {
            return resolved.without_span();
        }
    }
    let mut args = StartArgs::new(site);
    args.relate(&resolved);
    (dynamic.start)(&mut args);
    let started = source.start(args.into_builder(), &resolved.context, dynamic.attrs);
    if provider::judge(&source, &resolved.context, &started.context) {
        if started.recording { Entry::Span(started.context) } else { Entry::Attached(started.context) }
    } else {
        resolved.without_span()
    }
}
