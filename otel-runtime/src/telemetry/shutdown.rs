//! Waiting for exporters, with an end to the wait.
//!
//! Everything runs on plain threads. The caller may stand inside async code on a
//! runtime with a single thread, or after the runtime has gone: it blocks for at
//! most the bound, needs nothing of the runtime, and no exporter is created or
//! dropped on it.

use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use opentelemetry::Context;
use opentelemetry_sdk::error::{OTelSdkError, OTelSdkResult};

use super::TelemetryError;
use super::batch::reason;

pub(super) type Job = Box<dyn FnOnce() -> OTelSdkResult + Send>;

/// Runs all jobs at the same time, so that one dead collector takes no time from
/// the others, and waits for them until `limit` has passed. What is not done by
/// then goes on in the background.
pub(super) fn run_all(jobs: Vec<Job>, limit: Duration) -> Result<(), TelemetryError> {
    let deadline = Instant::now() + limit;
    let count = jobs.len();
    let (done, results) = channel();
    for job in jobs {
        let done = done.clone();
        start(move || {
            let _suppressed = Context::enter_telemetry_suppressed_scope();
            let _ = done.send(job());
        });
    }
    drop(done);
    let mut failures = Vec::new();
    for _ in 0..count {
        match results.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
            Ok(Ok(())) => {}
            Ok(Err(OTelSdkError::Timeout(_))) | Err(RecvTimeoutError::Timeout) => {
                return Err(TelemetryError::Timeout { after: limit });
            }
            Ok(Err(error)) => failures.push(reason(&error)),
            Err(RecvTimeoutError::Disconnected) => {
                failures.push("an exporter panicked".to_owned());
                break;
            }
        }
    }
    if failures.is_empty() { Ok(()) } else { Err(TelemetryError::Delivery { reason: failures.join("; ") }) }
}

/// On a thread of its own or, where there is none to be had, here and now.
fn start(work: impl FnOnce() + Send + 'static) {
    let work = Arc::new(Mutex::new(Some(work)));
    let shared = Arc::clone(&work);
    let take = |slot: &Mutex<Option<_>>| slot.lock().unwrap_or_else(PoisonError::into_inner).take();
    let spawned = thread::Builder::new().name("otel-runtime".to_owned()).spawn(move || {
        if let Some(work) = take(&shared) {
            work();
        }
    });
    if spawned.is_err() {
        if let Some(work) = take(&work) {
            work();
        }
    }
}

/// Drops `value` on a plain thread: an HTTP client may refuse to be dropped inside async code.
pub(super) fn drop_elsewhere<T: Send + 'static>(value: T) {
    start(move || drop(value));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_job_that_never_ends_is_left_behind() {
        // The other end is kept, so the job below waits for ever.
        let (_keep, never) = channel::<()>();
        let started = Instant::now();
        let jobs: Vec<Job> = vec![
            Box::new(|| Ok(())),
            Box::new(move || {
                let _ = never.recv();
                Ok(())
            }),
        ];
        let result = run_all(jobs, Duration::from_millis(50));
        assert!(matches!(result, Err(TelemetryError::Timeout { .. })), "{result:?}");
        assert!(started.elapsed() >= Duration::from_millis(50));
    }

    #[test]
    fn failures_and_panics_are_told() {
        let failing: Vec<Job> =
            vec![Box::new(|| Err(OTelSdkError::InternalFailure("full disk".into()))), Box::new(|| Ok(()))];
        let failed = run_all(failing, Duration::from_secs(60)).expect_err("one has failed");
        assert!(failed.to_string().contains("full disk"), "{failed}");
        let panicking: Vec<Job> = vec![Box::new(|| panic!("expected by this test"))];
        let failed = run_all(panicking, Duration::from_secs(60)).expect_err("it has panicked");
        assert!(failed.to_string().contains("panicked"), "{failed}");
    }

    #[test]
    fn jobs_run_side_by_side() {
        // Each waits for the other: one after the other they would never end.
        let (to_b, from_a) = channel();
        let (to_a, from_b) = channel();
        let jobs: Vec<Job> = vec![
            Box::new(move || {
                let _ = to_b.send(());
                let _ = from_b.recv();
                Ok(())
            }),
            Box::new(move || {
                let _ = to_a.send(());
                let _ = from_a.recv();
                Ok(())
            }),
        ];
        assert!(run_all(jobs, Duration::from_secs(60)).is_ok());
    }
}
