//! Providers to be set, and functions to be called under them.

use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{InMemorySpanExporter, Sampler, SdkTracerProvider, SpanData, SpanExporter};
use otel_runtime::opentelemetry::trace::{SpanContext, SpanId, TraceContextExt as _, TraceFlags, TraceId, TraceState};
use otel_runtime::opentelemetry::{Context, ContextGuard};
use otel_runtime::traced;

#[traced]
pub(crate) fn tick() {}

/// What a provider has exported; kept when that is shut down.
#[derive(Debug, Clone, Default)]
pub(crate) struct Kept(InMemorySpanExporter);

impl SpanExporter for Kept {
    async fn export(&self, batch: Vec<SpanData>) -> OTelSdkResult {
        self.0.export(batch).await
    }
}

impl Kept {
    pub(crate) fn spans(&self) -> Vec<SpanData> {
        self.0.get_finished_spans().expect("they are there")
    }

    pub(crate) fn len(&self) -> usize {
        self.spans().len()
    }
}

pub(crate) fn sampling(sampler: Sampler) -> (SdkTracerProvider, Kept) {
    let kept = Kept::default();
    (SdkTracerProvider::builder().with_sampler(sampler).with_simple_exporter(kept.clone()).build(), kept)
}

pub(crate) fn provider() -> (SdkTracerProvider, Kept) {
    sampling(Sampler::ParentBased(Box::new(Sampler::AlwaysOn)))
}

/// Sets one, and gives what it will export.
pub(crate) fn set() -> Kept {
    let (provider, kept) = provider();
    otel_runtime::set_tracer_provider(provider);
    kept
}

/// A parent elsewhere, which is the current one for as long as the guard lives.
pub(crate) fn remote(sampled: bool) -> ContextGuard {
    Context::new().with_remote_span_context(remote_span(sampled)).attach()
}

pub(crate) fn remote_span(sampled: bool) -> SpanContext {
    let flags = TraceFlags::default().with_sampled(sampled);
    SpanContext::new(TraceId::from(7), SpanId::from(7), flags, true, TraceState::NONE)
}
