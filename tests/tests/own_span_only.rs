//! A function's annotations speak of its own span: where it has none, the enclosing one stays as it is.

#![allow(clippy::items_after_statements, reason = "functions stand next to what is said about them")]

use opentelemetry_sdk::trace::Sampler;
use otel_runtime::opentelemetry::trace::{SpanContext, TraceContextExt as _};
use otel_runtime::opentelemetry::{Context, ContextGuard};
use otel_runtime::testing::{self, Recorder, TestSpan};
use otel_runtime::{event, is_recording, record, recording_only, span, traced};
use std::cell::Cell;
use std::pin::pin;
use std::task::{self, Poll, Waker};

thread_local! {
    /// How often something spoke of a span.
    static SPOKE: Cell<u32> = const { Cell::new(0) };
}

fn value() -> u32 {
    SPOKE.set(SPOKE.get() + 1);
    SPOKE.get()
}

/// Also with keys that the enclosing spans have: theirs must not change.
#[traced(attrs("acme.n" = value()), ret("acme.n" = value()))]
fn sync(speaks: bool) {
    if speaks {
        record!("acme.n" = value(), "acme.own" = value());
        event!("inner.event", "acme.n" = value());
        #[recording_only]
        {
            record!("acme.block" = value());
            event!("inner.block");
        }
        #[recording_only]
        record!("acme.statement" = value());
        let _ = #[recording_only]
        value();
    }
}

#[traced(attrs("acme.n" = value()), ret("acme.n" = value()))]
async fn asynchronous(speaks: bool) {
    pause().await;
    if speaks {
        record!("acme.n" = value(), "acme.own" = value());
        event!("inner.event", "acme.n" = value());
        #[recording_only]
        {
            pause().await;
            record!("acme.block" = value());
            event!("inner.block");
        }
        #[recording_only]
        record!("acme.statement" = value());
        let _ = #[recording_only]
        value();
    }
    pause().await;
}

/// Never as long as that: they have no span, whatever is around them.
mod fast {
    use super::*;

    #[traced(
        min_duration = "1h",
        attrs("acme.n" = value()), ret("acme.n" = value()),
        allow(record_before_span, reason = "it shall do nothing")
    )]
    pub(super) fn sync(speaks: bool) {
        if speaks {
            record!("acme.n" = value(), "acme.own" = value());
            event!("inner.event", "acme.n" = value());
            #[recording_only]
            {
                record!("acme.block" = value());
                event!("inner.block");
            }
            #[recording_only]
            record!("acme.statement" = value());
            let _ = #[recording_only]
            value();
        }
    }

    #[traced(
        min_duration = "1h",
        attrs("acme.n" = value()), ret("acme.n" = value()),
        allow(record_before_span, reason = "it shall do nothing")
    )]
    pub(super) async fn asynchronous(speaks: bool) {
        pause().await;
        if speaks {
            record!("acme.n" = value(), "acme.own" = value());
            event!("inner.event", "acme.n" = value());
            #[recording_only]
            {
                pause().await;
                record!("acme.block" = value());
                event!("inner.block");
            }
            #[recording_only]
            record!("acme.statement" = value());
            let _ = #[recording_only]
            value();
        }
        pause().await;
    }

    #[traced(min_duration = "1h")]
    pub(super) fn failing() -> Result<(), String> {
        Err("inner".to_owned())
    }
}

/// Once pending, so that contexts are left and entered again.
async fn pause() {
    let mut is_second = false;
    std::future::poll_fn(|context| {
        if std::mem::replace(&mut is_second, true) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

/// Also inside another future's poll, where an executor would refuse.
fn finish(future: impl Future<Output = ()>) {
    let mut future = pin!(future);
    while future.as_mut().poll(&mut task::Context::from_waker(Waker::noop())).is_pending() {}
}

/// A failure of the inner function is not one of the enclosing span.
#[traced]
fn failing() -> Result<(), String> {
    Err("inner".to_owned())
}

fn inner(without: Option<Without>, speaks: bool) {
    if let Some(Without::MinDuration) = without {
        fast::sync(speaks);
        finish(fast::asynchronous(speaks));
        let _ = fast::failing();
        return;
    }
    sync(speaks);
    finish(asynchronous(speaks));
    let _ = failing();
}

/// What takes the inner functions their spans.
#[derive(Debug, Clone, Copy)]
enum Without {
    Suppressed,
    /// A provider of its own, which samples nothing. The enclosing span stays current.
    OwnProvider,
    /// A context that says that the trace is not sampled.
    UnsampledParent,
    /// They are recorded only if they last, and do not.
    MinDuration,
}

enum Scope {
    Attached { _guard: ContextGuard },
    Provider { _recorder: Recorder },
    Same,
}

impl Without {
    fn enter(self) -> Scope {
        match self {
            Without::Suppressed => Scope::Attached { _guard: Context::enter_telemetry_suppressed_scope() },
            Without::OwnProvider => {
                let recorder = Recorder::builder().sampler_unwrapped(Sampler::AlwaysOff).start();
                Scope::Provider { _recorder: recorder }
            }
            Without::MinDuration => Scope::Same,
            Without::UnsampledParent => {
                let own = Context::current().span().span_context().clone();
                let (trace, span) = (own.trace_id(), own.span_id());
                let parent = SpanContext::new(
                    trace,
                    span,
                    own.trace_flags().with_sampled(false),
                    true,
                    own.trace_state().clone(),
                );
                Scope::Attached { _guard: Context::current().with_remote_span_context(parent).attach() }
            }
        }
    }
}

#[traced(attrs("acme.n" = 0, "acme.outer" = true))]
fn outer(without: Without, speaks: bool) {
    let scope = without.enter();
    inner(Some(without), speaks);
    drop(scope);
    assert!(is_recording());
    event!("outer.event");
}

#[traced(attrs("acme.n" = 0, "acme.outer" = true))]
async fn outer_async(without: Without, speaks: bool) {
    pause().await;
    {
        let _scope = without.enter();
        inner(Some(without), speaks);
    }
    pause().await;
    event!("outer.event");
}

/// A span that is made by hand, and one of `span!`.
fn others(without: Without, speaks: bool) {
    span!("block", attrs("acme.n" = 0), {
        let _scope = without.enter();
        inner(Some(without), speaks);
    });
}

fn said(span: &TestSpan) -> String {
    let attributes: Vec<_> = span.attributes.iter().map(|kv| (kv.key.as_str(), kv.value.to_string())).collect();
    let events: Vec<_> = span.events.iter().map(|event| (&event.name, &event.attributes)).collect();
    format!("{} {attributes:?} {events:?} {:?} {:?}", span.name, span.status, span.links)
}

fn run(without: Without, speaks: bool) -> (Vec<String>, u32) {
    let recorder = testing::record();
    SPOKE.set(0);
    outer(without, speaks);
    finish(outer_async(without, speaks));
    others(without, speaks);
    (recorder.spans().iter().map(said).collect(), SPOKE.get())
}

#[test]
fn the_enclosing_span_is_the_same_whatever_is_said_inside() {
    let all = [Without::Suppressed, Without::OwnProvider, Without::UnsampledParent, Without::MinDuration];
    for without in all {
        let (silent, none) = run(without, false);
        let (speaking, evaluated) = run(without, true);
        assert_eq!(silent, speaking, "{without:?}");
        assert_eq!((none, evaluated), (0, 0), "{without:?}");
        assert_eq!(silent.len(), 3, "{without:?}: {silent:#?}");
        assert!(silent[0].contains("outer.event") && silent[0].contains(r#"("acme.n", "0")"#), "{silent:#?}");
    }
}

/// The same functions do speak where they have spans, of their own alone.
#[test]
fn with_spans_of_their_own_they_speak_of_those() {
    #[traced(attrs("acme.n" = 0))]
    fn around() {
        inner(None, true);
    }
    let recorder = testing::record();
    SPOKE.set(0);
    around();
    assert_eq!(SPOKE.get(), 16);
    let around = recorder.span("around");
    assert_eq!(said(&around), r#"around [("acme.n", "0")] [] Unset SpanLinks { links: [], dropped_count: 0 }"#);
    for name in ["sync", "asynchronous"] {
        assert!(recorder.span(name).attribute("acme.block").is_some(), "{}", recorder.tree());
        assert_eq!(recorder.span(name).events.len(), 2, "{}", recorder.tree());
    }
}

/// In a helper without annotation they mean the current span.
#[test]
fn a_helper_speaks_of_the_current_span() {
    fn helper() {
        record!("acme.helper" = value());
    }
    #[traced]
    fn around() {
        helper();
    }
    let recorder = testing::record();
    around();
    assert!(recorder.span("around").attribute("acme.helper").is_some());
}
