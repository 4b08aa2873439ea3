//! When a span ends, and what may still be done to it.

use super::kept::Kept;
use otel_runtime::opentelemetry::trace::{SpanContext, Status, TraceContextExt as _};
use otel_runtime::opentelemetry::{Context, KeyValue};
use otel_runtime::{Telemetry, record, span, stats, traced};
use std::future::{Future, pending};
use std::task::{self, Poll, Waker};
use std::thread;
use std::time::{Duration, SystemTime};

#[traced]
fn outlived() -> Context {
    Context::current()
}

#[traced]
async fn later() {
    record!("acme.begun" = true);
    let mut polls = 0;
    std::future::poll_fn(|_| {
        polls += 1;
        if polls > 1 { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
}

#[traced]
async fn never() {
    pending::<()>().await;
}

pub(super) fn a_span_is_exported_at_its_end_though_its_context_lives_on() {
    let (kept, telemetry) = Kept::installed();
    for _ in 0..2 {
        let context = span!("parent", { outlived() });
        let clone = context.clone();
        telemetry.force_flush().unwrap();
        assert_eq!(kept.names(), ["outlived", "parent"]);
        drop((context, clone));
        telemetry.force_flush().unwrap();
        assert!(kept.taken().is_empty(), "a clone was the span once more");
    }
}

pub(super) fn what_comes_after_the_end_is_ignored() {
    let (kept, telemetry) = Kept::installed();
    let cases: [fn() -> Context; 2] = [outlived, || span!("parent", { outlived() })];
    for (act, count) in cases.into_iter().zip([1, 2]) {
        let context = act();
        let span = context.span();
        assert!(!span.is_recording());
        assert!(span.span_context().is_valid() && span.span_context().is_sampled());
        span.set_attribute(KeyValue::new("acme.late", 1));
        span.set_attributes([KeyValue::new("acme.late", 1)]);
        span.add_event("late", Vec::new());
        span.record_error(&std::fmt::Error);
        span.add_link(SpanContext::NONE, Vec::new());
        span.set_status(Status::error("late"));
        span.update_name("late");
        span.end();
        span.end_with_timestamp(SystemTime::UNIX_EPOCH);
        // Its node may belong to another span by now.
        span!("next", { span.update_name("late") });
        telemetry.force_flush().unwrap();
        let spans = kept.taken();
        assert_eq!(spans.len(), count + 1);
        for exported in &spans {
            assert!(exported.name != "late" && exported.status == Status::Unset);
            assert!(exported.attributes.is_empty() && exported.events.is_empty() && exported.links.is_empty());
        }
        assert_eq!(spans[0].span_context, *span.span_context());
    }
}

pub(super) fn a_span_may_end_on_another_thread() {
    let (kept, telemetry) = Kept::installed();
    let mut context = task::Context::from_waker(Waker::noop());
    // Begun on a thread that has gone, and ended here.
    let begun = thread::spawn(|| {
        let mut context = task::Context::from_waker(Waker::noop());
        let (mut ending, mut dropped) = (Box::pin(later()), Box::pin(never()));
        assert!(ending.as_mut().poll(&mut context).is_pending());
        assert!(dropped.as_mut().poll(&mut context).is_pending());
        (ending, dropped)
    });
    let (mut ending, dropped) = begun.join().unwrap();
    assert!(ending.as_mut().poll(&mut context).is_ready());
    drop(dropped);
    // Ended by hand where it was not begun.
    span!("by hand", {
        let current = Context::current();
        thread::spawn(move || current.span().end()).join().unwrap();
    });
    telemetry.force_flush().unwrap();
    let mut names = kept.names();
    names.sort_unstable();
    assert_eq!(names, ["by hand", "later", "never"]);
}

pub(super) fn an_explicit_end_is_kept() {
    let (kept, telemetry) = Kept::installed();
    let end = SystemTime::now() + Duration::from_secs(60);
    for _ in 0..2 {
        span!("parent", {
            Context::current().span().end_with_timestamp(end);
            Context::current().span().end_with_timestamp(end + Duration::from_secs(1));
        });
    }
    telemetry.force_flush().unwrap();
    let ends: Vec<SystemTime> = kept.taken().iter().map(|span| span.end_time).collect();
    assert_eq!(ends, [end, end], "the first end counts");
}

/// The SDK's spans are gone without a word when their provider is.
pub(super) fn a_span_that_ends_after_the_shutdown_is_counted() {
    let (kept, telemetry) = Kept::installed();
    span!("parent", {
        outlived();
        telemetry.shutdown().unwrap();
        assert_eq!(kept.names(), ["outlived"]);
        outlived();
    });
    outlived();
    let of_the_sdk = std::env::var("OTEL_RUST_RECORDER").is_ok_and(|recorder| recorder == "sdk");
    assert_eq!(stats().spans_dropped, u64::from(!of_the_sdk), "only `parent` was a span");
    telemetry.force_flush().unwrap();
    telemetry.shutdown().unwrap();
    assert!(kept.taken().is_empty());
}

pub(super) fn another_telemetry_takes_over() {
    let (first, telemetry) = Kept::installed();
    span!("across", {
        telemetry.shutdown().unwrap();
        let (second, telemetry) = Kept::installed();
        outlived();
        span!("below", {});
        telemetry.force_flush().unwrap();
        assert_eq!(second.names(), ["outlived", "below"]);
        // The first one's.
        Context::current().span().end();
        drop::<Telemetry>(telemetry);
        assert!(second.taken().is_empty());
    });
    assert!(first.taken().is_empty());
}
