//! Providers, samplers and processors that run code of ours, or wait for it.

use crate::meddler::Meddler;
use crate::providers::{Kept, provider, remote, set, tick};
use crate::user_code::{MeddlesWhenDropped, not_sync, sync, traced_leaf};
use opentelemetry_sdk::trace::{SdkTracer, SdkTracerProvider};
use otel_runtime::opentelemetry::InstrumentationScope;
use otel_runtime::opentelemetry::trace::TracerProvider;
use otel_runtime::{carry, span};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

pub(crate) fn user_code_never_runs_under_our_borrow_or_lock() {
    let calls = Meddler::default();
    let provider = SdkTracerProvider::builder().with_sampler(calls.clone()).with_span_processor(calls.clone()).build();
    otel_runtime::set_tracer_provider(provider);
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("it starts");
    let all = async {
        assert_eq!(sync(MeddlesWhenDropped).ok(), Some(5));
        traced_leaf();
        assert!(not_sync(MeddlesWhenDropped).await.is_err());
        drop(carry(not_sync(MeddlesWhenDropped)));
    };
    // As roots, and as children of a sampled span.
    runtime.block_on(async {
        all.await;
        let _parent = remote(true);
        assert_eq!(sync(MeddlesWhenDropped).ok(), Some(5));
        traced_leaf();
        assert!(not_sync(MeddlesWhenDropped).await.is_err());
    });
    assert!(calls.0.load(Ordering::Relaxed) > 30, "sampler and processor were called");
}

/// A test that would wait for ever fails.
fn within_a_minute(test: impl FnOnce() + Send + 'static) {
    let (done, is_done) = channel();
    let thread = thread::spawn(move || {
        test();
        let _ = done.send(());
    });
    let waited = is_done.recv_timeout(Duration::from_secs(60));
    assert!(waited != Err(std::sync::mpsc::RecvTimeoutError::Timeout), "it waits for itself");
    thread.join().expect("it has not panicked");
}

/// Calls a traced function when its last reference goes.
struct TracedDrop(SdkTracerProvider);

impl TracerProvider for TracedDrop {
    type Tracer = SdkTracer;
    fn tracer_with_scope(&self, scope: InstrumentationScope) -> SdkTracer {
        self.0.tracer_with_scope(scope)
    }
}

impl Drop for TracedDrop {
    fn drop(&mut self) {
        tick();
    }
}

pub(crate) fn a_provider_traces_itself_when_it_is_dropped() {
    within_a_minute(|| {
        otel_runtime::set_tracer_provider(TracedDrop(provider().0));
        let kept = set();
        assert_eq!(kept.len(), 1, "the drop of the other");
        otel_runtime::set_tracer_provider(TracedDrop(provider().0));
        // The global one keeps it.
        otel_runtime::provider_changed();
        assert_eq!(kept.len(), 1);
    });
}

/// Calls a traced function when it is asked for its first tracer.
struct TracedTracer(SdkTracerProvider, AtomicBool);

impl TracerProvider for TracedTracer {
    type Tracer = SdkTracer;
    fn tracer_with_scope(&self, scope: InstrumentationScope) -> SdkTracer {
        if !self.1.swap(true, Ordering::Relaxed) {
            tick();
        }
        self.0.tracer_with_scope(scope)
    }
}

pub(crate) fn a_provider_traces_itself_when_it_makes_a_tracer() {
    within_a_minute(|| {
        let (provider, kept) = provider();
        otel_runtime::set_tracer_provider(TracedTracer(provider, AtomicBool::new(false)));
        tick();
        assert_eq!(kept.len(), 2);
    });
}

/// There are 1,024, one for each scope and each provider.
pub(crate) fn more_providers_than_places() {
    for round in 0..1_100 {
        let kept = set();
        span!("parent", { tick() });
        assert_eq!(kept.len(), 2, "{round}");
    }
}

/// No span is lost, whoever takes it.
pub(crate) fn replaced_while_others_call() {
    const CALLS: usize = 2_000;
    let mut all = vec![set()];
    let callers: Vec<_> =
        (0..3).map(|_| thread::spawn(|| (0..CALLS).for_each(|_| span!("parent", { tick() })))).collect();
    while callers.iter().any(|caller| !caller.is_finished()) && all.len() < 500 {
        all.push(set());
    }
    for caller in callers {
        caller.join().expect("it has not panicked");
    }
    assert_eq!(all.iter().map(Kept::len).sum::<usize>(), 3 * 2 * CALLS);
}
