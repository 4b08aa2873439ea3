//! The entry decision: does this call get a span, and under which context does it run?
//!
//! Everything here is off the fast path; [`crate::guard`] and [`crate::future`] ask
//! [`provider::ambient`] first.

use crate::base::{self, AnyBase as _, Base, Left};
use crate::provider::{self, Found, Sampling, Source};
#[cfg(feature = "sdk")]
use crate::sampler::Strangers;
use crate::site::Site;
use crate::start::{self, Attrs, LoneSpan, Parents, SpanSource, StartArgs, Started};
use crate::{filter, thread, tracing_spans, undecided};
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
    /// Under the context that is there. The call's own span stands in this one, which is never attached.
    Leaf(Context),
}

impl Entry {
    /// What the site makes of it: a leaf puts nothing into the current context, neither its span nor
    /// its base, so that what it calls is placed alike whether the leaf records or not.
    #[inline]
    pub(crate) fn at(self, site: &'static Site) -> Self {
        let entry = if filter::is_measuring() { self.measured(site) } else { self };
        let entry = if tracing_spans::is_on() { entry.with_face(site) } else { entry };
        match entry {
            Entry::Span(context) if site.is_leaf => Entry::Leaf(context),
            Entry::Attached(_) if site.is_leaf => Entry::Plain,
            entry => entry,
        }
    }

    /// The context of the call's own span.
    pub(crate) fn into_span(self) -> Option<Context> {
        match self {
            Entry::Span(context) | Entry::Leaf(context) => Some(context),
            Entry::Plain | Entry::Attached(_) => None,
        }
    }

    /// Opens the `tracing` span of the call, if it is to have one. A leaf has none, as it has no context.
    #[cold]
    fn with_face(self, site: &'static Site) -> Self {
        if site.is_leaf {
            return self;
        }
        match self {
            Entry::Span(context) => Entry::Span(tracing_spans::open_beside(site, &context, true).unwrap_or(context)),
            Entry::Attached(context) => {
                Entry::Attached(tracing_spans::open_beside(site, &context, false).unwrap_or(context))
            }
            Entry::Plain if thread::is_alive() => {
                tracing_spans::open_beside(site, &Context::current(), false).map_or(Entry::Plain, Entry::Attached)
            }
            entry @ (Entry::Plain | Entry::Leaf(_)) => entry,
        }
    }

    #[cold]
    fn measured(self, site: &'static Site) -> Self {
        match self {
            Entry::Span(context) => Entry::Span(filter::measured(site, &context)),
            entry => entry,
        }
    }
}

/// What a site gives besides its static description.
pub(crate) struct Dynamic<'a> {
    /// Whether `start` evaluates anything: then it must not run before a sampler is known to be asked.
    pub(crate) has_start: bool,
    pub(crate) expressions: Attrs<'a>,
}

/// Decides for one call of `site`, and starts its span.
pub(crate) fn enter(site: &'static Site, base: Base, dynamic: Option<Dynamic<'_>>) -> Entry {
    if !thread::is_alive() {
        return Entry::Plain;
    }
    if !filter::is_on(site) {
        return if base.is_ambient() { Entry::Plain } else { base.resolve().without_span() };
    }
    decide(site, base, dynamic)
}

/// The same for a site that is known to be on, on a thread that is known to live.
#[inline]
pub(crate) fn decide(site: &'static Site, base: Base, dynamic: Option<Dynamic<'_>>) -> Entry {
    if base.is_ambient() {
        return match start(site, &Context::current(), &Left::default(), dynamic) {
            Some(started) => started.into(),
            None => Entry::Plain,
        };
    }
    let resolved = base.resolve();
    match start(site, &resolved.context, &resolved.left, dynamic) {
        Some(started) => started.into(),
        None => resolved.without_span(),
    }
}

/// Starts a child of the current span in the provider's own way, where [`Ambient::Child`] says that
/// there may be one.
///
/// [`Ambient::Child`]: provider::Ambient::Child
#[inline]
pub(crate) fn child(site: &'static Site, dynamic: Option<&mut Dynamic<'_>>) -> Option<Context> {
    if !filter::is_on(site) {
        return None;
    }
    provider::own_source(site)?.start_child(site, None, dynamic)
}

/// The same for a leaf whose provider needs no context for it, and whose body does not either.
#[inline]
pub(crate) fn leaf(site: &'static Site, dynamic: Option<&mut Dynamic<'_>>) -> Option<Box<dyn LoneSpan>> {
    if !site.is_leaf || site.asks_for_span || filter::is_measuring() || !filter::is_on(site) {
        return None;
    }
    provider::own_source(site)?.start_leaf(site, dynamic)
}

/// Starts a child of the current span through the OpenTelemetry API, where
/// [`Ambient::ForeignChild`] says that there may be one.
///
/// [`Ambient::ForeignChild`]: provider::Ambient::ForeignChild
#[allow(clippy::inline_always, reason = "what lies in memory in parts and is moved as a whole is waited for")]
#[inline(always)]
pub(crate) fn foreign_child(site: &'static Site, dynamic: Option<Dynamic<'_>>) -> Option<Started> {
    if !filter::is_on(site) {
        return None;
    }
    if let Some((source, _)) = provider::own(site) {
        return child_through(source, site, dynamic, |parent, started| {
            provider::judge(&Source::Own(source), parent, started)
        });
    }
    let source = provider::kept(site);
    child_through(&*source, site, dynamic, |parent, started| provider::judge(&source, parent, started))
}

#[allow(clippy::inline_always, reason = "what lies in memory in parts and is moved as a whole is waited for")]
#[inline(always)]
fn child_through(
    source: &dyn SpanSource,
    site: &'static Site,
    dynamic: Option<Dynamic<'_>>,
    judge: impl FnOnce(&Context, &Context) -> bool,
) -> Option<Started> {
    // Not borrowed: samplers and processors are the application's.
    let current = Context::current();
    let started = source.start_under(site, &current, dynamic);
    // What records is no provider's that is not there.
    if !started.recording && !judge(&current, &started.context) {
        return None;
    }
    Some(started)
}

/// The child of a sampled span records, unless its provider has been shut down.
#[inline]
pub(crate) fn child_records(child: &Context) -> bool {
    child.span().span_context().is_sampled()
}

#[inline]
pub(crate) fn of_child(child: Context) -> Entry {
    if child_records(&child) { Entry::Span(child) } else { Entry::Attached(child) }
}

/// Whether a call of `site` under `parent` may get a span, for one that starts when the call has ended.
pub(crate) fn may_start(site: &'static Site, parent: &Context) -> bool {
    if parent.is_telemetry_suppressed() {
        return false;
    }
    let parent_based = match provider::own(site) {
        Some((_, sampling)) => sampling != Sampling::Custom,
        None => match provider::find_for_later(site, parent) {
            Found::Source { parent_based, .. } => parent_based,
            Found::Nobody => return false,
        },
    };
    !(parent_based && is_dropped(parent))
}

/// Whether the span of `parent` is not sampled, so that its children are not either.
#[inline]
fn is_dropped(parent: &Context) -> bool {
    start::is_dropped(parent) && !undecided::is_undecided(parent)
}

#[inline]
fn is_sampled(parent: &Context) -> bool {
    let span = parent.span();
    span.span_context().is_valid() && span.span_context().is_sampled()
}

/// Starts a span under `parent`, which leaves the span of `left` behind; `None` if there is none to
/// be started.
#[inline]
fn start(site: &'static Site, parent: &Context, left: &Left, mut dynamic: Option<Dynamic<'_>>) -> Option<Started> {
    if parent.is_telemetry_suppressed() {
        return None;
    }
    let Some((source, sampling)) = provider::own_for_good(site) else {
        return start_elsewhere(site, parent, left, dynamic);
    };
    if sampling == Sampling::OwnChildren && is_sampled(parent) {
        if let Some(child) = source.start_child(site, Some(parent), dynamic.as_mut()) {
            let recording = child_records(&child);
            return Some(Started { context: child, recording });
        }
    }
    start_with(source, sampling != Sampling::Custom, site, parent, left, dynamic)
}

/// With whatever provider is there. Not in line, where it would take registers from the way that
/// most calls go.
#[inline(never)]
fn start_elsewhere(
    site: &'static Site,
    parent: &Context,
    left: &Left,
    dynamic: Option<Dynamic<'_>>,
) -> Option<Started> {
    let evaluates = dynamic.as_ref().is_some_and(|dynamic| dynamic.has_start);
    let Found::Source { source, parent_based } = provider::find(site, parent, evaluates) else {
        return None;
    };
    let started = start_with(&*source, parent_based, site, parent, left, dynamic)?;
    provider::judge(&source, parent, &started.context).then_some(started)
}

#[inline]
fn start_with(
    source: &dyn SpanSource,
    parent_based: bool,
    site: &'static Site,
    parent: &Context,
    left: &Left,
    mut dynamic: Option<Dynamic<'_>>,
) -> Option<Started> {
    if parent_based && is_dropped(parent) {
        return None;
    }
    let is_root = !parent.span().span_context().is_valid();
    let mut args = StartArgs::new(site);
    let pending = if is_root { base::pending_link(parent) } else { None };
    for link in [left.span.as_ref(), pending].into_iter().flatten() {
        args.relate(link);
    }
    if let Some(dynamic) = &mut dynamic {
        dynamic.expressions.start(&mut args);
    }
    if left.is_strangers {
        // What the caller calls itself is worth no more than its flag.
        Context::map_current(|current| args.copy_baggage(current));
    } else {
        args.copy_baggage(parent);
    }
    let has_invalid_span = is_root && parent.has_active_span();
    let rootless = if has_invalid_span { without_invalid_span(parent, left) } else { None };
    let parents = Parents { sampled: rootless.as_ref().unwrap_or(parent), kept: parent };
    Some(source.start(args, parents, dynamic.map(|dynamic| dynamic.expressions)))
}

impl From<Started> for Entry {
    fn from(Started { context, recording }: Started) -> Self {
        if recording { Entry::Span(context) } else { Entry::Attached(context) }
    }
}

/// The parent of a root as samplers see it, where that is not the base context itself. OpenTelemetry cannot take a
/// span out of a context, only put an invalid one in its place, and the SDK's parent-based sampler
/// takes that for a parent that is not sampled.
pub(crate) fn without_invalid_span(context: &Context, left: &Left) -> Option<Context> {
    if !context.has_active_span() {
        return None;
    }
    let baggage = context.baggage();
    let copied = baggage
        .iter()
        .map(|(key, (value, metadata))| KeyValueMetadata::new(key.clone(), value.clone(), metadata.clone()));
    let bare = Context::new();
    // A sampler that goes by links must not go by these.
    #[cfg(feature = "sdk")]
    let bare = if left.is_strangers { bare.with_value(Strangers) } else { bare };
    #[cfg(not(feature = "sdk"))]
    let _ = left;
    Some(if baggage.is_empty() { bare } else { bare.with_baggage(copied) })
}
