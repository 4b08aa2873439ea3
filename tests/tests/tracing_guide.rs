//! The examples of `docs/tracing.md`, which shows what stands here between `// guide: NAME` and
//! `// guide: end`; `guides.rs` compares.

#![allow(clippy::items_after_statements, reason = "functions stand next to what is said about them")]

#[path = "tracing_guide/beside.rs"]
mod beside;
#[path = "tracing_guide/carrying.rs"]
mod carrying;
#[path = "tracing_guide/events.rs"]
mod events;
#[path = "tracing_guide/faces.rs"]
mod faces;
#[path = "tracing_guide/setup.rs"]
mod setup;
#[path = "tracing_guide/steps.rs"]
mod steps;

use opentelemetry_sdk::trace::InMemorySpanExporter;
use otel_runtime::{Telemetry, TracingSpans};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A process has one `Telemetry`.
fn installed(spans: TracingSpans) -> (Telemetry, InMemorySpanExporter, MutexGuard<'static, ()>) {
    static ONE: Mutex<()> = Mutex::new(());
    let turn = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let exporter = InMemorySpanExporter::default();
    let builder = Telemetry::builder().exporter(exporter.clone()).tracing_spans(spans);
    (builder.install().expect("there is no other"), exporter, turn)
}
