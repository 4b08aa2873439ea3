//! Whatever stands in a carrier: no panic, no half of anything, nothing invalid that is passed on.

use otel_runtime::opentelemetry::Context;
use otel_runtime::opentelemetry::baggage::{Baggage as Entries, BaggageExt as _};
use otel_runtime::opentelemetry::propagation::{Extractor, TextMapPropagator};
use otel_runtime::opentelemetry::trace::{SpanContext, SpanId, TraceContextExt as _, TraceFlags, TraceId, TraceState};
use otel_runtime::propagators::{B3, Baggage, Jaeger, TraceContext, XRay};
use proptest::prelude::*;
use std::collections::HashMap;

type Headers = HashMap<String, String>;

const FIELDS: [&str; 11] = [
    "traceparent",
    "tracestate",
    "baggage",
    "b3",
    "x-b3-traceid",
    "x-b3-spanid",
    "x-b3-sampled",
    "x-b3-flags",
    "uber-trace-id",
    "uberctx-key",
    "x-amzn-trace-id",
];

fn all() -> Vec<Box<dyn TextMapPropagator>> {
    vec![
        Box::new(TraceContext::new()),
        Box::new(Baggage::new()),
        Box::new(B3::single()),
        Box::new(B3::multi()),
        Box::new(Jaeger::new()),
        Box::new(XRay::new()),
    ]
}

/// Text that is nearly right more often than chance would have it.
fn nearly() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        "[0-9a-fA-F]{0,40}",
        "[0-9a-f]{16}",
        "[0-9a-f]{32}",
        "[-:;=,%+?. \t]{1,3}",
        "(00|ff|01|1|0|d|true|Root=1-|Parent=|Sampled=|%3A|%2C|%)",
        "\\PC{0,6}",
        "[a-z]{1,8}=[ -~]{0,20}",
    ];
    prop_oneof![
        proptest::collection::vec(part, 0..12).prop_map(|parts| parts.concat()),
        "(00|01|ff)-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}(-[a-z]*)?",
        "[0-9a-f]{32}-[0-9a-f]{16}(-[01d])?(-[0-9a-f]{16})?",
        "[0-9a-f]{1,33}(:|%3A)[0-9a-f]{1,17}(:|%3A)0(:|%3A)[0-9a-f]{1,3}",
        "Root=1-[0-9a-f]{8}-[0-9a-f]{24};Parent=[0-9a-f]{16};Sampled=[01?x]",
    ]
}

fn headers() -> impl Strategy<Value = Headers> {
    proptest::collection::hash_map(proptest::sample::select(&FIELDS[..]), nearly(), 0..8)
        .prop_map(|fields| fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

fn span_context() -> impl Strategy<Value = SpanContext> {
    (1..=u128::MAX, 1..=u64::MAX, 0_u8..4).prop_map(|(trace, span, flags)| {
        SpanContext::new(TraceId::from(trace), SpanId::from(span), TraceFlags::new(flags), true, TraceState::NONE)
    })
}

fn is_header_safe(value: &str) -> bool {
    value.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

proptest! {
    #[test]
    fn whatever_comes_in_what_goes_out_is_sound(headers in headers()) {
        for propagator in all() {
            let context = propagator.extract_with_context(&Context::new(), &headers);
            let found = context.span().span_context().clone();
            prop_assert!(found == SpanContext::NONE || (found.is_valid() && found.is_remote()));
            prop_assert!(found.trace_flags().to_u8() < 4);
            for writer in all() {
                let mut out = Headers::new();
                writer.inject_context(&context, &mut out);
                for (key, value) in &out {
                    prop_assert!(is_header_safe(value) && is_header_safe(key), "{key}: {value:?}");
                }
                // What is written is read back as the same.
                let again = writer.extract_with_context(&Context::new(), &out);
                if out.keys().any(|key| key != "baggage" && !key.starts_with("uberctx-")) {
                    let ids = |context: &Context| {
                        let span = context.span().span_context().clone();
                        (span.trace_id(), span.span_id(), span.is_sampled())
                    };
                    prop_assert_eq!(ids(&again), ids(&context));
                }
            }
        }
    }

    #[test]
    fn a_context_survives_every_format(sent in span_context()) {
        let context = Context::new().with_remote_span_context(sent.clone());
        for propagator in all() {
            let mut out = Headers::new();
            propagator.inject_context(&context, &mut out);
            if propagator.fields().any(|field| field == "baggage") {
                prop_assert!(out.is_empty());
                continue;
            }
            let back = propagator.extract_with_context(&Context::new(), &out);
            let back = back.span().span_context().clone();
            prop_assert_eq!((back.trace_id(), back.span_id()), (sent.trace_id(), sent.span_id()));
            prop_assert_eq!(back.is_sampled(), sent.is_sampled());
            if propagator.fields().any(|field| field == "traceparent") {
                prop_assert_eq!(back, sent.clone());
            }
        }
    }

    #[test]
    fn any_value_and_any_properties_of_baggage_survive(
        entries in proptest::collection::hash_map("[a-z0-9.!#$&'*+^_`|~-]{1,12}", (any::<String>(), "[!-~]{0,8}"), 0..20),
    ) {
        let sent = entries.iter().map(|(key, (value, property))| {
            // A property has no `,` and is one of a list that `;` divides.
            let property = property.replace([',', ';', '"', '\\'], "");
            (key.clone(), value.clone(), property)
        });
        let sent: Vec<(String, String, String)> = sent.collect();
        let mut baggage = Entries::new();
        for (key, value, property) in &sent {
            baggage.insert_with_metadata(key.clone(), value.clone(), property.as_str());
        }
        let context = Context::new().with_baggage(baggage);
        let mut out = Headers::new();
        Baggage::new().inject_context(&context, &mut out);
        let length = out.get("baggage").map_or(0, String::len);
        prop_assert!(length <= 8_192);
        let back = Baggage::new().extract_with_context(&Context::new(), &out);
        for (key, (value, metadata)) in back.baggage() {
            let (_, was, property) = sent.iter().find(|(sent, ..)| sent == key.as_str()).expect("nothing is made up");
            prop_assert_eq!((value.as_str(), metadata.as_str()), (was.as_str(), property.as_str()));
        }
        let encoded = |text: &str| text.len() * 3;
        let fits = sent.iter().map(|(key, value, property)| key.len() + encoded(value) + property.len() + 3).sum::<usize>() <= 8_192;
        prop_assert!(!fits || back.baggage().len() == sent.len());
    }

    #[test]
    fn tracestate_is_kept_whole_or_not_at_all(
        members in proptest::collection::vec(("[a-z][a-z0-9_*/-]{0,60}", "[!-+\\--<>-~]{1,256}"), 0..45),
    ) {
        let written: Vec<String> = members.iter().map(|(key, value)| format!("{key}={value}")).collect();
        let headers = Headers::from([
            ("traceparent".to_owned(), "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01".to_owned()),
            ("tracestate".to_owned(), written.join(",")),
        ]);
        let context = TraceContext::new().extract_with_context(&Context::new(), &headers);
        let mut out = Headers::new();
        TraceContext::new().inject_context(&context, &mut out);
        let sent = Extractor::get(&out, "tracestate").unwrap_or_default();
        let kept: Vec<&str> = sent.split(',').filter(|member| !member.is_empty()).collect();
        prop_assert!(kept.len() <= 32 && sent.len() <= 4_096);
        let mut rest = written.iter();
        for member in &kept {
            prop_assert!(rest.any(|written| written == member), "{member} is whole, and in its place");
        }
        prop_assert!(written.is_empty() || sent.len() >= written.join(",").len().min(512) || kept.len() == 32 || has_duplicates(&members));
    }
}

fn has_duplicates(members: &[(String, String)]) -> bool {
    members.iter().enumerate().any(|(at, (key, _))| members[..at].iter().any(|(earlier, _)| earlier == key))
}
