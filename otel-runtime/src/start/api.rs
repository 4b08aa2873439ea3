//! How a span is started through the OpenTelemetry API.

use super::{Attrs, Parents, SpanSource, StartArgs, Started, fill, is_dropped, known_attributes};
use crate::clock;
use crate::entry::Dynamic;
use crate::settings;
use crate::site::Site;
use opentelemetry::trace::{Span, SpanBuilder, SpanContext, TraceContextExt as _, Tracer};
use opentelemetry::{Context, KeyValue};
use std::borrow::Cow;

impl StartArgs {
    /// All at once, because a builder that is changed is moved for each change.
    #[allow(clippy::inline_always, reason = "what it gives back lies in memory")]
    #[inline(always)]
    fn into_builder(self) -> SpanBuilder {
        let StartArgs { name, kind, attributes, links, started, .. } = self;
        SpanBuilder {
            name,
            span_kind: Some(kind.into()),
            start_time: started,
            attributes: if attributes.capacity() > 0 { Some(attributes) } else { None },
            links: if links.is_empty() { None } else { Some(links) },
            ..SpanBuilder::default()
        }
    }

    /// Makes room for attributes that are known only later, where none are known.
    #[inline]
    fn make_room(&mut self) {
        if self.attributes.capacity() == 0 {
            self.attributes.reserve_exact(self.site.dynamic);
        }
    }
}

/// Starts spans through any tracer of the OpenTelemetry API.
pub(crate) struct ApiTracer<T>(pub(crate) T);

impl<T> SpanSource for ApiTracer<T>
where
    T: Tracer + Send + Sync,
    T::Span: Send + Sync + 'static,
{
    fn start(&self, mut args: StartArgs, parents: Parents<'_>, attrs: Option<Attrs<'_>>) -> Started {
        args.make_room();
        let mut builder = args.into_builder();
        if builder.start_time.is_none() && !is_dropped(parents.sampled) {
            builder.start_time = Some(clock::now());
        }
        self.build(builder, parents, attrs)
    }

    fn start_under(&self, site: &'static Site, parent: &Context, dynamic: Option<Dynamic<'_>>) -> Started {
        let attrs = match dynamic {
            Some(dynamic) if dynamic.has_start => return self.start_asking(site, parent, dynamic.expressions),
            dynamic => dynamic.map(|dynamic| dynamic.expressions),
        };
        // At once, and not from what a caller might have changed: to move all of that takes as long as to look at the clock.
        let builder = SpanBuilder {
            name: Cow::Borrowed(site.name),
            span_kind: Some(site.kind.into()),
            start_time: Some(clock::now()),
            attributes: roomy_attributes(site),
            ..SpanBuilder::default()
        };
        self.build(builder, Parents { sampled: parent, kept: parent }, attrs)
    }
}

impl<T> ApiTracer<T>
where
    T: Tracer,
    T::Span: Send + Sync + 'static,
{
    /// Behind what is evaluated for samplers.
    #[inline(never)]
    fn start_asking(&self, site: &'static Site, parent: &Context, expressions: Attrs<'_>) -> Started {
        let mut args = StartArgs::new(site);
        args.make_room();
        expressions.start(&mut args);
        args.copy_baggage(parent);
        let mut builder = args.into_builder();
        builder.start_time = Some(clock::now());
        self.build(builder, Parents { sampled: parent, kept: parent }, Some(expressions))
    }

    #[allow(clippy::inline_always, reason = "what it gives back lies in memory")]
    #[inline(always)]
    fn build(&self, builder: SpanBuilder, parents: Parents<'_>, attrs: Option<Attrs<'_>>) -> Started {
        let mut span = self.0.build_with_context(builder, parents.sampled);
        let recording = fill(&mut span, attrs);
        let context = match (!recording).then(|| with_flags_of_its_trace(&span, parents.kept)).flatten() {
            Some(dropped) => parents.kept.with_remote_span_context(dropped),
            None => parents.kept.with_span(span),
        };
        Started { context, recording }
    }
}

/// The attributes that are known without a call, with room for the others: a span copies those that it has to take more.
#[inline]
fn roomy_attributes(site: &'static Site) -> Option<Vec<KeyValue>> {
    let located = settings::code_location();
    if site.attributes.is_empty() && site.dynamic == 0 && !located {
        return None;
    }
    Some(known_attributes(site, located))
}

/// A dropped span with the flags of its trace, other than `sampled`. The SDK forgets them, such as the one
/// that says that the trace id is random, and they hold for the trace and not for the span.
fn with_flags_of_its_trace<S: Span>(dropped: &S, parent: &Context) -> Option<SpanContext> {
    let dropped = dropped.span_context();
    let parent = parent.span();
    let parent = parent.span_context();
    let flags = parent.trace_flags().with_sampled(dropped.is_sampled());
    let forgotten = dropped.is_valid() && dropped.trace_id() == parent.trace_id() && dropped.trace_flags() != flags;
    forgotten
        .then(|| SpanContext::new(dropped.trace_id(), dropped.span_id(), flags, false, dropped.trace_state().clone()))
}
