//! Spawned work and the trace it belongs to.

#![allow(clippy::items_after_statements, reason = "functions stand next to what is said about them")]

use otel_runtime::testing::{self, Recorder};
use otel_runtime::{CarryExt as _, carry, carry_context, carry_fn, event, record, span, traced};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::task::JoinHandle;

#[traced]
async fn work() {
    tokio::task::yield_now().await;
}

#[traced]
fn crunch() {}

mod spawns {
    use super::*;

    #[traced]
    async fn request() {
        let task = tokio::spawn(work());
        let local = tokio::task::spawn(async { work().await });
        let blocking = tokio::task::spawn_blocking(crunch);
        let thread = std::thread::spawn(crunch);
        task.await.unwrap();
        local.await.unwrap();
        blocking.await.unwrap();
        thread.join().unwrap();
        assert_eq!(::tokio::spawn(async { 6 * 7 },).await.unwrap(), 42);
    }

    #[carry_context]
    async fn without_span() {
        tokio::spawn(work()).await.unwrap();
    }

    #[traced(carry = "link")]
    async fn linking() {
        let task = tokio::spawn(async {
            work().await;
            crunch();
        });
        let thread = std::thread::spawn(crunch);
        task.await.unwrap();
        thread.join().unwrap();
    }

    #[traced(carry = "off")]
    async fn leaving() {
        tokio::spawn(async { assert!(!otel_runtime::current_span_context().is_valid()) }).await.unwrap();
    }

    #[traced]
    fn helper_inside() {
        fn helper() -> JoinHandle<bool> {
            tokio::spawn(async { otel_runtime::current_span_context().is_valid() })
        }
        let valid = futures_util::future::FutureExt::now_or_never(helper());
        assert_ne!(valid.and_then(Result::ok), Some(true), "a nested function is a function of its own");
    }

    async fn picture(case: impl Future<Output = ()>) -> String {
        let recorder = testing::record();
        case.await;
        recorder.tree()
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn by_full_path_become_children() {
        let recorder = testing::record();
        request().await;
        let parent = recorder.span("request");
        let children: Vec<_> = recorder.spans().into_iter().filter(|span| span.name != "request").collect();
        assert_eq!(children.len(), 4);
        for child in children {
            testing::assert_child_of(&child, &parent);
        }
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn are_carried_without_a_span() {
        #[traced]
        async fn outer() {
            without_span().await;
        }
        assert_eq!(picture(outer()).await, "outer\n  work\n");
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn as_links_become_roots_that_are_linked() {
        let recorder = testing::record();
        linking().await;
        let spawner = recorder.span("linking");
        let others: Vec<_> = recorder.spans().into_iter().filter(|span| span.name != "linking").collect();
        assert_eq!(others.len(), 3);
        for other in others {
            testing::assert_linked(&other, &spawner);
            testing::assert_no_parent(&other);
        }
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn are_left_alone_when_off() {
        assert_eq!(picture(leaving()).await, "leaving\n");
        let _recorder = testing::record();
        helper_inside();
    }

    #[tokio::test]
    async fn on_a_local_set_are_carried() {
        #[traced]
        async fn outer() {
            let local = tokio::task::LocalSet::new();
            local
                .run_until(async {
                    let not_send = std::rc::Rc::new(1);
                    tokio::task::spawn_local(async move {
                        work().await;
                        drop(not_send);
                    })
                    .await
                    .unwrap();
                })
                .await;
        }
        assert_eq!(picture(outer()).await, "outer\n  work\n");
    }
}

mod by_hand {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn helpers_and_methods() {
        let recorder = testing::record();
        span!("outer", async {
            let mut tasks = tokio::task::JoinSet::new();
            tasks.spawn(carry(work()));
            tasks.spawn(work().carry());
            tasks.spawn(work().carry_linked());
            while let Some(done) = tasks.join_next().await {
                done.unwrap();
            }
            std::thread::spawn(carry_fn(crunch)).join().unwrap();
            std::thread::spawn((|| crunch()).carry()).join().unwrap();
            // A closure that borrows.
            let count = AtomicUsize::new(0);
            std::thread::scope(|scope| {
                scope.spawn(carry_fn(|| {
                    crunch();
                    count.fetch_add(1, Ordering::Relaxed);
                }));
            });
            assert_eq!(count.into_inner(), 1);
        })
        .await;
        assert_eq!(
            recorder.tree().lines().filter(|line| line.starts_with("  ")).collect::<Vec<_>>(),
            ["  work", "  work", "  crunch", "  crunch", "  crunch"]
        );
        assert!(recorder.tree().contains("\nwork -> outer\n"));
    }

    #[test]
    fn the_drop_of_a_carried_future_is_in_its_trace() {
        struct Cleanup;
        impl Drop for Cleanup {
            fn drop(&mut self) {
                crunch();
            }
        }
        let recorder = testing::record();
        let cleanup = Cleanup;
        let carried = span!("outer", { carry(async move { drop(cleanup) }) });
        let scope = recorder.context();
        std::thread::spawn(move || drop(carried)).join().unwrap();
        drop(scope);
        assert_eq!(recorder.tree(), "outer\n  crunch\n");
    }
}

#[path = "carrying/endless.rs"]
mod endless;

mod own_span {
    use super::*;
    use otel_runtime::opentelemetry::trace::TraceContextExt as _;
    use otel_runtime::opentelemetry::{Context, trace::SpanContext};

    #[traced(name = "sync")]
    fn from_everywhere() {
        record!("acme.body" = 1);
        let closure = || record!("acme.closure" = 2);
        closure();
        std::thread::spawn(move || record!("acme.thread" = 3)).join().unwrap();
        let _other = Context::current().with_remote_span_context(SpanContext::NONE).attach();
        record!("acme.other_context" = 4);
        event!("here");
        helper();
        span!("inner", {
            record!("acme.in_span" = 5);
        });
    }

    fn helper() {
        record!("acme.helper" = true);
    }

    #[traced(name = "async")]
    async fn from_every_task() {
        record!("acme.body" = 1);
        tokio::spawn(async { record!("acme.task" = 2) }).await.unwrap();
        tokio::task::yield_now().await;
        record!("acme.later" = 3);
        tokio::select! {
            () = async { record!("acme.select" = 4) } => {}
        }
    }

    #[traced(name = "arguments", attrs("acme.n" = n))]
    async fn with_arguments(n: u32) -> u32 {
        tokio::task::yield_now().await;
        record!("acme.twice" = n * 2);
        n
    }

    #[test]
    fn is_what_record_means_wherever_it_is_written() {
        let recorder = testing::record();
        from_everywhere();
        // The helper has no annotation: it means the current span, of which the other context has none.
        assert_eq!(
            recorder.span("sync").attributes.iter().map(|kv| kv.key.as_str().to_owned()).collect::<Vec<_>>(),
            ["acme.body", "acme.closure", "acme.thread", "acme.other_context"]
        );
        assert_eq!(recorder.span("sync").events.len(), 1);
        assert_eq!(recorder.span("inner").attribute("acme.in_span").as_deref(), Some("5"));
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn is_what_record_means_in_tasks() {
        let recorder = testing::record();
        from_every_task().await;
        with_arguments(4).await;
        assert_eq!(
            recorder.tree(),
            "async {acme.body: 1, acme.later: 3, acme.select: 4, acme.task: 2}\narguments {acme.n: 4, acme.twice: 8}\n"
        );
    }

    #[test]
    fn unsampled_calls_never_fall_through_to_the_enclosing_span() {
        use opentelemetry_sdk::trace::{Sampler, SamplingDecision, SamplingResult, ShouldSample};
        use otel_runtime::opentelemetry::trace::{Link, SpanKind, TraceId};

        /// Samples by name.
        #[derive(Debug, Clone)]
        struct NotInner;
        impl ShouldSample for NotInner {
            fn should_sample(
                &self,
                parent: Option<&Context>,
                trace: TraceId,
                name: &str,
                kind: &SpanKind,
                attributes: &[opentelemetry::KeyValue],
                links: &[Link],
            ) -> SamplingResult {
                let result = Sampler::AlwaysOn.should_sample(parent, trace, name, kind, attributes, links);
                let decision = if name == "inner" { SamplingDecision::Drop } else { SamplingDecision::RecordAndSample };
                SamplingResult { decision, ..result }
            }
        }

        #[traced]
        fn inner() {
            record!("acme.leaked" = panics());
            event!("leaked", "acme.leaked" = panics());
        }
        fn panics() -> u8 {
            panic!("evaluated for nobody")
        }
        #[traced]
        fn outer() {
            inner();
        }
        let recorder = Recorder::builder().sampler_unwrapped(NotInner).start();
        outer();
        assert_eq!(recorder.tree(), "outer\n");
        assert_eq!(recorder.span("outer").events.len(), 0);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn contexts_do_not_mix_under_concurrency() {
    #[traced(attrs("acme.n" = n))]
    async fn outer(n: usize) {
        let inner = tokio::spawn(inner(n));
        tokio::task::yield_now().await;
        inner.await.unwrap();
    }
    #[traced(attrs("acme.n" = n))]
    async fn inner(n: usize) {
        for _ in 0..n % 5 {
            tokio::task::yield_now().await;
        }
        record!("acme.done" = n);
    }
    #[carry_context]
    fn start(n: usize) -> JoinHandle<()> {
        tokio::spawn(outer(n))
    }
    let recorder = testing::record();
    let tasks: Vec<_> = (0..64).map(start).collect();
    for task in tasks {
        task.await.unwrap();
    }
    let spans = recorder.spans();
    assert_eq!(spans.len(), 128);
    for inner in spans.iter().filter(|span| span.name == "inner") {
        let n = inner.attribute("acme.n");
        assert_eq!(inner.attribute("acme.done"), n);
        let outer = spans.iter().find(|span| span.name == "outer" && span.attribute("acme.n") == n).unwrap();
        testing::assert_child_of(inner, outer);
    }
}
