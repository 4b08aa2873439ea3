//! What holds for every carrier.

use super::contexts::{Carried, extract, is_field};
use super::sample::{Content, Sample};

pub(crate) const PARENT: &str = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
pub(crate) const OTHER: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

pub(crate) fn trace<C: Sample>(carrier: &C) -> String {
    let span = extract(carrier).span;
    if span.is_valid() { span.trace_id().to_string() } else { "none".to_owned() }
}

fn state<C: Sample>(carrier: &C) -> String {
    extract(carrier).span.trace_state().header()
}

/// The entries that are not ours.
fn others(content: Content) -> Content {
    content.into_iter().filter(|(key, _)| !is_field(key)).collect()
}

/// Whatever was in it, what goes in comes out, and nothing else has changed.
pub(crate) fn carries<C: Sample>(context: &Carried, noise: &[(String, Vec<u8>)]) {
    let mut carrier = C::default();
    for (key, value) in noise {
        // Who has no baggage says nothing about it, and leaves what is there.
        if !(context.baggage.is_empty() && key.eq_ignore_ascii_case("baggage")) {
            carrier.add(key, value);
        }
    }
    let before = others(carrier.content());
    context.inject(&mut carrier);
    assert_eq!(extract(&carrier), *context);
    assert_eq!(others(carrier.content()), before);
    context.inject(&mut carrier);
    assert_eq!(extract(&carrier), *context, "written twice");
}

/// Any content is read without a panic, and gives a valid context or none.
pub(crate) fn bears<C: Sample>(noise: &[(String, Vec<u8>)]) {
    let mut carrier = C::default();
    for (key, value) in noise {
        carrier.add(key, value);
    }
    let found = extract(&carrier);
    assert!(found.span.is_remote() == found.span.is_valid());
    for key in carrier.keys() {
        assert_eq!(carrier.get(key), carrier.get_all(key).first().copied());
    }
    drop(otel_runtime::link_from(&carrier));
}

pub(crate) fn case_does_not_count<C: Sample>() {
    let mut carrier = C::of(&[("TraceParent", PARENT.as_bytes()), ("TRACESTATE", b"a=1"), ("X-Other", b"kept")]);
    assert_eq!((trace(&carrier).as_str(), state(&carrier).as_str()), ("0af7651916cd43dd8448eb211c80319c", "a=1"));
    let context = extract(&C::of(&[("traceparent", OTHER.as_bytes())]));
    context.inject(&mut carrier);
    let mut left = carrier.content();
    for (key, _) in &mut left {
        key.make_ascii_lowercase();
    }
    left.sort();
    let expected = [("traceparent", OTHER), ("x-other", "kept")];
    let expected = expected.map(|(key, value)| (key.to_owned(), value.as_bytes().to_vec()));
    assert_eq!(left, expected, "the old spellings are gone, with the state of the other trace");
}

pub(crate) fn several_parents_are_none<C: Sample>() {
    let (one, other) = (PARENT.as_bytes(), OTHER.as_bytes());
    if C::SPELLINGS {
        assert_eq!(trace(&C::of(&[("traceparent", one), ("Traceparent", other)])), "none");
        assert_eq!(trace(&C::of(&[("Traceparent", one), ("traceparent", one)])), "0af7651916cd43dd8448eb211c80319c");
    }
    if C::SEVERAL {
        assert_eq!(trace(&C::of(&[("traceparent", one), ("traceparent", other)])), "none");
        assert_eq!(trace(&C::of(&[("traceparent", one), ("traceparent", b"no parent")])), "none");
        assert_eq!(trace(&C::of(&[("traceparent", one), ("traceparent", one)])), "0af7651916cd43dd8448eb211c80319c");
    }
}

pub(crate) fn lists_are_joined<C: Sample>() {
    if C::SEVERAL {
        let parts: [(&str, &[u8]); 6] = [
            ("tracestate", b"b=1"),
            ("baggage", b"tenant=7"),
            ("traceparent", PARENT.as_bytes()),
            ("tracestate", b""),
            ("tracestate", b"a=2,c=3"),
            ("baggage", b"plan=gold"),
        ];
        let found = extract(&C::of(&parts));
        assert_eq!(found.span.trace_state().header(), "b=1,a=2,c=3");
        let names: Vec<&str> = found.baggage.keys().map(String::as_str).collect();
        assert_eq!(names, ["plan", "tenant"]);

        let long = format!("a={}", "1".repeat(250));
        let flood: Vec<(&str, &[u8])> = vec![("tracestate", long.as_bytes()); 40];
        let mut carrier = C::of(&flood);
        assert!(carrier.add("traceparent", PARENT.as_bytes()));
        assert_eq!(state(&carrier), "", "together longer than a value may be");
        assert_eq!(trace(&carrier), "0af7651916cd43dd8448eb211c80319c");
    } else if C::SPELLINGS {
        let parts: [(&str, &[u8]); 3] =
            [("traceparent", PARENT.as_bytes()), ("tracestate", b"b=1"), ("TraceState", b"a=2")];
        assert_eq!(state(&C::of(&parts)), "a=2,b=1", "in the order of the spellings");
    }
}

pub(crate) fn bytes_are_not_there<C: Sample>() {
    if C::BYTES {
        assert_eq!(trace(&C::of(&[("traceparent", b"00-\xff\xfe")])), "none");
        let context = extract(&C::of(&[("traceparent", OTHER.as_bytes())]));
        let mut carrier = C::of(&[("traceparent", b"\xff"), ("x-binary", b"\xff\xfe"), ("x-text", b"kept")]);
        if C::SEVERAL {
            assert!(carrier.add("traceparent", PARENT.as_bytes()));
            assert_eq!(trace(&carrier), "0af7651916cd43dd8448eb211c80319c", "the one that is text");
        }
        context.inject(&mut carrier);
        assert_eq!(extract(&carrier), context);
        let expected = [("x-binary", b"\xff\xfe".to_vec()), ("x-text", b"kept".to_vec())];
        assert_eq!(others(carrier.content()), expected.map(|(key, value)| (key.to_owned(), value)));
    }
}
