//! Who is asked, and when.

use crate::providers::{Kept, remote, sampling, set, tick};
use opentelemetry_sdk::trace::{Sampler, SamplingResult, SdkTracerProvider, ShouldSample};
use otel_runtime::opentelemetry::trace::{Link, SpanKind, TraceId};
use otel_runtime::opentelemetry::{Context, KeyValue};
use otel_runtime::traced;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Parent-based, and counts how often it is asked.
#[derive(Debug, Clone, Default)]
struct Asked(Arc<AtomicUsize>);

impl ShouldSample for Asked {
    fn should_sample(
        &self,
        parent: Option<&Context>,
        trace: TraceId,
        name: &str,
        kind: &SpanKind,
        attributes: &[KeyValue],
        links: &[Link],
    ) -> SamplingResult {
        self.0.fetch_add(1, Ordering::Relaxed);
        let sampler = Sampler::ParentBased(Box::new(Sampler::AlwaysOn));
        sampler.should_sample(parent, trace, name, kind, attributes, links)
    }
}

impl Asked {
    fn set(&self) -> Kept {
        let kept = Kept::default();
        let provider = SdkTracerProvider::builder().with_sampler(self.clone()).with_simple_exporter(kept.clone());
        otel_runtime::set_tracer_provider(provider.build());
        kept
    }

    /// How often during `call`.
    fn during(&self, call: impl FnOnce()) -> usize {
        let before = self.0.load(Ordering::Relaxed);
        call();
        self.0.load(Ordering::Relaxed) - before
    }
}

fn check_promise(asked: &Asked, kept: &Kept) {
    let parent = remote(false);
    assert_eq!(asked.during(tick), 0, "its child is none");
    drop(parent);
    let parent = remote(true);
    assert_eq!(asked.during(tick), 1);
    drop(parent);
    assert_eq!(asked.during(tick), 1);
    assert_eq!(kept.len(), 2);
}

pub(crate) fn promised_before() {
    otel_runtime::assume_parent_based();
    let asked = Asked::default();
    check_promise(&asked, &asked.set());
    // It holds for the next one, too.
    check_promise(&asked, &asked.set());
}

pub(crate) fn promised_after() {
    let asked = Asked::default();
    let kept = asked.set();
    let parent = remote(false);
    assert_eq!(asked.during(tick), 1);
    drop(parent);
    assert_eq!(kept.len(), 0);
    otel_runtime::assume_parent_based();
    check_promise(&asked, &kept);
}

#[traced]
fn body_sees(sampled: bool) {
    assert_eq!(otel_runtime::current_span_context().is_sampled(), sampled);
}

pub(crate) fn not_parent_based() {
    let (on, kept) = sampling(Sampler::AlwaysOn);
    otel_runtime::set_tracer_provider(on);
    let parent = remote(false);
    body_sees(true);
    drop(parent);
    assert_eq!(kept.len(), 1);

    let (off, kept) = sampling(Sampler::AlwaysOff);
    otel_runtime::set_tracer_provider(off);
    let parent = remote(true);
    body_sees(false);
    drop(parent);
    body_sees(false);
    assert_eq!(kept.len(), 0);
}

pub(crate) fn suppressed() {
    let kept = set();
    let suppressed = Context::enter_telemetry_suppressed_scope();
    tick();
    drop(suppressed);
    let parent = remote(true);
    let suppressed = Context::enter_telemetry_suppressed_scope();
    tick();
    drop(suppressed);
    assert_eq!(kept.len(), 0);
    tick();
    drop(parent);
    assert_eq!(kept.len(), 1);
}
