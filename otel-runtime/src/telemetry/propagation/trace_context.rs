//! W3C trace context, level 2.

use opentelemetry::Context;
use opentelemetry::propagation::text_map_propagator::FieldIter;
use opentelemetry::propagation::{Extractor, Injector, TextMapPropagator};
use opentelemetry::trace::{SpanContext, SpanId, TraceContextExt as _, TraceFlags, TraceId};
use std::sync::LazyLock;

use super::trace_state;
use crate::traceparent::{self, RANDOM, SAMPLED};
use crate::undecided::{self, Decision};

const TRACEPARENT: &str = "traceparent";
const TRACESTATE: &str = "tracestate";

/// [W3C trace context, level 2](https://www.w3.org/TR/trace-context-2/): the headers `traceparent` and
/// `tracestate`. What [`Telemetry`](crate::Telemetry) installs by default, and for `tracecontext` in
/// `OTEL_PROPAGATORS`.
///
/// The flags `sampled` and `random` are passed on as they came; flags of later versions are not.
/// `tracestate` keeps its members in their order, 32 of them and 4,096 bytes at most: what is above
/// is left out member by member, the long ones first and then from the right. A malformed
/// `tracestate` is left out as a whole and changes nothing about `traceparent`. Both are counted in
/// [`Stats::tracestate_dropped`](crate::Stats::tracestate_dropped).
///
/// Where the SDK's propagator differs: it clears `random`, and takes ids with missing digits.
///
/// ```
/// use otel_runtime::opentelemetry::propagation::TextMapPropagator as _;
/// use otel_runtime::propagators::TraceContext;
/// use std::collections::HashMap;
///
/// let traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-03";
/// let incoming = HashMap::from([("traceparent".to_owned(), traceparent.to_owned())]);
/// let context = TraceContext::new().extract(&incoming);
///
/// let mut outgoing = HashMap::new();
/// TraceContext::new().inject_context(&context, &mut outgoing);
/// assert_eq!(outgoing["traceparent"], traceparent);
/// ```
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct TraceContext;

impl TraceContext {
    /// The propagator; it has no settings.
    ///
    /// ```
    /// let builder = otel_runtime::Telemetry::builder().propagator(otel_runtime::propagators::TraceContext::new());
    /// # drop(builder);
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        TraceContext
    }
}

impl TextMapPropagator for TraceContext {
    fn inject_context(&self, cx: &Context, injector: &mut dyn Injector) {
        let span = cx.span();
        let span = span.span_context();
        if !span.is_valid() {
            return;
        }
        let flags = span.trace_flags().to_u8() & (SAMPLED | RANDOM);
        injector.set(TRACEPARENT, format!("00-{}-{}-{flags:02x}", span.trace_id(), span.span_id()));
        let state = span.trace_state().header();
        if !state.is_empty() {
            injector.set(TRACESTATE, state);
        }
    }

    fn extract_with_context(&self, cx: &Context, extractor: &dyn Extractor) -> Context {
        let Some(parent) = extractor.get(TRACEPARENT).and_then(traceparent::parse) else {
            return cx.clone();
        };
        let state = extractor.get_all(TRACESTATE).map(|fields| trace_state::read(&fields)).unwrap_or_default();
        let flags = TraceFlags::new(parent.flags);
        let remote = SpanContext::new(TraceId::from(parent.trace), SpanId::from(parent.span), flags, true, state);
        undecided::remote(cx, remote, Decision::InFlags)
    }

    fn fields(&self) -> FieldIter<'_> {
        static FIELDS: LazyLock<[String; 2]> = LazyLock::new(|| [TRACEPARENT, TRACESTATE].map(str::to_owned));
        FieldIter::new(FIELDS.as_slice())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    const PARENT: &str = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331";

    fn passed_on(headers: &[(&str, &str)]) -> Vec<(String, String)> {
        let carrier: HashMap<String, String> =
            headers.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
        let context = TraceContext::new().extract_with_context(&Context::new(), &carrier);
        let mut out = HashMap::new();
        TraceContext::new().inject_context(&context, &mut out);
        let mut out: Vec<(String, String)> = out.into_iter().collect();
        out.sort();
        out
    }

    #[test]
    fn known_flags_pass_and_later_versions_become_this_one() {
        for (came, goes) in [("00", "00"), ("01", "01"), ("02", "02"), ("03", "03"), ("ff", "03")] {
            let out = passed_on(&[("traceparent", &format!("{PARENT}-{came}"))]);
            assert_eq!(out, [("traceparent".to_owned(), format!("{PARENT}-{goes}"))]);
        }
        let later = format!("42{}-03-more", &PARENT[2..]);
        assert_eq!(passed_on(&[("traceparent", &later)])[0].1, format!("{PARENT}-03"));
    }

    #[test]
    fn a_bad_tracestate_is_no_reason_to_lose_the_parent() {
        let parent = format!("{PARENT}-01");
        let out = passed_on(&[("traceparent", &parent), ("tracestate", "good=1,bad")]);
        assert_eq!(out, [("traceparent".to_owned(), parent.clone())]);
        let out = passed_on(&[("traceparent", &parent), ("tracestate", "a=1, b@c=2 ,,\td=3")]);
        assert_eq!(out[1].1, "a=1,b@c=2,d=3");
    }

    #[test]
    fn nothing_found_leaves_what_another_propagator_found() {
        let before = SpanContext::new(
            TraceId::from(1),
            SpanId::from(2),
            TraceFlags::SAMPLED,
            true,
            opentelemetry::trace::TraceState::NONE,
        );
        let context = Context::new().with_remote_span_context(before.clone());
        for bad in ["", "garbage", "00-00000000000000000000000000000000-b7ad6b7169203331-01"] {
            let carrier = HashMap::from([("traceparent".to_owned(), bad.to_owned())]);
            let after = TraceContext::new().extract_with_context(&context, &carrier);
            assert_eq!(after.span().span_context(), &before);
        }
    }
}
