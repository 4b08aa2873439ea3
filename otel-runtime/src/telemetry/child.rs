//! Spans of our own for the children of sampled spans.
//!
//! Under a sampler that follows the parent, such a span records, and nobody needs to be asked. With no
//! processor but our own, which look at ended spans only, the SDK's span and its many moves can be left
//! out: a span is a compact [`Record`], which becomes the SDK's `SpanData` on another thread, see
//! [`lanes`]. Roots, and children of remote parents under other samplers, go through the SDK.

mod lanes;
mod record;
mod span;

use super::batch::Batch;
use crate::provider::TracerFactory;
use crate::site::Site;
use crate::start::{ApiTracer, Attrs, Parents, SpanSource, StartArgs, Started, fill};
use opentelemetry::trace::{SpanContext, TraceContextExt as _, TracerProvider as _};
use opentelemetry::{Context, InstrumentationScope};
use opentelemetry_sdk::trace::{IdGenerator as _, RandomIdGenerator, SdkTracer, SdkTracerProvider, SpanLimits};
use span::ChildSpan;
use std::sync::Arc;

pub(super) use lanes::{Front, Lanes};
pub(super) use record::Record;

/// Makes tracers whose children are spans of our own.
pub(super) struct Children {
    pub(super) provider: SdkTracerProvider,
    pub(super) batches: Vec<Batch>,
    pub(super) lanes: Option<Arc<Lanes>>,
    pub(super) limits: SpanLimits,
}

impl TracerFactory for Children {
    fn tracer(&self, scope: InstrumentationScope) -> Box<dyn SpanSource> {
        // Never given back, as the tracer that it belongs to: a count of references would be fought over by
        // every thread that ends spans and the one that collects them.
        let sink = Box::leak(Box::new(Sink {
            scope: scope.clone(),
            batches: self.batches.clone(),
            lanes: self.lanes.clone(),
            limits: self.limits,
        }));
        Box::new(ChildTracer { sdk: ApiTracer(self.provider.tracer_with_scope(scope)), sink })
    }
}

struct ChildTracer {
    sdk: ApiTracer<SdkTracer>,
    sink: &'static Sink,
}

/// Where ended spans go.
pub(super) struct Sink {
    scope: InstrumentationScope,
    batches: Vec<Batch>,
    /// With a single exporter, which is what programs have.
    lanes: Option<Arc<Lanes>>,
    limits: SpanLimits,
}

impl Sink {
    fn take(&self, record: Record) {
        if let Some(lanes) = &self.lanes {
            lanes.take(record);
            return;
        }
        let span = record.into_data();
        if let Some((last, others)) = self.batches.split_last() {
            for batch in others {
                batch.take(span.clone());
            }
            last.take(span);
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
        ChildSpan::new(context, parent, site, self.sink)
    }
}
