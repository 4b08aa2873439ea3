//! The SDK's batch processor, with its losses counted and its exporter within reach.
//!
//! The SDK's own processor logs what it drops to `tracing`, which nobody may
//! listen to, passes on no flush to the exporter, and does not say which export
//! failed. Export itself is the SDK's: a thread of its own, with telemetry
//! suppressed, fed by a bounded queue.

use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::mpsc::RecvTimeoutError;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use opentelemetry::Context;
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::error::{OTelSdkError, OTelSdkResult};
use opentelemetry_sdk::trace::{BatchConfig, BatchSpanProcessor, Span, SpanData, SpanExporter, SpanProcessor};

use super::shutdown::drop_elsewhere;
use crate::diagnostics::{SPANS_DROPPED, SPANS_EXPORTED, SPANS_FAILED, warn_once};

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

    fn tell(&self, error: &OTelSdkError) {
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

/// The SDK's words for an export thread that has ended, before it was told to or
/// while it was at work for the call.
fn thread_is_gone(error: OTelSdkError) -> OTelSdkError {
    let gone = match &error {
        OTelSdkError::AlreadyShutdown => true,
        OTelSdkError::InternalFailure(reason) => *reason == RecvTimeoutError::Disconnected.to_string(),
        OTelSdkError::Timeout(_) => false,
    };
    if gone { OTelSdkError::InternalFailure("an exporter has panicked".to_owned()) } else { error }
}

/// One exporter behind its own queue and thread. Clones are the same one.
#[derive(Clone)]
pub(super) struct Batch(Arc<Inner>);

struct Inner {
    processor: BatchSpanProcessor,
    tally: Arc<Tally>,
    capacity: usize,
    exporter: Mutex<Option<Arc<dyn Flush>>>,
    closed: AtomicBool,
}

#[derive(Default)]
struct Tally {
    /// Spans taken from call sites and not yet handed to the exporter.
    waiting: AtomicUsize,
    /// Spans that the exporter has failed to take.
    failed: AtomicU64,
    /// Whether the first drop and the first failure have been told of; asked in
    /// hot paths, where `warn_once` with its lock would be too much.
    told_full: AtomicBool,
    told_failed: AtomicBool,
}

impl Tally {
    fn fail(&self, count: usize) {
        SPANS_FAILED.add(count);
        self.failed.fetch_add(count as u64, Ordering::Relaxed);
    }
}

impl Batch {
    pub(super) fn new<E>(
        mut exporter: E,
        description: Description,
        resource: &Resource,
        capacity: usize,
        config: BatchConfig,
    ) -> Self
    where
        E: SpanExporter + 'static,
    {
        exporter.set_resource(resource);
        let exporter = Arc::new(exporter);
        let tally = Arc::new(Tally::default());
        let counted = Counted { exporter: Arc::clone(&exporter), description, tally: Arc::clone(&tally) };
        Self(Arc::new(Inner {
            processor: BatchSpanProcessor::new(counted, config),
            tally,
            capacity,
            exporter: Mutex::new(Some(exporter)),
            closed: AtomicBool::new(false),
        }))
    }

    fn exporter(&self) -> std::sync::MutexGuard<'_, Option<Arc<dyn Flush>>> {
        self.0.exporter.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Batch {
    /// Stops taking spans. True for the one caller that has to [`close`](Self::close).
    pub(super) fn claim(&self) -> bool {
        !self.0.closed.swap(true, Ordering::AcqRel)
    }

    /// Takes a span, if there is room for it.
    pub(super) fn take(&self, span: SpanData) {
        if self.admit(1) == 1 {
            self.forward(span);
        }
    }

    /// How many spans may wait.
    pub(super) fn capacity(&self) -> usize {
        self.0.capacity
    }

    /// How many of up to `wanted` spans there is room for; these are then [`forward`](Self::forward)ed or
    /// [given back](Self::give_back). None means that one is dropped.
    pub(super) fn admit(&self, wanted: usize) -> usize {
        if self.0.closed.load(Ordering::Relaxed) {
            SPANS_DROPPED.add(1);
            return 0;
        }
        // Counted before it is sent and uncounted when an export begins: never
        // below what the SDK's queue holds, so that queue is never the one to drop.
        let waiting = self.0.tally.waiting.fetch_add(wanted, Ordering::AcqRel);
        let admitted = self.0.capacity.saturating_sub(waiting).min(wanted);
        self.give_back(wanted - admitted);
        if admitted == 0 {
            SPANS_DROPPED.add(1);
            if !self.0.tally.told_full.swap(true, Ordering::Relaxed) {
                self.tell_full();
            }
        }
        admitted
    }

    /// Takes back leave that was not used.
    pub(super) fn give_back(&self, count: usize) {
        if count > 0 {
            self.0.tally.waiting.fetch_sub(count, Ordering::AcqRel);
        }
    }

    /// Takes a span that was admitted.
    pub(super) fn forward(&self, span: SpanData) {
        self.0.processor.on_end(span);
    }

    #[cold]
    fn tell_full(&self) {
        warn_once(
            "queue-full",
            format_args!(
                "the queue of {} finished spans is full, spans are being dropped (`stats().spans_dropped` counts them): \
                 raise OTEL_BSP_MAX_QUEUE_SIZE, lower OTEL_BSP_SCHEDULE_DELAY, or sample less",
                self.0.capacity
            ),
        );
    }

    /// Exports what waits, and ends the thread.
    pub(super) fn close(&self, timeout: Duration) -> OTelSdkResult {
        let before = self.0.tally.failed.load(Ordering::Relaxed);
        let result = self.0.processor.shutdown_with_timeout(timeout).map_err(thread_is_gone);
        drop_elsewhere(self.exporter().take());
        if !matches!(result, Err(OTelSdkError::Timeout(_))) {
            // The thread has ended, and what it has not taken nobody will.
            SPANS_DROPPED.add(self.0.tally.waiting.swap(0, Ordering::AcqRel));
        }
        result?;
        // The SDK reports a shutdown whose last export failed as a success.
        if self.0.tally.failed.load(Ordering::Relaxed) == before {
            Ok(())
        } else {
            Err(OTelSdkError::InternalFailure("the last export failed".to_owned()))
        }
    }
}

impl fmt::Debug for Batch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch").field("capacity", &self.0.capacity).finish_non_exhaustive()
    }
}

impl SpanProcessor for Batch {
    fn on_start(&self, _span: &mut Span, _cx: &Context) {}

    fn on_end(&self, span: SpanData) {
        // Recorded for other processors only; an exporter must not see it.
        if span.span_context.is_sampled() {
            self.take(span);
        }
    }

    fn force_flush(&self) -> OTelSdkResult {
        if self.0.closed.load(Ordering::Relaxed) {
            return Ok(());
        }
        self.0.processor.force_flush().map_err(thread_is_gone)?;
        let exporter = self.exporter().clone();
        exporter.map_or(Ok(()), |exporter| exporter.flush())
    }

    fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {
        if self.claim() { self.close(timeout) } else { Ok(()) }
    }
}

/// The part of an exporter that is needed beside its export thread.
trait Flush: Send + Sync {
    fn flush(&self) -> OTelSdkResult;
}

impl<E: SpanExporter> Flush for E {
    fn flush(&self) -> OTelSdkResult {
        self.force_flush()
    }
}

/// Counts what passes and says the first failure.
struct Counted<E> {
    exporter: Arc<E>,
    description: Description,
    tally: Arc<Tally>,
}

/// Counts the spans of an export that panics, which ends the export thread.
struct Attempt<'a> {
    tally: &'a Tally,
    count: usize,
    over: bool,
}

impl Drop for Attempt<'_> {
    fn drop(&mut self) {
        if !self.over {
            self.tally.fail(self.count);
        }
    }
}

impl<E> fmt::Debug for Counted<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Counted").field(&self.description.name).finish()
    }
}

impl<E: SpanExporter> SpanExporter for Counted<E> {
    async fn export(&self, batch: Vec<SpanData>) -> OTelSdkResult {
        let count = batch.len();
        self.tally.waiting.fetch_sub(count, Ordering::AcqRel);
        let mut attempt = Attempt { tally: &self.tally, count, over: false };
        let result = self.exporter.export(batch).await;
        attempt.over = true;
        match &result {
            Ok(()) => SPANS_EXPORTED.add(count),
            Err(error) => {
                self.tally.fail(count);
                if !self.tally.told_failed.swap(true, Ordering::Relaxed) {
                    self.description.tell(error);
                }
            }
        }
        result
    }

    fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {
        self.exporter.shutdown_with_timeout(timeout)
    }

    // Both are forwarded: the OTLP exporter overrides only this one.
    fn shutdown(&self) -> OTelSdkResult {
        self.exporter.shutdown()
    }

    fn force_flush(&self) -> OTelSdkResult {
        self.exporter.force_flush()
    }
}
