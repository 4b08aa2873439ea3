//! Hands finished spans to the recorder's memory, wherever they end.

use opentelemetry::Context;
use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{InMemorySpanExporter, Span, SpanData, SpanExporter as _, SpanProcessor};
use std::future::Future as _;
use std::pin::pin;
use std::task::{self, Waker};
use std::time::Duration;

/// In place of the SDK's simple processor, which blocks on the export with an executor of `futures`:
/// that one panics inside another, and the span would be lost.
#[derive(Debug)]
pub(super) struct AtOnce(pub(super) InMemorySpanExporter);

impl SpanProcessor for AtOnce {
    fn on_start(&self, _: &mut Span, _: &Context) {}

    fn on_end(&self, span: SpanData) {
        if span.span_context.is_sampled() {
            // Memory is never waited for: one poll is all that it takes.
            let _ready = pin!(self.0.export(vec![span])).poll(&mut task::Context::from_waker(Waker::noop()));
        }
    }

    fn force_flush(&self) -> OTelSdkResult {
        Ok(())
    }

    fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {
        self.0.shutdown_with_timeout(timeout)
    }
}
