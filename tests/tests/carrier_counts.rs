//! What is counted of bad carriers. Alone in its process: the counters are the process's.

use opentelemetry_sdk::propagation::TraceContextPropagator;
use otel_runtime::{Inject as _, extract, link_from, opentelemetry, stats};

const ONE: &str = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
const OTHER: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

/// How many carriers were counted as missing and as invalid during `work`.
fn counted<R>(work: impl FnOnce() -> R) -> (u64, u64) {
    let before = stats();
    let _ = work();
    let after = stats();
    (after.carrier_missing - before.carrier_missing, after.carrier_invalid - before.carrier_invalid)
}

#[test]
fn each_bad_carrier_counts_once() {
    opentelemetry::global::set_text_map_propagator(TraceContextPropagator::new());
    let differing = [("traceparent", ONE), ("traceparent", OTHER)];
    let spellings = [("traceparent", ONE), ("TraceParent", OTHER)];
    assert_eq!(counted(|| extract(&differing)), (0, 1));
    assert_eq!(counted(|| link_from(&differing)), (0, 1));
    assert_eq!(counted(|| extract(&spellings)), (0, 1));
    assert_eq!(counted(|| extract(&[("traceparent", &b"\xff"[..])])), (0, 1), "not text");
    assert_eq!(counted(|| extract(&[("x-other", ONE)])), (1, 0));

    // The same twice says one thing, and is no fault.
    assert_eq!(counted(|| extract(&[("traceparent", ONE), ("TraceParent", ONE)])), (0, 0));
    assert_eq!(counted(|| extract(&[("traceparent", ONE), ("tracestate", "a=1"), ("tracestate", "b=1")])), (0, 0));

    // Under the same remote context, as where no provider is: found again, or nothing there.
    let _current = extract(&[("traceparent", ONE)]).attach();
    assert_eq!(counted(|| extract(&[("traceparent", ONE)])), (0, 0));
    assert_eq!(counted(|| extract(&[("x-other", ONE)])), (1, 0));

    let mut headers = http::HeaderMap::new();
    assert_eq!(counted(|| headers.set("no name", ONE.to_owned())), (0, 1));
    assert_eq!(counted(|| headers.set("name", "line\nbreak".to_owned())), (0, 1));
    assert!(headers.is_empty());
}
