//! Samplers, for [`TelemetryBuilder::sampler`](crate::TelemetryBuilder::sampler).

use opentelemetry::trace::{Link, SpanContext, SpanKind, TraceContextExt as _, TraceId, TraceState};
use opentelemetry::{Context, KeyValue};
use opentelemetry_sdk::trace::{ParentBasedSampler, Sampler, SamplingDecision, SamplingResult, ShouldSample};

use crate::undecided;

/// Lets the links of a root decide; without links `inner` decides.
///
/// A consumer's span is the root of a trace of its own, linked to the producer's. A sampler for roots
/// that rolls its dice for each trace keeps the producer of one message and the consumer of another.
/// Under this one they are kept together:
///
/// | the root | decision |
/// |---|---|
/// | has links, at least one of them to a sampled span | recorded and sampled |
/// | has links, none of them to a sampled span | dropped |
/// | has no valid link | `inner`'s |
///
/// In a batch of mixed messages one sampled message keeps the span; those that were not sampled stay
/// linked, to spans that were never exported. So the share of kept batches grows with their size: with
/// 10 % of the messages sampled, 65 % of the batches of ten are kept.
///
/// A root of `public_endpoint` is linked to a stranger, whose flag is not obeyed: `inner` decides. So it
/// does for spans with a parent, which are asked for only under
/// [`sampler_unwrapped`](crate::TelemetryBuilder::sampler_unwrapped). Links of `new_root` and of work that
/// was carried as `"link"` count: the new trace is kept if the span that it leaves is.
///
/// Costs a look at each link until one is sampled. The links' carriers are read before the sampler is
/// asked, as ever.
///
/// ```
/// use otel_runtime::{Telemetry, opentelemetry_sdk::trace::Sampler, sampler};
///
/// let builder = Telemetry::builder().sampler(sampler::links_first(Sampler::TraceIdRatioBased(0.1)));
/// # drop(builder);
/// ```
pub fn links_first(inner: impl ShouldSample + 'static) -> LinksFirst {
    LinksFirst { inner: Box::new(inner) }
}

/// What [`links_first`] makes.
#[derive(Clone, Debug)]
pub struct LinksFirst {
    inner: Box<dyn ShouldSample>,
}

impl ShouldSample for LinksFirst {
    fn should_sample(
        &self,
        parent_context: Option<&Context>,
        trace_id: TraceId,
        name: &str,
        span_kind: &SpanKind,
        attributes: &[KeyValue],
        links: &[Link],
    ) -> SamplingResult {
        let has_parent = parent_context.is_some_and(|parent| parent.span().span_context().is_valid());
        let strangers = parent_context.is_some_and(|parent| parent.get::<Strangers>().is_some());
        if !has_parent && !strangers {
            let mut sampled = links.iter().map(|link| &link.span_context).filter(|linked| linked.is_valid());
            let decision = match sampled.next() {
                Some(first) if first.is_sampled() || sampled.any(SpanContext::is_sampled) => {
                    Some(SamplingDecision::RecordAndSample)
                }
                Some(_) => Some(SamplingDecision::Drop),
                None => None,
            };
            if let Some(decision) = decision {
                return SamplingResult { decision, attributes: Vec::new(), trace_state: TraceState::NONE };
            }
        }
        self.inner.should_sample(parent_context, trace_id, name, span_kind, attributes, links)
    }
}

/// Stands in the context of a root whose links are a stranger's.
pub(crate) struct Strangers;

/// Asks `sampler` for roots alone; other spans follow their parent, unless that left it to us.
pub(crate) fn for_roots(sampler: Box<dyn ShouldSample>) -> Box<dyn ShouldSample> {
    // Not `Sampler::ParentBased`: that one throws away the attributes and the trace state that the
    // inner sampler returns.
    let follow = Sampler::parent_based(sampler.clone());
    Box::new(ForRoots { sampler, follow })
}

#[derive(Clone, Debug)]
struct ForRoots {
    sampler: Box<dyn ShouldSample>,
    follow: ParentBasedSampler,
}

impl ShouldSample for ForRoots {
    fn should_sample(
        &self,
        parent_context: Option<&Context>,
        trace_id: TraceId,
        name: &str,
        span_kind: &SpanKind,
        attributes: &[KeyValue],
        links: &[Link],
    ) -> SamplingResult {
        let undecided = parent_context.is_some_and(undecided::is_undecided);
        let sampler: &dyn ShouldSample = if undecided { &*self.sampler } else { &self.follow };
        sampler.should_sample(parent_context, trace_id, name, span_kind, attributes, links)
    }
}
