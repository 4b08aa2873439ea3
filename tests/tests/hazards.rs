//! User code that reads, attaches and drops contexts wherever we call it: no panic, no deadlock. With a
//! provider that the application has set itself; with our own pipeline in `hazards_of_the_pipeline.rs`.

#[path = "hazards/user_code.rs"]
mod user_code;

use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{
    Sampler, SamplingResult, SdkTracerProvider, ShouldSample, Span, SpanData, SpanProcessor,
};
use otel_runtime::carry;
use otel_runtime::opentelemetry::trace::{Link, SpanKind, TraceId};
use otel_runtime::opentelemetry::{Context, KeyValue, global};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use user_code::{MeddlesWhenDropped, meddle, not_sync, sync};

#[derive(Debug, Clone)]
struct Meddler(Arc<AtomicUsize>);

impl ShouldSample for Meddler {
    fn should_sample(
        &self,
        parent: Option<&Context>,
        trace: TraceId,
        name: &str,
        kind: &SpanKind,
        attributes: &[KeyValue],
        links: &[Link],
    ) -> SamplingResult {
        meddle();
        self.0.fetch_add(1, Ordering::Relaxed);
        Sampler::AlwaysOn.should_sample(parent, trace, name, kind, attributes, links)
    }
}

impl SpanProcessor for Meddler {
    fn on_start(&self, _: &mut Span, _: &Context) {
        meddle();
        self.0.fetch_add(1, Ordering::Relaxed);
    }
    fn on_end(&self, _: SpanData) {
        meddle();
        self.0.fetch_add(1, Ordering::Relaxed);
    }
    fn force_flush(&self) -> OTelSdkResult {
        Ok(())
    }
    fn shutdown_with_timeout(&self, _: Duration) -> OTelSdkResult {
        Ok(())
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn user_code_never_runs_under_our_borrow_or_lock() {
    let calls = Meddler(Arc::default());
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
