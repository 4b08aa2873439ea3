//! `min_duration`: a span for slow calls only.

#![allow(clippy::items_after_statements, reason = "functions stand next to what is said about them")]

#[path = "min_duration/endings.rs"]
mod endings;
#[path = "min_duration/expressions.rs"]
mod expressions;
#[path = "min_duration/relations.rs"]
mod relations;
#[path = "min_duration/shapes.rs"]
mod shapes;

use opentelemetry::trace::{SpanKind, Status};
use otel_runtime::testing::{self, TestSpan, assert_child_of};
use otel_runtime::{span, traced};
use std::task::Poll;
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

/// What is said of a span, without ids and times.
fn said(span: &TestSpan) -> String {
    let attributes: Vec<String> = span.attributes.iter().map(|kv| format!("{}={}", kv.key, kv.value)).collect();
    format!("{} {:?} [{}]", span.name, span.status, attributes.join(", "))
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
