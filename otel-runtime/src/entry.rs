//! The entry decision: does this call get a span, and under which context does it run?
//!
//! Everything here is off the fast path; [`crate::guard`] and [`crate::future`] ask
//! [`provider::ambient_needs_no_span`] first.

use crate::base::Base;
use crate::provider::{self, Found};
use crate::site::Site;
use crate::start::{AttrSink, Parents, StartArgs};
use crate::thread;
use opentelemetry::Context;
use opentelemetry::baggage::{BaggageExt as _, KeyValueMetadata};
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
pub(crate) fn enter(site: &'static Site, base: Base, dynamic: &mut Dynamic<'_>) -> Entry {
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
    let rootless = without_invalid_span(&resolved.context);
    let parents = Parents { sampled: rootless.as_ref().unwrap_or(&resolved.context), kept: &resolved.context };
    let started = source.start(args.into_builder(), parents, dynamic.attrs);
    if provider::judge(&source, &resolved.context, &started.context) {
        if started.recording { Entry::Span(started.context) } else { Entry::Attached(started.context) }
    } else {
        resolved.without_span()
    }
}

/// The parent as samplers see it, where that is not the base context itself. OpenTelemetry cannot take a
/// span out of a context, only put an invalid one in its place, and the SDK's parent-based sampler
/// takes that for a parent that is not sampled.
fn without_invalid_span(context: &Context) -> Option<Context> {
    if !context.has_active_span() || context.span().span_context().is_valid() {
        return None;
    }
    let baggage = context.baggage();
    let copied = baggage
        .iter()
        .map(|(key, (value, metadata))| KeyValueMetadata::new(key.clone(), value.clone(), metadata.clone()));
    let bare = Context::new();
    Some(if baggage.is_empty() { bare } else { bare.with_baggage(copied) })
}
