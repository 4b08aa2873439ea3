//! B3, the format of Zipkin.

use opentelemetry::Context;
use opentelemetry::propagation::text_map_propagator::FieldIter;
use opentelemetry::propagation::{Extractor, Injector, TextMapPropagator};
use opentelemetry::trace::{SpanContext, TraceContextExt as _};
use std::sync::LazyLock;

use super::ids;
use crate::traceparent::hex;
use crate::undecided::{self, Decision};

const SINGLE: &str = "b3";
const TRACE_ID: &str = "x-b3-traceid";
const SPAN_ID: &str = "x-b3-spanid";
const SAMPLED: &str = "x-b3-sampled";
const FLAGS: &str = "x-b3-flags";

/// [B3](https://github.com/openzipkin/b3-propagation), the format of Zipkin: `b3` and `b3multi` in
/// `OTEL_PROPAGATORS`.
///
/// Both forms are read, whichever is written; the single header goes first. The sampling states:
///
/// | B3 | read as | written |
/// |---|---|---|
/// | deny, `0` | not sampled | `0` |
/// | accept, `1` | sampled | `1` |
/// | debug, `d` or `x-b3-flags: 1` | sampled; passed on as debug to the end of the trace | `d`, `x-b3-flags: 1` |
/// | defer, nothing | the sampler for roots is asked | nothing, if no span was made here |
///
/// A decision without ids (`b3: 0`) names no span, and finds nothing. Ids of 64 bits are taken and
/// written with 128. The id of the parent's parent is not looked at and not written, as
/// OpenTelemetry's [Propagators API](https://opentelemetry.io/docs/specs/otel/context/api-propagators/#b3-requirements)
/// demands.
///
/// ```
/// use otel_runtime::opentelemetry::propagation::TextMapPropagator as _;
/// use otel_runtime::propagators::B3;
/// use std::collections::HashMap;
///
/// let header = "80f198ee56343ba864fe8b2a57d3eff7-e457b5a2e4d86bd1-d";
/// let context = B3::single().extract(&HashMap::from([("b3".to_owned(), header.to_owned())]));
/// let mut outgoing = HashMap::new();
/// B3::multi().inject_context(&context, &mut outgoing);
/// assert_eq!(outgoing["x-b3-flags"], "1");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct B3 {
    multi: bool,
}

impl B3 {
    /// Writes the one header `b3`.
    ///
    /// ```
    /// let builder = otel_runtime::Telemetry::builder().propagator(otel_runtime::propagators::B3::single());
    /// # drop(builder);
    /// ```
    #[must_use]
    pub const fn single() -> Self {
        B3 { multi: false }
    }

    /// Writes the headers `x-b3-*`.
    ///
    /// ```
    /// let builder = otel_runtime::Telemetry::builder().propagator(otel_runtime::propagators::B3::multi());
    /// # drop(builder);
    /// ```
    #[must_use]
    pub const fn multi() -> Self {
        B3 { multi: true }
    }
}

impl TextMapPropagator for B3 {
    fn inject_context(&self, cx: &Context, injector: &mut dyn Injector) {
        let span = cx.span();
        let span = span.span_context();
        if !span.is_valid() {
            return;
        }
        let state = match (span.is_sampled(), undecided::is_debugged(cx)) {
            (true, true) => Some("d"),
            (true, false) => Some("1"),
            (false, _) if undecided::is_undecided(cx) => None,
            (false, _) => Some("0"),
        };
        if self.multi {
            injector.set(TRACE_ID, span.trace_id().to_string());
            injector.set(SPAN_ID, span.span_id().to_string());
            match state {
                // Debug says that it is sampled.
                Some("d") => injector.set(FLAGS, "1".to_owned()),
                Some(state) => injector.set(SAMPLED, state.to_owned()),
                None => {}
            }
        } else {
            let ids = format!("{}-{}", span.trace_id(), span.span_id());
            injector.set(SINGLE, state.map_or_else(|| ids.clone(), |state| format!("{ids}-{state}")));
        }
    }

    fn extract_with_context(&self, cx: &Context, extractor: &dyn Extractor) -> Context {
        match extractor.get(SINGLE).and_then(single).or_else(|| multi(extractor)) {
            Some((span, decision)) => undecided::remote(cx, span, decision),
            None => cx.clone(),
        }
    }

    fn fields(&self) -> FieldIter<'_> {
        static OF_SINGLE: LazyLock<[String; 1]> = LazyLock::new(|| [SINGLE.to_owned()]);
        static OF_MULTI: LazyLock<[String; 4]> =
            LazyLock::new(|| [TRACE_ID, SPAN_ID, SAMPLED, FLAGS].map(str::to_owned));
        FieldIter::new(if self.multi { OF_MULTI.as_slice() } else { OF_SINGLE.as_slice() })
    }
}

/// `{trace}-{span}`, and behind it the sampling state, and behind that the parent.
fn single(header: &str) -> Option<(SpanContext, Decision)> {
    let mut fields = header.split('-');
    let (trace, span) = (trace_id(fields.next()?)?, span_id(fields.next()?)?);
    let decision = match fields.next() {
        None => None,
        Some("d") => Some(State::Debug),
        Some(state) => Some(accept_or_deny(state)?),
    };
    if let Some(parent) = fields.next() {
        span_id(parent)?;
    }
    if fields.next().is_some() {
        return None;
    }
    spoken(trace, span, decision)
}

fn multi(extractor: &dyn Extractor) -> Option<(SpanContext, Decision)> {
    let (trace, span) = (trace_id(extractor.get(TRACE_ID)?)?, span_id(extractor.get(SPAN_ID)?)?);
    let decision = match (extractor.get(FLAGS), extractor.get(SAMPLED)) {
        (Some("1"), _) => Some(State::Debug),
        (_, None) => None,
        // Written by tracers that are older than the specification.
        (_, Some("true")) => Some(State::Accept),
        (_, Some("false")) => Some(State::Deny),
        (_, Some(state)) => Some(accept_or_deny(state)?),
    };
    spoken(trace, span, decision)
}

#[derive(Clone, Copy)]
enum State {
    Deny,
    Accept,
    Debug,
}

fn accept_or_deny(state: &str) -> Option<State> {
    match state {
        "0" => Some(State::Deny),
        "1" => Some(State::Accept),
        _ => None,
    }
}

fn spoken(trace: u128, span: u64, state: Option<State>) -> Option<(SpanContext, Decision)> {
    let (sampled, decision) = match state {
        Some(State::Deny) => (false, Decision::InFlags),
        Some(State::Accept) => (true, Decision::InFlags),
        Some(State::Debug) => (true, Decision::Debug),
        None => (false, Decision::Receivers),
    };
    Some((ids::remote(trace, span, sampled)?, decision))
}

fn trace_id(digits: &str) -> Option<u128> {
    if matches!(digits.len(), 16 | 32) { hex(digits.as_bytes()) } else { None }
}

fn span_id(digits: &str) -> Option<u64> {
    if digits.len() == 16 { u64::try_from(hex(digits.as_bytes())?).ok() } else { None }
}
