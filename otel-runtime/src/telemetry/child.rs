//! Spans of our own for the children of sampled spans.
//!
//! Under a sampler that follows the parent, such a span records, and nobody needs to be asked. With no
//! processor but our own, which look at ended spans only, the SDK's span and its many moves can be left
//! out. Roots, and children of remote parents under other samplers, go through the SDK.

mod span;

use super::batch::Batch;
use crate::provider::TracerFactory;
use crate::site::Site;
use crate::start::{ApiTracer, Attrs, Parents, SpanSource, StartArgs, Started, fill, start_attributes};
use opentelemetry::trace::{SpanContext, TraceContextExt as _, TracerProvider as _};
use opentelemetry::{Context, InstrumentationScope};
use opentelemetry_sdk::trace::{
    IdGenerator as _, RandomIdGenerator, SdkTracer, SdkTracerProvider, SpanData, SpanEvents, SpanLimits, SpanLinks,
    SpanProcessor as _,
};
use span::ChildSpan;
use std::borrow::Cow;
use std::sync::Arc;
use std::time::SystemTime;

/// Makes tracers whose children are spans of our own.
pub(super) struct Children {
    pub(super) provider: SdkTracerProvider,
    pub(super) batches: Vec<Batch>,
    pub(super) limits: SpanLimits,
}

impl TracerFactory for Children {
    fn tracer(&self, scope: InstrumentationScope) -> Box<dyn SpanSource> {
        let sink = Sink { scope: scope.clone(), batches: self.batches.clone(), limits: self.limits };
        Box::new(ChildTracer { sdk: ApiTracer(self.provider.tracer_with_scope(scope)), sink: Arc::new(sink) })
    }
}

struct ChildTracer {
    sdk: ApiTracer<SdkTracer>,
    sink: Arc<Sink>,
}

/// Where ended spans go.
struct Sink {
    scope: InstrumentationScope,
    batches: Vec<Batch>,
    limits: SpanLimits,
}

impl Sink {
    fn take(&self, span: SpanData) {
        if let Some((last, others)) = self.batches.split_last() {
            for batch in others {
                batch.on_end(span.clone());
            }
            last.on_end(span);
        }
    }
}

impl SpanSource for ChildTracer {
    fn start(&self, args: StartArgs, parents: Parents<'_>, attrs: Option<Attrs<'_>>) -> Started {
        self.sdk.start(args, parents, attrs)
    }

    fn start_child(&self, site: &'static Site, attrs: Option<Attrs<'_>>) -> Context {
        let mut span = Context::map_current(|context| self.child_of(context.span().span_context(), site));
        fill(&mut span, attrs);
        Context::current_with_span(span)
    }
}

impl ChildTracer {
    #[inline]
    fn child_of(&self, parent: &SpanContext, site: &'static Site) -> ChildSpan {
        let context = SpanContext::new(
            parent.trace_id(),
            RandomIdGenerator::default().new_span_id(),
            parent.trace_flags().with_sampled(true),
            false,
            parent.trace_state().clone(),
        );
        let start_time = SystemTime::now();
        let mut attributes = start_attributes(site).unwrap_or_default();
        let most = usize::try_from(self.sink.limits.max_attributes_per_span).unwrap_or(usize::MAX);
        let dropped = attributes.len().saturating_sub(most);
        attributes.truncate(most);
        ChildSpan::new(
            SpanData {
                span_context: context,
                parent_span_id: parent.span_id(),
                parent_span_is_remote: parent.is_remote(),
                span_kind: site.kind.into(),
                name: Cow::Borrowed(site.name),
                start_time,
                end_time: start_time,
                attributes,
                dropped_attributes_count: u32::try_from(dropped).unwrap_or(u32::MAX),
                events: SpanEvents::default(),
                links: SpanLinks::default(),
                status: opentelemetry::trace::Status::Unset,
                instrumentation_scope: self.sink.scope.clone(),
            },
            Arc::clone(&self.sink),
        )
    }
}
