//! Decide first, pay after: each expression of an annotation, in each state of the telemetry, is either
//! evaluated or not touched. Each holds a panic: evaluated, it cannot be missed.

#[path = "lazy/cases.rs"]
mod cases;

use cases::{CASES, EVALUATED, FROM_ELSEWHERE, When};
use opentelemetry_sdk::trace::{InMemorySpanExporter, Sampler, SdkTracerProvider};
use otel_runtime::opentelemetry::trace::{SpanContext, SpanId, TraceContextExt as _, TraceFlags, TraceId, TraceState};
use otel_runtime::opentelemetry::{Context, ContextGuard, global};
use otel_runtime::testing::{self, Recorder};
use otel_runtime::{Telemetry, span};
use std::panic::catch_unwind;

/// What the telemetry of a state asks for.
#[derive(Clone, Copy, PartialEq)]
enum State {
    /// No span, and nobody is asked whether there should be one.
    NoSpan,
    /// The same, inside a span that records.
    NoneOfItsOwn,
    /// A sampler is asked, and says no: it was shown links and start attributes.
    Dropped,
    Recorded,
}

/// Runs each case in the current state, and compares with the table.
#[track_caller]
fn check(state: State) {
    let mut wrong = Vec::new();
    for case in CASES.iter().chain(FROM_ELSEWHERE) {
        let expected = match case.when {
            When::Never => false,
            When::Recorded | When::RecordedAndSwallowed => state == State::Recorded,
            When::CurrentRecords => matches!(state, State::Recorded | State::NoneOfItsOwn),
            When::Asked => matches!(state, State::Recorded | State::Dropped),
            When::Always => true,
        };
        EVALUATED.set(false);
        let panicked = catch_unwind(case.call).is_err();
        let evaluated = EVALUATED.get();
        let reaches_caller = expected && case.when != When::RecordedAndSwallowed;
        if evaluated != expected || panicked != reaches_caller {
            wrong.push(format!("{} ({}): evaluated: {evaluated}, panicked: {panicked}", case.what, case.shape));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn remote_parent(sampled: bool) -> ContextGuard {
    let flags = TraceFlags::default().with_sampled(sampled);
    let parent = SpanContext::new(TraceId::from(7), SpanId::from(7), flags, true, TraceState::NONE);
    Context::current().with_remote_span_context(parent).attach()
}

#[test]
fn recorded_root_and_child() {
    let _recorder = testing::record();
    check(State::Recorded);
    span!("parent", { check(State::Recorded) });
    let _parent = remote_parent(true);
    check(State::Recorded);
}

#[test]
fn unsampled_parent() {
    let _recorder = testing::record();
    let _parent = remote_parent(false);
    check(State::NoSpan);
}

#[test]
fn child_of_an_unsampled_root() {
    let _recorder = Recorder::builder().sampler(Sampler::AlwaysOff).start();
    span!("parent", { check(State::NoSpan) });
}

/// A sampler may go by links and start attributes: it is shown them before it says no.
#[test]
fn unsampled_root() {
    let _recorder = Recorder::builder().sampler(Sampler::AlwaysOff).start();
    check(State::Dropped);
}

/// Asked for every span, not for roots alone.
#[test]
fn unsampled_parent_under_a_sampler_that_is_always_asked() {
    let _recorder = Recorder::builder().sampler_unwrapped(Sampler::AlwaysOff).start();
    let _parent = remote_parent(true);
    check(State::Dropped);
}

#[test]
fn suppressed() {
    let _recorder = testing::record();
    let _suppressed = Context::enter_telemetry_suppressed_scope();
    check(State::NoSpan);
}

#[test]
fn suppressed_inside_a_span() {
    let _recorder = testing::record();
    span!("parent", {
        let _suppressed = Context::enter_telemetry_suppressed_scope();
        check(State::NoneOfItsOwn);
    });
}

fn no_provider() {
    check(State::NoSpan);
    let parent = remote_parent(true);
    check(State::NoSpan);
    drop(parent);
    otel_runtime::provider_changed();
    check(State::NoSpan);
}

/// Started with `OTEL_SDK_DISABLED=true`.
fn disabled() {
    let _telemetry = Telemetry::builder().service("test", "1").install().unwrap();
    check(State::NoSpan);
    let _parent = remote_parent(true);
    check(State::NoSpan);
}

fn own(sampler: Sampler) -> Telemetry {
    let exporter = InMemorySpanExporter::default();
    Telemetry::builder().service("test", "1").exporter(exporter).sampler(sampler).install().unwrap()
}

fn own_recorded() {
    let _telemetry = own(Sampler::AlwaysOn);
    check(State::Recorded);
    span!("parent", { check(State::Recorded) });
}

fn own_unsampled_parent() {
    let _telemetry = own(Sampler::AlwaysOn);
    let _parent = remote_parent(false);
    check(State::NoSpan);
}

fn own_unsampled_root() {
    let _telemetry = own(Sampler::AlwaysOff);
    check(State::Dropped);
    span!("parent", { check(State::NoSpan) });
}

fn own_suppressed() {
    let _telemetry = own(Sampler::AlwaysOn);
    span!("parent", {
        let _suppressed = Context::enter_telemetry_suppressed_scope();
        check(State::NoneOfItsOwn);
    });
}

/// A provider that the application has set itself: who its sampler is is not known, it is asked.
fn foreign() {
    global::set_tracer_provider(SdkTracerProvider::builder().with_sampler(Sampler::AlwaysOff).build());
    check(State::Dropped);
    let _parent = remote_parent(false);
    check(State::Dropped);
    otel_runtime::assume_parent_based();
    check(State::NoSpan);
}

/// The same, which it has told us of.
fn set() {
    otel_runtime::set_tracer_provider(SdkTracerProvider::builder().with_sampler(Sampler::AlwaysOff).build());
    check(State::Dropped);
    let parent = remote_parent(true);
    check(State::Dropped);
    drop(parent);
    let _parent = remote_parent(false);
    check(State::Dropped);
    otel_runtime::assume_parent_based();
    check(State::NoSpan);
    let _suppressed = Context::enter_telemetry_suppressed_scope();
    check(State::NoSpan);
}

fn set_recorded() {
    otel_runtime::set_tracer_provider(SdkTracerProvider::builder().build());
    check(State::Recorded);
    span!("parent", { check(State::Recorded) });
    let _parent = remote_parent(true);
    check(State::Recorded);
}

macro_rules! states {
    ($($state:ident $([$variable:literal = $value:literal])?),* $(,)?) => {
        $(
            mod $state {
                #[test]
                fn in_a_process_of_its_own() {
                    otel_tests::child::in_state(stringify!($state), &[$(($variable, $value))?]);
                }
            }
        )*

        fn run(state: &str) {
            match state {
                $(stringify!($state) => $state(),)*
                other => panic!("no state {other}"),
            }
        }
    };
}
states!(
    no_provider,
    disabled["OTEL_SDK_DISABLED" = "true"],
    own_recorded,
    own_unsampled_parent,
    own_unsampled_root,
    own_suppressed,
    foreign,
    set,
    set_recorded,
);

#[test]
fn child() {
    if let Some(state) = otel_tests::child::state() {
        run(&state);
    }
}
