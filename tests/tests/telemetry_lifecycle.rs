//! Nothing is lost at the end, however it comes, and the end is never held up for long.

#![cfg(unix)] // signals

use std::os::unix::process::ExitStatusExt as _;

use otel_tests::child::{Outcome, Running, run};
use otel_tests::collector::Collector;

const CHILD: &str = env!("CARGO_BIN_EXE_telemetry_child");

const SIGINT: i32 = 2;
const SIGABRT: i32 = 6;
const SIGTERM: i32 = 15;

/// Runs a child that sends to `endpoint`. Batches go out every hour only, so that a
/// span that arrives has been flushed.
fn child(way: &str, endpoint: &str) -> Outcome {
    run(CHILD, &[way], &variables(endpoint))
}

fn variables(endpoint: &str) -> [(&str, &str); 3] {
    [
        ("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint),
        ("OTEL_EXPORTER_OTLP_TIMEOUT", "50000"),
        ("OTEL_BSP_SCHEDULE_DELAY", "3600000"),
    ]
}

#[test]
fn the_last_span_arrives_however_the_program_ends() {
    for (way, code, signal) in [
        ("drop", Some(0), None),
        ("panic", Some(101), None),
        ("exit", Some(3), None),
        ("flush-and-abort", None, Some(SIGABRT)),
        ("current-thread", Some(0), None),
        ("one-worker", Some(0), None),
        ("after-the-runtime", Some(0), None),
        ("refused-inside-async", Some(0), None),
    ] {
        let collector = Collector::start();
        let outcome = child(way, &collector.endpoint());
        assert_eq!(outcome.status.code(), code, "{way}: {outcome:?}");
        assert_eq!(outcome.status.signal(), signal, "{way}: {outcome:?}");
        assert!(!outcome.stderr.contains("otel-runtime:"), "{way}: {outcome:?}");
        // It was delivered before the end, so there is nothing to wait for.
        let names: Vec<String> = collector.spans().into_iter().map(|received| received.span.name).collect();
        assert_eq!(names, ["last words"], "{way}");
    }
}

#[test]
fn a_signal_flushes_and_the_status_tells_of_it() {
    for (way, name, number) in
        [("signal", "TERM", SIGTERM), ("signal", "INT", SIGINT), ("signal-inside-async", "TERM", SIGTERM)]
    {
        let collector = Collector::start();
        let mut running = Running::start(CHILD, &[way], &variables(&collector.endpoint()));
        running.wait_for_line("ready");
        assert!(collector.spans().is_empty(), "nothing is flushed before the signal");
        running.signal(name);
        let outcome = running.finish();
        assert_eq!(outcome.status.signal(), Some(number), "{way} {name}: {outcome:?}");
        let names: Vec<String> = collector.spans().into_iter().map(|received| received.span.name).collect();
        assert_eq!(names, ["last words"], "{way} {name}");
    }
}

#[test]
fn a_second_signal_does_not_wait_for_the_collector() {
    let collector = Collector::silent();
    let mut running = Running::start(CHILD, &["signal"], &variables(&collector.endpoint()));
    running.wait_for_line("ready");
    running.signal("TERM");
    // The flush has begun and will not end by itself before the test's deadline.
    collector.wait_for_span("last words");
    running.signal("INT");
    let outcome = running.finish();
    assert_eq!(outcome.status.signal(), Some(SIGINT), "{outcome:?}");
}

#[test]
fn what_arrives_names_service_scope_and_times() {
    let collector = Collector::start();
    child("drop", &collector.endpoint());
    let received = collector.wait_for_span("last words");
    assert_eq!(received.resource_text("service.name").as_deref(), Some("child"));
    assert_eq!(received.resource_text("service.version").as_deref(), Some("1.2.3"));
    assert_eq!(received.resource_text("telemetry.sdk.language").as_deref(), Some("rust"));
    assert_eq!(received.scope.name, "child");
    assert!(received.span.end_time_unix_nano >= received.span.start_time_unix_nano);
    assert_eq!(collector.requests().len(), 1);
}

#[test]
fn a_dead_collector_is_told_of_once_and_counted() {
    let outcome = child("drop", &Collector::nobody());
    assert!(outcome.status.success(), "{outcome:?}");
    let lines: Vec<&str> = outcome.stderr.lines().collect();
    assert_eq!(lines.len(), 2, "{lines:#?}");
    assert!(lines[0].contains("cannot be reached (Connection refused"), "{lines:#?}");
    assert!(lines[0].contains("OTEL_EXPORTER_OTLP_ENDPOINT"), "the remedy is named: {lines:#?}");
    assert_eq!(lines[1], "otel-runtime: spans were lost: 0 exported, 1 refused by their exporter, 0 dropped before it");
}

#[test]
fn a_collector_that_never_answers_is_waited_for_within_the_bound() {
    let collector = Collector::silent();
    let outcome = child("bounded", &collector.endpoint());
    assert!(outcome.status.success(), "{outcome:?}");
    let millis: u64 = outcome.stdout.trim().parse().expect("the child prints a number");
    // The exporter itself would wait for 50 s, the SDK for 5 s.
    assert!((300..4_000).contains(&millis), "{millis} ms instead of 300 ms");
    assert!(outcome.stderr.contains("not everything was delivered within 300ms"), "{outcome:?}");
}
