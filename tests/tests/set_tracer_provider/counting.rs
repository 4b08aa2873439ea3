//! A provider that is asked for tracers.

use opentelemetry_sdk::trace::{SdkTracer, SdkTracerProvider};
use otel_runtime::opentelemetry::InstrumentationScope;
use otel_runtime::opentelemetry::trace::TracerProvider;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Counts what it is asked for. It cannot be cloned.
#[derive(Debug)]
pub(crate) struct Counting {
    pub(crate) provider: SdkTracerProvider,
    pub(crate) asked: Arc<AtomicUsize>,
}

impl TracerProvider for Counting {
    type Tracer = SdkTracer;

    fn tracer_with_scope(&self, scope: InstrumentationScope) -> SdkTracer {
        self.asked.fetch_add(1, Ordering::Relaxed);
        self.provider.tracer_with_scope(scope)
    }
}
