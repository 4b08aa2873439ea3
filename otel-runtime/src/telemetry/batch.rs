//! The batch processor of one exporter: what [`Lanes`] bring, its [`Worker`] exports.
//!
//! The SDK's own takes spans by one queue for all threads, as the exporter gets them, which costs the
//! threads that end spans the most part of what a span costs; it logs what it drops to `tracing`, which
//! nobody may listen to, passes on no flush to the exporter, and does not say which export failed.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use opentelemetry::Context;
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::error::{OTelSdkError, OTelSdkResult};
use opentelemetry_sdk::trace::{Span, SpanData, SpanExporter, SpanProcessor};

use super::intake::Intake;
use super::lanes::{Ended, Lanes};
use super::limits::Limits;
use super::worker::{Master, Worker};
use crate::diagnostics::warn_once;

/// How long a flush through the provider may take; one through `Telemetry` has a limit of its own.
const FLUSH_TIMEOUT: Duration = Duration::from_secs(30);

/// What to say about an exporter when it fails.
pub(super) struct Description {
    /// As in "export through {name} failed".
    pub(super) name: String,
    /// Finds out more, at the first failure; runs on the export thread.
    pub(super) remedy: Option<Box<dyn Fn() -> String + Send + Sync>>,
}

impl Description {
    pub(super) fn of_type<E>() -> Self {
        Self { name: std::any::type_name::<E>().to_owned(), remedy: None }
    }

    pub(super) fn tell(&self, error: &OTelSdkError) {
        let Self { name, remedy } = self;
        let remedy = remedy.as_ref().map_or_else(String::new, |remedy| format!("; {}", remedy()));
        warn_once(
            &format!("export: {name}"),
            format_args!(
                "export through {name} failed: {}{remedy}. Later failures are only counted, in `stats().spans_failed`",
                reason(error)
            ),
        );
    }
}

/// What the SDK's error says, without what it puts before it.
pub(super) fn reason(error: &OTelSdkError) -> String {
    match error {
        OTelSdkError::InternalFailure(reason) => reason.clone(),
        error => error.to_string(),
    }
}

/// One exporter behind its own lanes and thread. Clones are the same one.
#[derive(Clone)]
pub(super) struct Batch(Arc<Inner>);

struct Inner {
    lanes: Arc<Lanes>,
    intake: Arc<Intake>,
    worker: Master,
}

impl Batch {
    pub(super) fn new<E>(mut exporter: E, description: Description, resource: &Resource, limits: Limits) -> Self
    where
        E: SpanExporter + 'static,
    {
        exporter.set_resource(resource);
        let intake = Arc::new(Intake::new(limits));
        let lanes = Arc::new(Lanes::new(intake.clone()));
        let worker = Worker::start(Box::new(exporter), description, (lanes.clone(), intake.clone()), limits);
        Self(Arc::new(Inner { lanes, intake, worker }))
    }

    /// For spans that need not be the SDK's before they are exported.
    pub(super) fn lanes(&self) -> &Arc<Lanes> {
        &self.0.lanes
    }

    /// Stops taking spans. True for the one caller that has to [`close`](Self::close).
    pub(super) fn claim(&self) -> bool {
        self.0.intake.close()
    }

    /// Exports what waits, and ends the thread.
    pub(super) fn close(&self, timeout: Duration) -> OTelSdkResult {
        self.0.worker.close(timeout)
    }
}

impl fmt::Debug for Batch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Batch").field(&self.0.intake).finish()
    }
}

impl SpanProcessor for Batch {
    fn on_start(&self, _span: &mut Span, _cx: &Context) {}

    fn on_end(&self, span: SpanData) {
        // Recorded for other processors only; an exporter must not see it.
        if span.span_context.is_sampled() {
            self.0.lanes.push(Ended::Made(Box::new(span)));
        }
    }

    fn force_flush(&self) -> OTelSdkResult {
        self.0.worker.flush(FLUSH_TIMEOUT)
    }

    fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {
        if self.claim() { self.close(timeout) } else { Ok(()) }
    }
}
