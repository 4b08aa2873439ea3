//! Ended spans on their way from many threads to one exporter: none is lost or doubled, each thread's
//! come in their order, and what there is no room for is counted.

use opentelemetry_sdk::trace::InMemorySpanExporter;
use otel_runtime::{Telemetry, record, stats, traced};
use std::collections::HashMap;
use std::thread;

const THREADS: u64 = 4;
/// In all less than what may wait by default, with leave for each thread.
const CHILDREN: u64 = 400;

#[traced(attrs("acme.n" = n))]
fn child(n: u64) {
    record!("acme.n" = n + 1);
}

#[traced(attrs("acme.thread" = thread))]
fn root(thread: u64, children: u64) {
    for n in 0..children {
        child(n);
    }
}

#[test]
fn every_span_arrives_once_and_in_order_or_is_counted() {
    let exporter = InMemorySpanExporter::default();
    let telemetry = Telemetry::builder().service("test", "1").exporter(exporter.clone()).install().unwrap();

    // The threads have ended when their spans are asked for.
    let threads: Vec<_> = (0..THREADS).map(|number| thread::spawn(move || root(number, CHILDREN))).collect();
    for thread in threads {
        thread.join().unwrap();
    }
    telemetry.force_flush().unwrap();
    let spans = exporter.get_finished_spans().unwrap();
    assert_eq!(spans.len() as u64, THREADS * (CHILDREN + 1));
    assert_eq!(stats().spans_dropped, 0);

    let mut traces: HashMap<_, Vec<_>> = HashMap::new();
    for span in &spans {
        traces.entry(span.span_context.trace_id()).or_default().push(span);
    }
    assert_eq!(traces.len() as u64, THREADS);
    for spans in traces.values() {
        let (last, children) = spans.split_last().unwrap();
        assert_eq!(last.name, "root", "it ends behind its children");
        // The key is set twice. The SDK's spans keep both values, ours the last one alone.
        let numbers: Vec<String> = children
            .iter()
            .map(|span| span.attributes.last().map_or_else(String::new, |last| last.value.to_string()))
            .collect();
        let expected: Vec<String> = (1..=CHILDREN).map(|n| n.to_string()).collect();
        assert_eq!(numbers, expected);
    }

    // More than may wait: what does not arrive has been counted.
    exporter.reset();
    let threads: Vec<_> = (0..THREADS).map(|number| thread::spawn(move || root(number, 10_000))).collect();
    for thread in threads {
        thread.join().unwrap();
    }
    telemetry.force_flush().unwrap();
    let arrived = exporter.get_finished_spans().unwrap().len() as u64;
    assert_eq!(arrived + stats().spans_dropped, THREADS * 10_001);

    // Behind that there is room again, and a shutdown takes along what nobody has flushed.
    let dropped = stats().spans_dropped;
    let before = stats().spans_exported;
    root(0, CHILDREN);
    telemetry.shutdown().unwrap();
    assert_eq!(stats().spans_dropped, dropped);
    assert_eq!(stats().spans_exported - before, CHILDREN + 1);
}
