//! Carriers are neither written nor read under `off`, whatever propagator the program has set.

use otel_runtime::opentelemetry::trace::{SpanContext, TraceContextExt as _, TraceFlags, TraceState};
use otel_runtime::opentelemetry::{Context, global};
use otel_runtime::propagators::TraceContext;
use otel_runtime::{extract, inject, inject_creation, link_from, links_from, traced};
use std::collections::HashMap;

type Headers = HashMap<String, String>;

#[traced(parent_from = headers, inject_into = out)]
fn relay(headers: &Headers, out: &mut Headers) -> SpanContext {
    otel_runtime::current_span_context()
}

#[test]
fn is_compiled_out() {
    global::set_text_map_propagator(TraceContext::new());
    let parent = SpanContext::new(7.into(), 7.into(), TraceFlags::SAMPLED, true, TraceState::NONE);
    let mut headers = Headers::new();
    global::get_text_map_propagator(|propagator| {
        propagator.inject_context(&Context::new().with_remote_span_context(parent.clone()), &mut headers);
    });
    assert_eq!(headers["traceparent"], "00-00000000000000000000000000000007-0000000000000007-01");
    assert!(!extract(&headers).span().span_context().is_valid());
    assert_eq!(link_from(&headers), None);
    assert_eq!(links_from([&headers]), []);

    let _attached = Context::current().with_remote_span_context(parent).attach();
    assert!(otel_runtime::logs::trace_fields().is_empty());
    let mut out = Headers::new();
    inject(&mut out);
    inject_creation(&mut out);
    assert_eq!(relay(&headers, &mut out), SpanContext::NONE);
    assert_eq!(out, Headers::new());
    assert_eq!(otel_runtime::stats(), otel_runtime::Stats::default());
}
