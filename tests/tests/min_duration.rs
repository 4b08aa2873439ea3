//! `min_duration`: a span for slow calls only.

#![allow(clippy::items_after_statements, reason = "functions stand next to what is said about them")]

use futures_util::future::BoxFuture;
use futures_util::{FutureExt as _, Stream, StreamExt as _, stream};
use opentelemetry_sdk::trace::Sampler;
use otel_runtime::opentelemetry::trace::{SpanContext, SpanKind, Status, TraceContextExt as _};
use otel_runtime::opentelemetry::{Context, KeyValue};
use otel_runtime::testing::{self, Recorder, TestSpan, assert_child_of, assert_no_parent};
use otel_runtime::{carry_fn, current_span_context, event, filter, is_recording, record, recording_only, span, traced};
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::{self, Poll, Waker};
use std::time::{Duration, Instant, SystemTime};

/// What a slow call takes at least.
const SLOW: Duration = Duration::from_millis(2);

/// Until the clock has passed what the slow functions here must last.
fn be_slow() {
    let begun = Instant::now();
    while begun.elapsed() < SLOW {
        std::hint::spin_loop();
    }
}

fn duration(span: &TestSpan) -> Duration {
    span.end_time.duration_since(span.start_time).expect("it ends after its start")
}

#[traced]
fn inner() {}

#[test]
fn a_fast_call_has_no_span_and_a_slow_one_has_one() {
    #[traced(min_duration = "1h", kind = "client", attrs("acme.n" = n))]
    fn fast(n: u64) -> u64 {
        n + 1
    }
    #[traced(min_duration = "2ms", kind = "client", attrs("acme.n" = n, "acme.flag" = true))]
    fn slow(n: u64) -> u64 {
        be_slow();
        n + 1
    }
    let recorder = testing::record();
    let before = SystemTime::now();
    span!("outer", {
        assert_eq!((fast(6), slow(6)), (7, 7));
    });
    assert_eq!(recorder.spans().len(), 2, "{}", recorder.tree());
    let (outer, slow) = (recorder.span("outer"), recorder.span("slow"));
    assert_child_of(&slow, &outer);
    assert_eq!(slow.span_kind, SpanKind::Client);
    assert_eq!(slow.attribute("acme.n").as_deref(), Some("6"));
    assert_eq!(slow.attribute("acme.flag").as_deref(), Some("true"));
    assert_eq!(slow.status, Status::Unset);
    assert!(duration(&slow) >= SLOW, "{:?}", duration(&slow));
    assert!(slow.start_time >= before && slow.end_time <= SystemTime::now());
    assert!(slow.start_time >= outer.start_time && slow.end_time <= outer.end_time);
}
