//! Contexts to be carried, and what is compared of them.

use opentelemetry::baggage::{Baggage, BaggageExt as _};
use opentelemetry::propagation::TextMapCompositePropagator;
use opentelemetry::trace::{SpanContext, SpanId, TraceContextExt as _, TraceFlags, TraceId, TraceState};
use opentelemetry::{Context, global};
use opentelemetry_sdk::propagation::{BaggagePropagator, TraceContextPropagator};
use otel_runtime::{Extract, Inject};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::Once;

pub(crate) const FIELDS: [&str; 3] = ["traceparent", "tracestate", "baggage"];

pub(crate) fn is_field(key: &str) -> bool {
    FIELDS.iter().any(|field| field.eq_ignore_ascii_case(key))
}

/// All of a context that crosses a process boundary.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Carried {
    pub(crate) span: SpanContext,
    /// Value and metadata of each name.
    pub(crate) baggage: BTreeMap<String, (String, String)>,
}

impl Carried {
    pub(crate) fn of(context: &Context) -> Self {
        let entries = context.baggage().into_iter();
        let baggage =
            entries.map(|(name, (value, meta))| (name.to_string(), (value.to_string(), meta.as_str().to_owned())));
        Carried { span: context.span().span_context().clone(), baggage: baggage.collect() }
    }

    pub(crate) fn inject<C: Inject>(&self, carrier: &mut C) {
        propagate();
        let mut baggage = Baggage::new();
        for (name, (value, metadata)) in &self.baggage {
            baggage.insert_with_metadata(name.clone(), value.clone(), metadata.as_str());
        }
        let context = Context::new().with_remote_span_context(self.span.clone()).with_baggage(baggage);
        let _attached = context.attach();
        otel_runtime::inject(carrier);
    }
}

pub(crate) fn extract<C: Extract>(carrier: &C) -> Carried {
    propagate();
    Carried::of(&otel_runtime::extract(carrier))
}

/// What `Telemetry` sets by default.
pub(crate) fn propagate() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        global::set_text_map_propagator(TextMapCompositePropagator::new(vec![
            Box::new(TraceContextPropagator::new()),
            Box::new(BaggagePropagator::new()),
        ]));
    });
}

pub(crate) fn carried() -> impl Strategy<Value = Carried> {
    let state = prop::collection::vec(("[a-z][a-z0-9_*/-]{0,12}", "[!-+.-<>-~]{1,20}"), 0..5);
    // Not `%`, which the SDK's propagator does not escape.
    let value = "[ -$&-~\u{e9}\u{6f22}]{0,20}".prop_map(|value| value.trim().to_owned());
    let metadata = prop_oneof![Just(String::new()), Just("acme=1".to_owned())];
    let baggage = prop::collection::btree_map("[a-zA-Z0-9!#$&'*+.^_|~-]{1,12}", (value, metadata), 0..5);
    (1..=u128::MAX, 1..=u64::MAX, any::<bool>(), state, baggage).prop_map(|(trace, span, sampled, state, baggage)| {
        let flags = TraceFlags::default().with_sampled(sampled);
        let state = TraceState::from_key_value(state).expect("only valid members are generated");
        Carried { span: SpanContext::new(TraceId::from(trace), SpanId::from(span), flags, true, state), baggage }
    })
}

/// What strangers put into carriers: the propagators' own keys in every spelling among others, and any
/// bytes, some of which begin well.
pub(crate) fn noise() -> impl Strategy<Value = Vec<(String, Vec<u8>)>> {
    let key = prop_oneof!["(?i:traceparent|tracestate|baggage)", "x-[a-z]{1,5}(-bin)?", "\\PC{0,12}", any::<String>(),];
    let value = prop_oneof![
        "00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]".prop_map(String::into_bytes),
        "[a-z]{1,3}=[a-z]{0,3}(,[a-z]{1,3}=[a-z;=%]{0,3})*".prop_map(String::into_bytes),
        "\\PC{0,40}".prop_map(String::into_bytes),
        prop::collection::vec(any::<u8>(), 0..80),
    ];
    prop::collection::vec((key, value), 0..12)
}
