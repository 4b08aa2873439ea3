//! What callers say of a trace reaches those who are called next, whatever happens to the spans between.

#![allow(clippy::items_after_statements, reason = "functions stand next to what is said about them")]

use opentelemetry_sdk::trace::Sampler;
use otel_runtime::opentelemetry::propagation::TextMapCompositePropagator;
use otel_runtime::opentelemetry::trace::{SpanContext, TraceContextExt as _};
use otel_runtime::opentelemetry::{Context, global};
use otel_runtime::propagators::{B3, Baggage, Jaeger, TraceContext, XRay};
use otel_runtime::testing::Recorder;
use otel_runtime::{extract, inject, sampler, traced};
use std::collections::HashMap;

type Headers = HashMap<String, String>;

const IDS: &str = "0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331";
const TRACE: &str = "0af7651916cd43dd8448eb211c80319c";

fn install_propagators() {
    global::set_text_map_propagator(TextMapCompositePropagator::new(vec![
        Box::new(TraceContext::new()),
        Box::new(Baggage::new()),
        Box::new(B3::single()),
        Box::new(Jaeger::new()),
        Box::new(XRay::new()),
    ]));
}

fn header(key: &str, value: &str) -> Headers {
    install_propagators();
    Headers::from([(key.to_owned(), value.to_owned())])
}

#[traced(kind = "server", parent_from = incoming)]
fn serve(incoming: &Headers) -> Headers {
    call()
}

#[traced(kind = "client")]
fn call() -> Headers {
    let mut outgoing = Headers::new();
    inject(&mut outgoing);
    outgoing
}

/// Trace, and flags, of what goes out.
fn sent(outgoing: &Headers) -> (String, String) {
    let fields: Vec<&str> = outgoing.get("traceparent").map(|value| value.split('-').collect()).unwrap_or_default();
    (fields[1].to_owned(), fields[3].to_owned())
}

fn recorder(kind: &str) -> Recorder {
    let builder = Recorder::builder();
    match kind {
        "always on" => builder.sampler_unwrapped(Sampler::AlwaysOn),
        "always off" => builder.sampler_unwrapped(Sampler::AlwaysOff),
        "links first" => builder.sampler(sampler::links_first(Sampler::AlwaysOff)),
        _ => builder.sampler(Sampler::AlwaysOn),
    }
    .start()
}

#[test]
fn the_random_flag_is_passed_on_whatever_happens_to_the_span() {
    for flags in ["00", "01", "02", "03"] {
        let incoming = header("traceparent", &format!("00-{IDS}-{flags}"));
        let random = if flags >= "02" { 2 } else { 0 };
        // Without a provider.
        assert_eq!(sent(&serve(&incoming)), (TRACE.to_owned(), flags.to_owned()));
        for name in ["parent-based", "always on", "always off", "links first"] {
            let _recording = recorder(name);
            let (trace, sent) = sent(&serve(&incoming));
            assert_eq!(trace, TRACE, "{name}");
            let sampled = match name {
                "always on" => 1,
                "always off" => 0,
                _ if flags == "01" || flags == "03" => 1,
                _ => 0,
            };
            assert_eq!(sent, format!("{:02x}", random | sampled), "{name} of {flags}");
        }
    }
}

#[test]
fn tracestate_reaches_children_whole() {
    let mut incoming = header("traceparent", &format!("00-{IDS}-03"));
    incoming.insert("tracestate".to_owned(), "a=1, b@c=x y ,,d=".to_owned());
    let before = otel_runtime::stats().tracestate_dropped;
    let recorder = Recorder::builder().start();
    let outgoing = serve(&incoming);
    assert_eq!(outgoing.get("tracestate"), None, "`d=` is no member");
    assert_eq!(sent(&outgoing).0, TRACE, "and the parent is taken all the same");
    assert!(otel_runtime::stats().tracestate_dropped > before);
    incoming.insert("tracestate".to_owned(), "a=1, b@c=x y ,,d=2".to_owned());
    assert_eq!(serve(&incoming)["tracestate"], "a=1,b@c=x y,d=2");
    drop(recorder);
    assert_eq!(serve(&incoming)["tracestate"], "a=1,b@c=x y,d=2");
}

#[test]
fn excess_baggage_is_dropped_whole_and_counted() {
    let members: Vec<String> = (0..100).map(|n| format!("k{n:02}={}", "x".repeat(200))).collect();
    let incoming = header("baggage", &members.join(","));
    let before = otel_runtime::stats().baggage_dropped;
    let _attached = extract(&incoming).attach();
    let outgoing = call();
    let kept: Vec<&str> = outgoing["baggage"].split(',').collect();
    assert!(outgoing["baggage"].len() <= 8_192 && kept.len() == 39, "{}", kept.len());
    assert_eq!(kept, members[..39]);
    assert!(otel_runtime::stats().baggage_dropped >= before + 61);
}

/// A proxy sets the ids and leaves the decision to us: no answer would be "no", for every trace.
#[test]
fn a_decision_that_is_left_to_us_is_made() {
    let undecided = [
        header("b3", IDS),
        header("x-amzn-trace-id", &format!("Root=1-{}-{};Parent=b7ad6b7169203331;Sampled=?", &TRACE[..8], &TRACE[8..])),
    ];
    for incoming in &undecided {
        let on = Recorder::builder().sampler(Sampler::AlwaysOn).start();
        let outgoing = serve(incoming);
        assert_eq!(on.tree(), "serve server (remote parent)\n  call client\n");
        assert_eq!(on.span("serve").parent_span_id.to_string(), "b7ad6b7169203331");
        assert!(outgoing["b3"].starts_with(TRACE) && outgoing["b3"].ends_with("-1"));
        drop(on);
        let off = Recorder::builder().sampler(Sampler::AlwaysOff).start();
        let outgoing = serve(incoming);
        assert_eq!(off.tree(), "");
        assert!(outgoing["b3"].ends_with("-0"), "we have decided: {outgoing:?}");
        drop(off);
        // Nobody here decides.
        let outgoing = serve(incoming);
        assert_eq!(outgoing["b3"], IDS);
        assert!(outgoing["x-amzn-trace-id"].ends_with("Sampled=?"));
    }
}

#[test]
fn debug_is_passed_on_through_spans_of_our_own() {
    let incoming = header("b3", &format!("{IDS}-d"));
    let recorder = Recorder::builder().sampler(Sampler::AlwaysOff).start();
    let outgoing = serve(&incoming);
    assert_eq!(recorder.spans().len(), 2);
    assert!(outgoing["b3"].ends_with("-d"), "{outgoing:?}");
    assert!(outgoing["uber-trace-id"].ends_with(":0:3"), "{outgoing:?}");
    assert!(outgoing["traceparent"].ends_with("-01"), "{outgoing:?}");
}

#[test]
fn a_denial_is_obeyed() {
    let incoming = header("b3", &format!("{IDS}-0"));
    let recorder = Recorder::builder().sampler(Sampler::AlwaysOn).start();
    assert_eq!(serve(&incoming)["b3"], format!("{IDS}-0"));
    assert_eq!(recorder.tree(), "");
}

/// What is in a carrier is counted where it is of no use, and a context is there all the same.
#[test]
fn composed_formats_do_not_wipe_each_other() {
    let mut incoming = header("traceparent", &format!("00-{IDS}-01"));
    incoming.insert("b3".to_owned(), "0".to_owned());
    incoming.insert("uber-trace-id".to_owned(), "::::".to_owned());
    incoming.insert("x-amzn-trace-id".to_owned(), "Root=1-5759e988-bd862e3fe1be46a994272793".to_owned());
    let found: SpanContext = extract(&incoming).span().span_context().clone();
    assert_eq!(found.trace_id().to_string(), TRACE);
    let ambient = Context::new().with_remote_span_context(found.clone()).attach();
    let nothing = extract(&Headers::new());
    assert_eq!(nothing.span().span_context(), &found);
    drop(ambient);
}
