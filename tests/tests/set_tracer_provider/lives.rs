//! What comes before it, after it, and in its place.

use crate::providers::{Kept, provider, remote, remote_span, set, tick};
use otel_runtime::opentelemetry::global;
use otel_runtime::opentelemetry::trace::SpanContext;
use otel_runtime::{Telemetry, current_span_context, span, testing, traced};
use std::cell::Cell;
use std::time::{Duration, Instant};

fn telemetry() -> (Telemetry, Kept) {
    let kept = Kept::default();
    let telemetry = Telemetry::builder().service("test", "1").exporter(kept.clone()).install();
    (telemetry.expect("there is no other"), kept)
}

/// The one that is set later is used, and stays when `Telemetry` goes.
pub(crate) fn telemetry_before() {
    let (telemetry, of_telemetry) = telemetry();
    let kept = span!("outer", {
        let kept = set();
        tick();
        kept
    });
    assert_eq!(kept.len(), 1, "a child of a span of the other's");
    telemetry.shutdown().expect("the exporter takes everything");
    let names: Vec<String> = of_telemetry.spans().iter().map(|span| span.name.to_string()).collect();
    assert_eq!(names, ["outer"], "it ends where it began");
    // One that is found would be left for this one.
    global::set_tracer_provider(provider().0);
    tick();
    assert_eq!(kept.len(), 2);
}

/// `Telemetry` is used, and nothing when it has gone, until a provider is set again.
pub(crate) fn telemetry_after() {
    let first = set();
    tick();
    let (telemetry, of_telemetry) = telemetry();
    tick();
    telemetry.shutdown().expect("the exporter takes everything");
    assert_eq!((first.len(), of_telemetry.len()), (1, 1));
    tick();
    assert_eq!((first.len(), of_telemetry.len()), (1, 1));
    let second = set();
    tick();
    assert_eq!((first.len(), second.len()), (1, 1));
}

pub(crate) fn the_last_one_counts() {
    let first = set();
    tick();
    let second = span!("outer", {
        let second = set();
        tick();
        second
    });
    let names = |kept: &Kept| kept.spans().iter().map(|span| span.name.to_string()).collect::<Vec<_>>();
    assert_eq!(names(&first), ["tick", "outer"], "it ends where it began");
    assert_eq!(names(&second), ["tick"]);
}

/// Call sites hear of it by `provider_changed`; then they look, as they did before they were told of one.
pub(crate) fn replaced_behind_our_back() {
    let first = set();
    tick();
    let (second, of_second) = provider();
    global::set_tracer_provider(second);
    tick();
    assert_eq!((first.len(), of_second.len()), (2, 0));
    otel_runtime::provider_changed();
    tick();
    assert_eq!((first.len(), of_second.len()), (2, 1));
    let third = set();
    tick();
    assert_eq!((of_second.len(), third.len()), (1, 1));
}

#[traced]
fn body_sees(parent: &SpanContext) {
    assert_eq!(&current_span_context(), parent);
}

#[traced(parent = remote_span(true))]
fn body_sees_its_base() {
    assert_eq!(current_span_context(), remote_span(true));
}

/// Calls that find out: the child of a sampled span, one with a base of its own, a root.
const FIND_OUT: [fn(); 3] = [
    || {
        let _parent = remote(true);
        body_sees(&remote_span(true));
    },
    body_sees_its_base,
    || body_sees(&SpanContext::NONE),
];

/// Sets one, shuts it down, and makes some calls, which go on in the trace that they are in.
fn shut_down_before(find_out: fn()) -> Kept {
    let (provider, kept) = provider();
    otel_runtime::set_tracer_provider(provider.clone());
    tick();
    provider.shutdown().expect("there is nothing to wait for");
    find_out();
    find_out();
    assert_eq!(kept.len(), 1);
    kept
}

/// Who comes after is found, as behind any provider that has gone.
pub(crate) fn shut_down() {
    for find_out in FIND_OUT {
        let first = shut_down_before(find_out);
        let (successor, kept) = provider();
        global::set_tracer_provider(successor);
        let since = Instant::now();
        while kept.len() == 0 {
            tick();
            assert!(since.elapsed() < Duration::from_secs(10), "the provider was not picked up");
        }
        assert_eq!(first.len(), 1);
    }
}

pub(crate) fn shut_down_and_set_anew() {
    for find_out in FIND_OUT {
        let first = shut_down_before(find_out);
        let successor = set();
        tick();
        assert_eq!((first.len(), successor.len()), (1, 1));
    }
}

/// What is open then is the SDK's to drop.
pub(crate) fn shut_down_inside_a_span() {
    let (provider, kept) = provider();
    otel_runtime::set_tracer_provider(provider.clone());
    span!("open", {
        tick();
        provider.shutdown().expect("there is nothing to wait for");
        tick();
    });
    tick();
    assert_eq!(kept.len(), 1);
}

pub(crate) fn scoped_recorders_win() {
    let kept = set();
    let parent = remote(true);
    tick();
    let recorder = testing::record();
    tick();
    span!("outer", { tick() });
    assert_eq!(recorder.spans().len(), 3);
    drop(recorder);
    assert_eq!(kept.len(), 1);
    tick();
    drop(parent);
    tick();
    assert_eq!(kept.len(), 3);
}

/// Whichever of its thread-locals goes first, ours or OpenTelemetry's.
pub(crate) fn a_thread_that_is_torn_down() {
    struct Late;
    impl Drop for Late {
        fn drop(&mut self) {
            span!("late", { tick() });
        }
    }
    thread_local! {
        static BEFORE: Cell<Option<Late>> = const { Cell::new(None) };
        static AFTER: Cell<Option<Late>> = const { Cell::new(None) };
    }
    let kept = set();
    let thread = std::thread::spawn(|| {
        BEFORE.set(Some(Late));
        span!("early", { tick() });
        AFTER.set(Some(Late));
    });
    thread.join().expect("it ends as any other");
    let early = kept.spans().iter().filter(|span| span.name == "early").count();
    assert_eq!(early, 1);
}
