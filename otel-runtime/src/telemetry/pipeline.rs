//! What `install` has put in place, and its one way out.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use opentelemetry_sdk::trace::{SdkTracerProvider, SpanProcessor as _};

use super::TelemetryError;
use super::batch::Batch;
use super::shutdown::{Job, run_all};
use crate::diagnostics::{stats, warn};
use crate::provider;

/// The right to be the installed pipeline: there is one in a process.
#[derive(Debug)]
pub(super) struct Slot(());

static TAKEN: AtomicBool = AtomicBool::new(false);

impl Slot {
    pub(super) fn take() -> Result<Self, TelemetryError> {
        if TAKEN.swap(true, Ordering::AcqRel) { Err(TelemetryError::AlreadyInstalled) } else { Ok(Self(())) }
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        TAKEN.store(false, Ordering::Release);
    }
}

#[derive(Debug)]
pub(super) struct Pipeline {
    pub(super) provider: SdkTracerProvider,
    batches: Vec<Batch>,
    /// Whether the provider has processors beside `batches`.
    others: bool,
    timeout: Duration,
    state: Mutex<State>,
    stopped: Condvar,
}

#[derive(Debug)]
enum State {
    Running(Slot),
    Stopping,
    Stopped,
}

/// For the signal thread, which outlives every `Telemetry`.
static CURRENT: Mutex<Option<Arc<Pipeline>>> = Mutex::new(None);

impl Pipeline {
    /// Makes this the one that a signal shuts down.
    pub(super) fn start(
        provider: SdkTracerProvider,
        batches: Vec<Batch>,
        others: bool,
        timeout: Duration,
        slot: Slot,
    ) -> Arc<Self> {
        let pipeline = Arc::new(Self {
            provider,
            batches,
            others,
            timeout,
            state: Mutex::new(State::Running(slot)),
            stopped: Condvar::new(),
        });
        *lock(&CURRENT) = Some(Arc::clone(&pipeline));
        pipeline
    }

    pub(super) fn current() -> Option<Arc<Self>> {
        lock(&CURRENT).clone()
    }

    pub(super) fn force_flush(&self) -> Result<(), TelemetryError> {
        let mut jobs: Vec<Job> =
            self.batches.iter().cloned().map(|batch| Box::new(move || batch.force_flush()) as Job).collect();
        if self.others {
            // The SDK alone can reach them; it flushes ours once more, which costs nothing.
            let provider = self.provider.clone();
            jobs.push(Box::new(move || provider.force_flush()));
        }
        run_all(jobs, self.timeout)
    }

    /// The first call does the work, those that come meanwhile wait for it, and
    /// later ones find it done.
    pub(super) fn shutdown(&self) -> Result<(), TelemetryError> {
        let mut state = lock(&self.state);
        match &*state {
            State::Stopped => return Ok(()),
            State::Stopping => return self.wait(state),
            State::Running(_) => {}
        }
        let running = std::mem::replace(&mut *state, State::Stopping);
        drop(state);
        provider::retire_own();
        #[cfg(feature = "tracing")]
        crate::tracing_spans::set_mode(crate::TracingSpans::Off);
        let result = run_all(self.closing(), self.timeout);
        *lock(&CURRENT) = None;
        drop(running);
        *lock(&self.state) = State::Stopped;
        self.stopped.notify_all();
        report(result.as_ref().err());
        result
    }

    fn wait(&self, state: MutexGuard<'_, State>) -> Result<(), TelemetryError> {
        let deadline = Instant::now() + self.timeout;
        let waiting = |state: &mut State| matches!(state, State::Stopping);
        let left = deadline.saturating_duration_since(Instant::now());
        let (_state, waited) =
            self.stopped.wait_timeout_while(state, left, waiting).unwrap_or_else(PoisonError::into_inner);
        if waited.timed_out() { Err(TelemetryError::Timeout { after: self.timeout }) } else { Ok(()) }
    }

    /// Each exporter by itself, and the provider for the processors that code has
    /// given; its own call to our exporters finds them closed.
    fn closing(&self) -> Vec<Job> {
        if self.batches.is_empty() && !self.others {
            // Nobody to wait for, and so no thread to be started.
            let _ = self.provider.shutdown();
            return Vec::new();
        }
        let timeout = self.timeout;
        let mut jobs: Vec<Job> = Vec::new();
        // Claimed before any job runs: the provider's call must find all of them
        // closed, or it would close them one after the other.
        for batch in self.batches.iter().filter(|batch| batch.claim()) {
            let batch = batch.clone();
            jobs.push(Box::new(move || batch.close(timeout)));
        }
        let provider = self.provider.clone();
        jobs.push(Box::new(move || {
            match provider.shutdown_with_timeout(timeout) {
                // Somebody has shut the provider itself down: nothing is left to do.
                Err(opentelemetry_sdk::error::OTelSdkError::AlreadyShutdown) => Ok(()),
                result => result,
            }
        }));
        jobs
    }
}

/// The last word: what has been lost, and why.
fn report(error: Option<&TelemetryError>) {
    let stats = stats();
    match error {
        // The first failed export was told of, and the counts follow.
        Some(TelemetryError::Delivery { .. }) if stats.spans_failed > 0 => {}
        Some(error) => warn(format_args!("at shutdown: {error}")),
        None => {}
    }
    if stats.spans_failed > 0 || stats.spans_dropped > 0 {
        warn(format_args!(
            "spans were lost: {} exported, {} refused by their exporter, {} dropped before it",
            stats.spans_exported, stats.spans_failed, stats.spans_dropped
        ));
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
