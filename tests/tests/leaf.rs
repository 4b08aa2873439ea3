//! `leaf`: recorded, and never put into the current context.

#![allow(clippy::items_after_statements, reason = "functions stand next to what is said about them")]

use futures_util::{FutureExt as _, Stream, StreamExt as _, stream};
use opentelemetry_sdk::trace::Sampler;
use otel_runtime::opentelemetry::Context;
use otel_runtime::opentelemetry::trace::{SpanContext, Status, TraceContextExt as _};
use otel_runtime::testing::{self, Recorder, assert_child_of, assert_no_parent};
use otel_runtime::{current_span_context, event, record, recording_only, span, traced};
use std::panic::{AssertUnwindSafe, catch_unwind};

#[traced]
fn inner() {}

#[traced]
async fn inner_later() {
    tokio::task::yield_now().await;
}

/// What is current inside.
#[traced(leaf)]
fn seen() -> SpanContext {
    inner();
    current_span_context()
}

#[traced(leaf)]
async fn seen_later() -> [SpanContext; 2] {
    let first = current_span_context();
    inner_later().await;
    [first, current_span_context()]
}

#[tokio::test]
async fn calls_inside_are_its_siblings() {
    let recorder = testing::record();
    let (sync, later) = span!("outer", async { (seen(), seen_later().await) }).await;
    let outer = recorder.span("outer");
    for name in ["seen", "inner", "seen_later", "inner_later"] {
        assert_child_of(&recorder.span(name), &outer);
    }
    assert_eq!([sync, later[0].clone(), later[1].clone()], [(); 3].map(|()| outer.span_context.clone()));
    assert!(!current_span_context().is_valid());
}

#[test]
fn without_a_span_around_it_calls_inside_are_roots() {
    let recorder = testing::record();
    assert!(!seen().is_valid());
    assert_no_parent(&recorder.span("seen"));
    assert_no_parent(&recorder.span("inner"));
    assert_ne!(recorder.span("seen").span_context.trace_id(), recorder.span("inner").span_context.trace_id());
}

#[traced(leaf, ret("acme.ret" = *ret))]
fn speaks(fails: bool) -> Result<u8, String> {
    let n = #[recording_only]
    7;
    record!("acme.n" = n);
    event!("spoken");
    if fails { Err("no".to_owned()) } else { Ok(1) }
}

#[traced(leaf, attrs("acme.fails" = fails), ret("acme.ret" = *ret))]
async fn speaks_later(fails: bool) -> Result<u8, String> {
    tokio::task::yield_now().await;
    record!("acme.n" = 7);
    event!("spoken");
    tokio::task::yield_now().await;
    if fails { Err("no".to_owned()) } else { Ok(1) }
}

#[traced(leaf)]
fn speaks_boxed(fails: bool) -> futures_util::future::BoxFuture<'static, Result<u8, String>> {
    Box::pin(async move {
        record!("acme.n" = 7);
        event!("spoken");
        if fails { Err("no".to_owned()) } else { Ok(1) }
    })
}

#[tokio::test]
async fn what_the_body_says_is_said_of_its_own_span() {
    for fails in [false, true] {
        let recorder = testing::record();
        span!("outer", async {
            let _ = speaks(fails);
            let _ = speaks_later(fails).await;
            let _ = speaks_boxed(fails).await;
        })
        .await;
        let outer = recorder.span("outer");
        assert!(outer.attributes.is_empty() && outer.events.is_empty(), "{}", recorder.tree());
        for name in ["speaks", "speaks_later", "speaks_boxed"] {
            let span = recorder.span(name);
            assert_eq!(span.attribute("acme.n").as_deref(), Some("7"), "{name}");
            assert_eq!(span.events.len(), 1, "{name}");
            assert_eq!(span.status, if fails { Status::error("no") } else { Status::Unset }, "{name}");
            let ret = (!fails && name != "speaks_boxed").then_some("1");
            assert_eq!(span.attribute("acme.ret").as_deref(), ret, "{name}");
        }
    }
}

#[test]
fn two_leaves_at_once_are_not_taken_for_each_other() {
    #[traced(leaf)]
    async fn counted(n: i64) {
        record!("acme.first" = n);
        tokio::task::yield_now().await;
        record!("acme.second" = n);
    }
    #[traced(leaf)]
    async fn around() {
        futures_util::join!(counted(1), counted(2));
        record!("acme.around" = true);
    }
    let recorder = testing::record();
    around().now_or_never();
    futures_executor(around());
    let spans = recorder.spans();
    let counted: Vec<_> = spans.iter().filter(|span| span.name == "counted").collect();
    assert!(!counted.is_empty());
    for span in counted.iter().filter(|span| span.attribute("acme.second").is_some()) {
        assert_eq!(span.attribute("acme.first"), span.attribute("acme.second"));
    }
    let around = spans.iter().filter(|span| span.attribute("acme.around").is_some());
    assert_eq!(around.map(|span| span.name.as_ref()).collect::<Vec<_>>(), ["around"]);
}

fn futures_executor<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().build().expect("a runtime").block_on(future)
}

#[tokio::test]
async fn panic_and_cancellation_are_its_own() {
    #[traced(leaf)]
    fn panics() {
        std::panic::resume_unwind(Box::new("on purpose"));
    }
    #[traced(leaf)]
    async fn panics_later() {
        tokio::task::yield_now().await;
        std::panic::resume_unwind(Box::new("on purpose"));
    }
    #[traced(leaf)]
    async fn waits() {
        std::future::pending::<()>().await;
    }
    let recorder = testing::record();
    span!("outer", async {
        assert!(catch_unwind(panics).is_err());
        assert!(AssertUnwindSafe(panics_later()).catch_unwind().await.is_err());
        assert!(waits().now_or_never().is_none());
    })
    .await;
    assert_eq!(recorder.span("outer").status, Status::Unset);
    for name in ["panics", "panics_later"] {
        assert_eq!(recorder.span(name).attribute("error.type").as_deref(), Some("panic"), "{name}");
    }
    assert_eq!(recorder.span("waits").attribute("otel_runtime.cancelled").as_deref(), Some("true"));
    assert!(!current_span_context().is_valid());
}

#[tokio::test]
async fn spawned_work_goes_to_the_enclosing_span() {
    #[traced(leaf)]
    async fn spawns() {
        tokio::spawn(async { inner_later().await }).await.expect("it does not panic");
    }
    let recorder = testing::record();
    span!("outer", async { spawns().await }).await;
    assert_child_of(&recorder.span("inner_later"), &recorder.span("outer"));
}

#[test]
fn a_stream_may_be_one() {
    #[traced(leaf)]
    fn items() -> impl Stream<Item = SpanContext> {
        stream::iter([(), ()]).map(|()| current_span_context())
    }
    let recorder = testing::record();
    let seen: Vec<SpanContext> = span!("outer", { items().collect::<Vec<_>>().now_or_never() }).unwrap_or_default();
    let outer = recorder.span("outer");
    assert_eq!(seen, vec![outer.span_context.clone(); 2]);
    assert_eq!(recorder.span("items").attribute("otel_runtime.stream.items").as_deref(), Some("2"));
    assert_child_of(&recorder.span("items"), &outer);
}

#[test]
fn a_block_may_be_one() {
    let recorder = testing::record();
    span!("outer", {
        span!("leaf", leaf, {
            record!("acme.n" = 7);
            inner();
        });
    });
    assert_eq!(recorder.span("leaf").attribute("acme.n").as_deref(), Some("7"));
    assert_child_of(&recorder.span("leaf"), &recorder.span("outer"));
    assert_child_of(&recorder.span("inner"), &recorder.span("outer"));
}

/// Where a leaf's own span goes is one thing, what it calls another.
#[test]
fn a_parent_of_its_own_is_not_that_of_calls_inside() {
    #[traced(leaf, parent = parent)]
    fn elsewhere(parent: &Context) {
        inner();
    }
    #[traced(leaf, new_root)]
    fn apart() {
        inner();
    }
    for is_sampled in [true, false] {
        let root = if is_sampled { Sampler::AlwaysOn } else { Sampler::AlwaysOff };
        let recorder = Recorder::builder().sampler(root).start();
        let other = span!("other", { Context::current() });
        let seen = span!("outer", {
            elsewhere(&other);
            apart();
            current_span_context()
        });
        if !is_sampled {
            assert!(recorder.spans().is_empty());
            continue;
        }
        let spans = recorder.spans();
        let inner = spans.iter().filter(|span| span.name == "inner");
        assert_eq!(inner.map(|span| span.parent_span_id).collect::<Vec<_>>(), [seen.span_id(); 2]);
        assert_eq!(recorder.span("elsewhere").parent_span_id, other.span().span_context().span_id());
        assert_eq!(recorder.span("apart").links[0].span_context.span_id(), seen.span_id());
    }
}

/// A base that no span is started under is not attached either: recorded or not, calls inside see the
/// same.
#[test]
fn an_unsampled_leaf_attaches_nothing() {
    #[traced(leaf, parent = parent)]
    fn elsewhere(parent: &Context) -> SpanContext {
        record!("acme.n" = unreachable());
        current_span_context()
    }
    fn unreachable() -> i64 {
        panic!("nobody records")
    }
    let _recorder = Recorder::builder().sampler(Sampler::AlwaysOff).start();
    let other = span!("other", { Context::current() });
    let (outer, seen) = span!("outer", { (current_span_context(), elsewhere(&other)) });
    assert!(outer.is_valid());
    assert_eq!(outer, seen);
    assert_ne!(seen, *other.span().span_context());
}
