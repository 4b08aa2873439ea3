//! The formats of other systems against examples out of their own specifications, against each other,
//! and against what is none.

use super::{B3, Baggage, Boxed, Jaeger, TraceContext, XRay};
use crate::undecided::{is_debugged, is_undecided};
use opentelemetry::Context;
use opentelemetry::baggage::BaggageExt as _;
use opentelemetry::propagation::{TextMapCompositePropagator, TextMapPropagator};
use opentelemetry::trace::{SpanContext, SpanId, TraceContextExt as _, TraceFlags, TraceId, TraceState};
use std::collections::{BTreeMap, HashMap};

type Headers = HashMap<String, String>;

fn headers(pairs: &[(&str, &str)]) -> Headers {
    pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}

fn read(propagator: &dyn TextMapPropagator, pairs: &[(&str, &str)]) -> Context {
    propagator.extract_with_context(&Context::new(), &headers(pairs))
}

fn written(propagator: &dyn TextMapPropagator, context: &Context) -> BTreeMap<String, String> {
    let mut out = Headers::new();
    propagator.inject_context(context, &mut out);
    out.into_iter().collect()
}

/// Ids, sampled, and what flags cannot say.
fn seen(context: &Context) -> String {
    let span = context.span();
    let span = span.span_context();
    if !span.is_valid() {
        return "nothing".to_owned();
    }
    assert!(span.is_remote());
    let more = match (is_undecided(context), is_debugged(context)) {
        (true, _) => " undecided",
        (_, true) => " debugged",
        _ => "",
    };
    format!("{} {} {}{more}", span.trace_id(), span.span_id(), span.is_sampled())
}

/// The examples of the B3 specification.
const B3_TRACE: &str = "80f198ee56343ba864fe8b2a57d3eff7";
const B3_SPAN: &str = "05e3ac9a4f6e3b90";
const B3_PARENT: &str = "e457b5a2e4d86bd1";

#[test]
fn b3_single() {
    let ids = format!("{B3_TRACE}-{B3_SPAN}");
    for (state, meaning, goes) in [
        ("-1", "true", "-1"),
        ("-0", "false", "-0"),
        ("-d", "true debugged", "-d"),
        ("", "false undecided", ""),
        (&format!("-1-{B3_PARENT}"), "true", "-1"),
        (&format!("-d-{B3_PARENT}"), "true debugged", "-d"),
    ] {
        let context = read(&B3::single(), &[("b3", &format!("{ids}{state}"))]);
        assert_eq!(seen(&context), format!("{B3_TRACE} {B3_SPAN} {meaning}"), "{state}");
        assert_eq!(written(&B3::single(), &context)["b3"], format!("{ids}{goes}"));
    }
    let short = read(&B3::single(), &[("b3", "64fe8b2a57d3eff7-05e3ac9a4f6e3b90-1")]);
    assert_eq!(seen(&short), format!("000000000000000064fe8b2a57d3eff7 {B3_SPAN} true"));
    for bad in [
        "",
        "0",
        "1",
        "d",
        "-",
        B3_TRACE,
        &format!("{ids}-"),
        &format!("{ids}-2"),
        &format!("{ids}-true"),
        &format!("{ids}-1-"),
        &format!("{ids}-1-{B3_PARENT}-1"),
        &format!("{}-1", ids.to_uppercase()),
        &format!("{B3_TRACE}-{B3_SPAN}0-1"),
        &format!("0{B3_TRACE}-{B3_SPAN}-1"),
        &format!("{}-{B3_SPAN}-1", "0".repeat(32)),
        &format!("{B3_TRACE}-{}-1", "0".repeat(16)),
    ] {
        assert_eq!(seen(&read(&B3::single(), &[("b3", bad)])), "nothing", "{bad}");
    }
}

#[test]
fn b3_multi() {
    let (trace, span) = (("x-b3-traceid", B3_TRACE), ("x-b3-spanid", B3_SPAN));
    for (more, meaning, goes) in [
        (vec![("x-b3-sampled", "1")], "true", Some(("x-b3-sampled", "1"))),
        (vec![("x-b3-sampled", "true")], "true", Some(("x-b3-sampled", "1"))),
        (vec![("x-b3-sampled", "0")], "false", Some(("x-b3-sampled", "0"))),
        (vec![("x-b3-sampled", "false")], "false", Some(("x-b3-sampled", "0"))),
        (vec![("x-b3-flags", "1")], "true debugged", Some(("x-b3-flags", "1"))),
        (vec![("x-b3-flags", "1"), ("x-b3-sampled", "0")], "true debugged", Some(("x-b3-flags", "1"))),
        (vec![("x-b3-flags", "0"), ("x-b3-sampled", "1")], "true", Some(("x-b3-sampled", "1"))),
        (vec![("x-b3-parentspanid", B3_PARENT)], "false undecided", None),
    ] {
        let context = read(&B3::multi(), &[&[trace, span], &*more].concat());
        assert_eq!(seen(&context), format!("{B3_TRACE} {B3_SPAN} {meaning}"), "{more:?}");
        let mut expected = vec![trace, span];
        expected.extend(goes);
        let expected: BTreeMap<String, String> = headers(&expected).into_iter().collect();
        assert_eq!(written(&B3::multi(), &context), expected, "the parent's parent is not passed on");
    }
    assert_eq!(seen(&read(&B3::multi(), &[trace, ("x-b3-sampled", "1")])), "nothing");
    assert_eq!(seen(&read(&B3::multi(), &[span, ("x-b3-sampled", "1")])), "nothing");
    assert_eq!(seen(&read(&B3::multi(), &[trace, span, ("x-b3-sampled", "yes")])), "nothing");
}

#[test]
fn b3_reads_both_forms_and_the_single_one_first() {
    let multi = [("x-b3-traceid", B3_TRACE), ("x-b3-spanid", B3_PARENT), ("x-b3-sampled", "0")];
    let single = format!("{B3_TRACE}-{B3_SPAN}-1");
    for propagator in [B3::single(), B3::multi()] {
        let both = read(&propagator, &[&multi[..], &[("b3", &*single)]].concat());
        assert_eq!(seen(&both), format!("{B3_TRACE} {B3_SPAN} true"));
        let broken = read(&propagator, &[&multi[..], &[("b3", "broken")]].concat());
        assert_eq!(seen(&broken), format!("{B3_TRACE} {B3_PARENT} false"));
    }
    // A context without a span says nothing; a lone `b3: 0` would switch tracing off for who is called.
    assert!(written(&B3::single(), &Context::new()).is_empty());
    assert!(written(&B3::multi(), &Context::new()).is_empty());
}

#[test]
fn jaeger() {
    let long = "5af7183fb1d4cf5f6b221d5bc2fcf5a1";
    for (header, expected, goes) in [
        (format!("{long}:6b221d5bc2fcf5a1:0:1"), format!("{long} 6b221d5bc2fcf5a1 true"), "1"),
        (format!("{long}:2a:6b221d5bc2fcf5a1:0"), format!("{long} 000000000000002a false"), "0"),
        (format!("{long}:2a:0:03"), format!("{long} 000000000000002a true debugged"), "3"),
        (format!("{long}:2a:0:2"), format!("{long} 000000000000002a false"), "0"),
        (format!("{long}:2a:0:9"), format!("{long} 000000000000002a true"), "1"),
        (format!("{long}:2a:0:ff"), format!("{long} 000000000000002a true debugged"), "3"),
        (format!("{long}%3A2a%3a0%3A1"), format!("{long} 000000000000002a true"), "1"),
        ("4D:2A:0:1".to_owned(), format!("{:032x} 000000000000002a true", 0x4d), "1"),
    ] {
        let context = read(&Jaeger::new(), &[("uber-trace-id", &header)]);
        assert_eq!(seen(&context), expected, "{header}");
        let ids: Vec<&str> = expected.split(' ').collect();
        assert_eq!(written(&Jaeger::new(), &context)["uber-trace-id"], format!("{}:{}:0:{goes}", ids[0], ids[1]));
    }
    let (trace_33, span_17) = (format!("0{long}:2a:0:1"), format!("{long}:0006b221d5bc2fcf5:0:1:"));
    for bad in ["", ":::", "1:2:0", "1:2:0:1:1", "0:2:0:1", "1:0:0:1", "+1:2:0:1", "1:2:0:", "1:2:0:100", "1:2:0:g"] {
        assert_eq!(seen(&read(&Jaeger::new(), &[("uber-trace-id", bad)])), "nothing", "{bad}");
    }
    for bad in [&*trace_33, &*span_17, "1:10000000000000000:0:1"] {
        assert_eq!(seen(&read(&Jaeger::new(), &[("uber-trace-id", bad)])), "nothing", "{bad}");
    }
}

#[test]
fn jaegers_baggage_stands_beside_what_was_found_before() {
    let both = TextMapCompositePropagator::new(vec![Box::new(Baggage::new()), Box::new(Jaeger::new())]);
    let context = read(&both, &[("baggage", "a=1,b=2"), ("uberctx-c", "x%20y"), ("uberctx-b", "3"), ("uberctx-", "4")]);
    let written = written(&Jaeger::new(), &context);
    let expected = [("uberctx-a", "1"), ("uberctx-b", "3"), ("uberctx-c", "x%20y")];
    assert_eq!(written, headers(&expected).into_iter().collect());
}

/// The example of AWS.
const ROOT: &str = "Root=1-5759e988-bd862e3fe1be46a994272793";
const AWS: &str = "5759e988bd862e3fe1be46a994272793 53995c3f42cd8ad8";

#[test]
fn xray() {
    for (rest, meaning, goes) in [
        (";Parent=53995c3f42cd8ad8;Sampled=1", "true", "1"),
        (";Sampled=0; Parent=53995c3f42cd8ad8;Lineage=a87bd80c:0", "false", "0"),
        (";Parent=53995c3f42cd8ad8;Sampled=?", "false undecided", "?"),
        (";Parent=53995c3f42cd8ad8;Sampled=what", "false undecided", "?"),
        (";Self=1-67891234-12456789abcdef012345678;Parent=53995c3f42cd8ad8", "false undecided", "?"),
    ] {
        let context = read(&XRay::new(), &[("x-amzn-trace-id", &format!("{ROOT}{rest}"))]);
        assert_eq!(seen(&context), format!("{AWS} {meaning}"), "{rest}");
        let expected = format!("{ROOT};Parent=53995c3f42cd8ad8;Sampled={goes}");
        assert_eq!(written(&XRay::new(), &context)["x-amzn-trace-id"], expected);
    }
    for bad in [
        "",
        ROOT,
        "Parent=53995c3f42cd8ad8;Sampled=1",
        "Root=2-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8",
        "Root=1-5759e98-8bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8",
        "Root=1-00000000-000000000000000000000000;Parent=53995c3f42cd8ad8",
        "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=0000000000000000",
        "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad",
        "Root=1-5759e988-bd862e3fe1be46a99427279é;Parent=53995c3f42cd8ad8",
    ] {
        assert_eq!(seen(&read(&XRay::new(), &[("x-amzn-trace-id", bad)])), "nothing", "{bad}");
    }
}

fn every_format() -> Vec<Boxed> {
    vec![
        Box::new(TraceContext::new()),
        Box::new(B3::single()),
        Box::new(B3::multi()),
        Box::new(Jaeger::new()),
        Box::new(XRay::new()),
    ]
}

#[test]
fn what_one_writes_the_same_one_reads() {
    for sampled in [true, false] {
        let flags = TraceFlags::default().with_sampled(sampled);
        let sent = SpanContext::new(TraceId::from(7 << 70), SpanId::from(9), flags, true, TraceState::NONE);
        let context = Context::new().with_remote_span_context(sent.clone());
        for propagator in every_format() {
            let out: Headers = written(&*propagator, &context).into_iter().collect();
            let back = propagator.extract_with_context(&Context::new(), &out);
            assert_eq!(back.span().span_context(), &sent, "{propagator:?}");
            assert!(!is_undecided(&back) && !is_debugged(&back));
        }
    }
}

/// Known from other implementations: the last one of a list wipes out what was found before it.
#[test]
fn one_that_finds_nothing_leaves_an_earlier_one_alone() {
    let carrier = headers(&[
        ("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
        ("b3", "0"),
        ("uber-trace-id", "broken"),
        ("x-amzn-trace-id", "Root=1-5759e988-bd862e3fe1be46a994272793"),
    ]);
    let found = TextMapCompositePropagator::new(every_format()).extract_with_context(&Context::new(), &carrier);
    assert_eq!(seen(&found), "0af7651916cd43dd8448eb211c80319c b7ad6b7169203331 true");
}

#[test]
fn of_several_the_last_wins_and_a_decision_goes_before_none() {
    let undecided = format!("{B3_TRACE}-{B3_SPAN}");
    let carrier = headers(&[("traceparent", &format!("00-{undecided}-00")), ("b3", &undecided)]);
    let both = |list: Vec<Boxed>| TextMapCompositePropagator::new(list).extract_with_context(&Context::new(), &carrier);
    let b3_last = both(vec![Box::new(TraceContext::new()), Box::new(B3::single())]);
    assert!(is_undecided(&b3_last));
    let b3_first = both(vec![Box::new(B3::single()), Box::new(TraceContext::new())]);
    assert!(!is_undecided(&b3_first), "`traceparent` says no, and stands later");
}

#[test]
fn debug_ends_with_its_trace() {
    let context = read(&B3::single(), &[("b3", &format!("{B3_TRACE}-{B3_SPAN}-d"))]);
    let of = |trace: TraceId| SpanContext::new(trace, SpanId::from(7), TraceFlags::SAMPLED, false, TraceState::NONE);
    let child = context.with_remote_span_context(of(context.span().span_context().trace_id()));
    assert!(written(&B3::single(), &child)["b3"].ends_with("-d"));
    let root = context.with_remote_span_context(of(TraceId::from(1)));
    assert!(written(&B3::single(), &root)["b3"].ends_with("-1"));
    // Headers carry no baggage of their own where there is none.
    assert!(root.baggage().is_empty());
}
