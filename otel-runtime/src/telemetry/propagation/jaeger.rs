//! The native format of Jaeger's clients.

use opentelemetry::Context;
use opentelemetry::baggage::BaggageExt as _;
use opentelemetry::propagation::text_map_propagator::FieldIter;
use opentelemetry::propagation::{Extractor, Injector, TextMapPropagator};
use opentelemetry::trace::{SpanContext, TraceContextExt as _};
use std::sync::LazyLock;

use super::baggage::{Budget, Found};
use super::{ids, percent};
use crate::traceparent::hex;
use crate::undecided::{self, Decision};

const HEADER: &str = "uber-trace-id";
const BAGGAGE: &str = "uberctx-";
const SAMPLED: u128 = 0x01;
const DEBUG: u128 = 0x02;

/// [The format of Jaeger's clients](https://www.jaegertracing.io/sdk-migration/#propagation-format):
/// `jaeger` in `OTEL_PROPAGATORS`.
///
/// The header `uber-trace-id` is `{trace}:{span}:{parent}:{flags}` in hexadecimal digits, zeros at the
/// left left out, percent-encoded or not. The parent is not looked at and written as 0. A trace that is
/// being debugged is passed on as such; the flag counts only beside the one for sampled. Baggage travels
/// as `uberctx-{key}`, with the limits of [`Baggage`](super::Baggage), beside what other propagators
/// have read. Jaeger is retiring the format; new systems use [`TraceContext`](super::TraceContext).
///
/// ```
/// use otel_runtime::opentelemetry::{propagation::TextMapPropagator as _, trace::TraceContextExt as _};
/// use otel_runtime::propagators::Jaeger;
/// use std::collections::HashMap;
///
/// let header = "5b2b4e5f7a4d1e6c:2a3b:0:1".to_owned();
/// let context = Jaeger::new().extract(&HashMap::from([("uber-trace-id".to_owned(), header)]));
/// assert_eq!(context.span().span_context().span_id().to_string(), "0000000000002a3b");
/// ```
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Jaeger;

impl Jaeger {
    /// The propagator; it has no settings.
    ///
    /// ```
    /// let builder = otel_runtime::Telemetry::builder().propagator(otel_runtime::propagators::Jaeger::new());
    /// # drop(builder);
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        Jaeger
    }
}

impl TextMapPropagator for Jaeger {
    fn inject_context(&self, cx: &Context, injector: &mut dyn Injector) {
        let span = cx.span();
        let span = span.span_context();
        if span.is_valid() {
            let flags = match (span.is_sampled(), undecided::is_debugged(cx)) {
                (true, true) => SAMPLED | DEBUG,
                (true, false) => SAMPLED,
                (false, _) => 0,
            };
            injector.set(HEADER, format!("{}:{}:0:{flags:x}", span.trace_id(), span.span_id()));
        }
        let mut entries: Vec<(&str, &str)> =
            cx.baggage().iter().map(|(key, (value, _))| (key.as_str(), value.as_str())).collect();
        entries.sort_unstable();
        let mut budget = Budget::default();
        for (key, value) in entries {
            let value = percent::encode(value);
            if budget.takes(key.len() + 1 + value.len()) {
                injector.set(&format!("{BAGGAGE}{key}"), value);
            }
        }
    }

    fn extract_with_context(&self, cx: &Context, extractor: &dyn Extractor) -> Context {
        let mut found = Found::default();
        for field in extractor.keys() {
            let Some((prefix, key)) = field.split_at_checked(BAGGAGE.len()) else { continue };
            if !prefix.eq_ignore_ascii_case(BAGGAGE) {
                continue;
            }
            if let Some(value) = extractor.get(field) {
                let entry = || Some((key.to_owned(), percent::decode(value.trim()), String::new()));
                found.take(key.len() + 1 + value.len(), entry);
            }
        }
        let cx = found.merged_into(cx);
        match extractor.get(HEADER).and_then(read) {
            Some((span, decision)) => undecided::remote(&cx, span, decision),
            None => cx,
        }
    }

    fn fields(&self) -> FieldIter<'_> {
        static FIELDS: LazyLock<[String; 1]> = LazyLock::new(|| [HEADER.to_owned()]);
        FieldIter::new(FIELDS.as_slice())
    }
}

fn read(header: &str) -> Option<(SpanContext, Decision)> {
    // Some clients encode the colons.
    let header = percent::decode(header).to_ascii_lowercase();
    let mut fields = header.split(':');
    let (trace, span) = (hex(fields.next()?.as_bytes())?, hex(fields.next()?.as_bytes())?);
    let _parent = fields.next()?;
    let flags = fields.next().filter(|flags| flags.len() <= 2).and_then(|flags| hex(flags.as_bytes()))?;
    if fields.next().is_some() {
        return None;
    }
    let sampled = flags & SAMPLED != 0;
    let decision = if sampled && flags & DEBUG != 0 { Decision::Debug } else { Decision::InFlags };
    Some((ids::remote(trace, u64::try_from(span).ok()?, sampled)?, decision))
}
