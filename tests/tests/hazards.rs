//! User code that reads, attaches and drops contexts wherever we call it: no panic, no deadlock.

use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{
    Sampler, SamplingResult, SdkTracerProvider, ShouldSample, Span, SpanData, SpanProcessor,
};
use otel_runtime::opentelemetry::trace::{Link, SpanKind, TraceContextExt as _, TraceId};
use otel_runtime::opentelemetry::{Context, KeyValue, global};
use otel_runtime::{carry, event, is_recording, record, traced};
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// Does with the current context what `map_current` forbids.
fn meddle() {
    let _attached = Context::current().with_value(1_u8).attach();
    assert_eq!(Context::current().get::<u8>(), Some(&1));
    let _ = is_recording();
    Context::map_current(|context| context.span().span_context().clone());
}

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

struct MeddlesWhenShown;
impl fmt::Display for MeddlesWhenShown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        meddle();
        traced_leaf();
        f.write_str("shown")
    }
}

struct MeddlesWhenDropped;
impl Drop for MeddlesWhenDropped {
    fn drop(&mut self) {
        meddle();
        traced_leaf();
    }
}

#[traced]
fn traced_leaf() {}

fn meddled<T>(value: T) -> T {
    meddle();
    traced_leaf();
    value
}

#[traced(
    parent = meddled(Context::current()),
    link_from = meddled(Context::current()),
    start_attrs("acme.start" = meddled(1)),
    attrs("acme.attr" = meddled(2), "acme.shown" = %MeddlesWhenShown),
    ret("acme.ret" = meddled(*ret))
)]
fn sync(_argument: MeddlesWhenDropped) -> Result<u32, MeddlesWhenShown> {
    record!("acme.record" = meddled(3));
    event!("event", "acme.event" = meddled(4));
    Ok(5)
}

#[traced(start_attrs("acme.start" = meddled(1)), attrs("acme.attr" = %MeddlesWhenShown))]
async fn not_sync(argument: MeddlesWhenDropped) -> Result<u32, MeddlesWhenShown> {
    record!("acme.record" = meddled(3));
    tokio::task::yield_now().await;
    drop(argument);
    Err(MeddlesWhenShown)
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
