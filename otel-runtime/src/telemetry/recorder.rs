//! Spans of our own, in place of the SDK's.
//!
//! A span is a [`Record`], which becomes the SDK's `SpanData` on another thread, see [`Lanes`]. That serves where no
//! processor wants to see spans start: they are started with the SDK's type alone, which nobody but the SDK can make.

mod live;
mod record;
mod span;

use super::desk;
use super::lanes::Lanes;
use crate::entry::Dynamic;
use crate::provider::TracerFactory;
use crate::site::Site;
use crate::start::{Attrs, LoneSpan, Parents, SpanSource, StartArgs, Started, fill};
use live::Identity;
use opentelemetry::trace::{SpanContext, TraceContextExt as _};
use opentelemetry::{Context, InstrumentationScope};
use opentelemetry_sdk::trace::{SamplingDecision, SamplingResult, ShouldSample, SpanData, SpanLimits, SpanProcessor};
use span::RecordedSpan;
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

pub(super) use live::Live;
pub(super) use record::Record;

/// Makes tracers whose spans are of our own.
pub(crate) struct Recorder {
    pub(crate) sampler: Arc<dyn ShouldSample>,
    pub(crate) out: Out,
    pub(crate) limits: SpanLimits,
}

/// Where ended spans go.
#[derive(Clone)]
pub(crate) enum Out {
    /// With a single exporter, which is what programs have.
    Lanes(Arc<Lanes>),
    /// To each of them, on the thread that they end on. None of them looks at spans that start.
    Processors(Vec<Arc<dyn SpanProcessor>>),
}

impl TracerFactory for Recorder {
    fn tracer(&self, _: InstrumentationScope) -> Box<dyn SpanSource> {
        // Never given back, as the tracer that it belongs to: a count of references would be fought over by
        // every thread that ends spans and the one that collects them.
        let sink = Box::leak(Box::new(Sink { out: self.out.clone(), limits: self.limits }));
        Box::new(Tracer { sampler: self.sampler.clone(), sink })
    }
}

struct Tracer {
    sampler: Arc<dyn ShouldSample>,
    sink: &'static Sink,
}

/// Where the spans of one instrumentation scope go, which their sites know.
pub(super) struct Sink {
    out: Out,
    limits: SpanLimits,
}

/// A processor that panics takes its span with it and nothing else.
#[inline(never)]
fn hand_over(processors: &[Arc<dyn SpanProcessor>], span: SpanData) {
    let Some((last, others)) = processors.split_last() else { return };
    let _ = catch_unwind(AssertUnwindSafe(|| {
        for processor in others {
            processor.on_end(span.clone());
        }
        last.on_end(span);
    }));
}

impl SpanSource for Tracer {
    fn start(&self, mut args: StartArgs, parents: Parents<'_>, attrs: Option<Attrs<'_>>) -> Started {
        let ambient = parents.sampled.span();
        let parent = ambient.span_context();
        // What is not valid is no parent, whatever else it says.
        let parent = if parent.is_valid() { parent } else { &SpanContext::NONE };
        let trace_id = if parent.is_valid() { parent.trace_id() } else { desk::trace_id() };
        let SamplingResult { decision, attributes, trace_state } = self.sampler.should_sample(
            Some(parents.sampled),
            trace_id,
            &args.name,
            &args.kind.into(),
            &args.attributes,
            &args.links,
        );
        let flags = parent.trace_flags();
        let is_sampled = match decision {
            SamplingDecision::RecordAndSample => true,
            SamplingDecision::RecordOnly => false,
            SamplingDecision::Drop => {
                // The other flags hold for the trace and not for the span.
                let flags = flags.with_sampled(false);
                let dropped = SpanContext::new(trace_id, desk::span_id(), flags, false, trace_state);
                return Started { context: parents.kept.with_remote_span_context(dropped), recording: false };
            }
        };
        args.attributes.extend(attributes);
        let (used, span) = desk::blank();
        let identity = Identity { trace: trace_id, span, flags: flags.with_sampled(is_sampled), state: &trace_state };
        let mut span = self.begun(used, identity, parent, args);
        fill(&mut span, attrs);
        Started { context: parents.kept.with_span(span), recording: true }
    }

    fn start_child(
        &self,
        site: &'static Site,
        parent: Option<&Context>,
        dynamic: Option<&mut Dynamic<'_>>,
    ) -> Option<Context> {
        let child = match (parent, dynamic) {
            (None, None) => Context::map_current(|current| current.with_span(self.child(current, site))),
            (None, Some(dynamic)) => {
                let span = self.child_with(site, dynamic);
                Context::map_current(|current| current.with_span(span))
            }
            (Some(parent), None) => parent.with_span(self.child(parent, site)),
            (Some(parent), Some(dynamic)) => parent.with_span(self.begun_child(site, Some(parent), dynamic)),
        };
        Some(child)
    }

    fn start_leaf(&self, site: &'static Site, dynamic: Option<&mut Dynamic<'_>>) -> Option<Box<dyn LoneSpan>> {
        let span = match dynamic {
            Some(dynamic) => self.child_with(site, dynamic),
            None => Context::map_current(|current| self.child(current, site)),
        };
        Some(span.into_lone()? as _)
    }
}

impl Tracer {
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "as what it calls")]
    fn child(&self, current: &Context, site: &'static Site) -> RecordedSpan {
        let current = current.span();
        let parent = current.span_context();
        let (used, span) = desk::blank();
        RecordedSpan::new(Live::start(used, Identity { span, ..Identity::of(parent) }, parent, site, self.sink))
    }

    /// The same with what its annotation evaluates, outside of where the current context is borrowed.
    #[inline]
    fn child_with(&self, site: &'static Site, dynamic: &mut Dynamic<'_>) -> RecordedSpan {
        if dynamic.has_start {
            return self.begun_child(site, None, dynamic);
        }
        let mut span = Context::map_current(|current| self.child(current, site));
        fill(&mut span, Some(&mut *dynamic.expressions));
        span
    }

    /// The same of `parent`, or the current context, with what is evaluated where a sampler is asked. Nobody asks one that
    /// follows the parent; links and the like are the span's all the same.
    #[inline(never)]
    fn begun_child(&self, site: &'static Site, parent: Option<&Context>, dynamic: &mut Dynamic<'_>) -> RecordedSpan {
        let (mut used, span) = desk::blank();
        // In the room that the one before has left.
        let beside = used.as_mut().map(|used| mem::take(&mut used.beside)).unwrap_or_default();
        let mut args = StartArgs::beside_literals(site, beside.attributes, beside.links);
        dynamic.expressions.start(&mut args);
        let begin = |parent: &Context| {
            args.copy_baggage(parent);
            let parent = parent.span();
            let parent = parent.span_context();
            self.begun(used, Identity { span, ..Identity::of(parent) }, parent, args)
        };
        let mut span = match parent {
            Some(parent) => begin(parent),
            None => Context::map_current(begin),
        };
        fill(&mut span, Some(&mut *dynamic.expressions));
        span
    }

    /// A span that begins as `args` say.
    #[inline(never)]
    fn begun(
        &self,
        used: Option<Box<Live>>,
        identity: Identity<'_>,
        parent: &SpanContext,
        args: StartArgs,
    ) -> RecordedSpan {
        let mut live = Live::start(used, identity, parent, args.site, self.sink);
        live.begin_with(args);
        RecordedSpan::new(live)
    }
}
