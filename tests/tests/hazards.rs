//! User code that reads, attaches and drops contexts wherever we call it: no panic, no deadlock. With a
//! provider that the application has set itself; with our own pipeline in `hazards_of_the_pipeline.rs`.

#[path = "hazards/meddler.rs"]
mod meddler;
#[path = "hazards/user_code.rs"]
mod user_code;

use meddler::Meddler;
use opentelemetry_sdk::trace::SdkTracerProvider;
use otel_runtime::carry;
use otel_runtime::opentelemetry::global;
use std::sync::atomic::Ordering;
use std::time::Duration;
use user_code::{MeddlesWhenDropped, not_sync, sync};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn user_code_never_runs_under_our_borrow_or_lock() {
    let calls = Meddler::default();
    let provider = SdkTracerProvider::builder().with_sampler(calls.clone()).with_span_processor(calls.clone()).build();
    global::set_tracer_provider(provider);
    otel_runtime::provider_changed();
    assert_eq!(sync(MeddlesWhenDropped).ok(), Some(5));
    assert!(not_sync(MeddlesWhenDropped).await.is_err());
    // Dropped under its context, before and after its first poll.
    drop(carry(not_sync(MeddlesWhenDropped)));
    let cancelled = tokio::time::timeout(Duration::ZERO, async {
        not_sync(MeddlesWhenDropped).await.ok();
        std::future::pending::<()>().await;
    });
    assert!(cancelled.await.is_err());
    assert!(calls.0.load(Ordering::Relaxed) > 30, "sampler and processor were called");
}
