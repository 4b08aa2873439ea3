//! Exporters that do not do what they should.

use super::kept::Kept;
use opentelemetry_sdk::error::{OTelSdkError, OTelSdkResult};
use opentelemetry_sdk::trace::{SpanData, SpanExporter};
use otel_runtime::{Telemetry, TelemetryError, is_recording, on_warning, span, stats, traced};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

#[traced]
fn work() {}

#[derive(Debug)]
struct Panicking;

impl SpanExporter for Panicking {
    async fn export(&self, _: Vec<SpanData>) -> OTelSdkResult {
        panic!("on purpose")
    }

    fn force_flush(&self) -> OTelSdkResult {
        panic!("on purpose")
    }

    fn shutdown_with_timeout(&self, _: Duration) -> OTelSdkResult {
        panic!("on purpose")
    }
}

pub(super) fn a_panicking_exporter_is_counted() {
    on_warning(|_| {});
    let kept = Kept::default();
    let telemetry = Telemetry::builder().exporter(Panicking).exporter(kept.clone()).install().unwrap();
    for _ in 0..3 {
        work();
        assert!(matches!(telemetry.force_flush(), Err(TelemetryError::Delivery { .. })));
    }
    work();
    assert!(matches!(telemetry.shutdown(), Err(TelemetryError::Delivery { .. })));
    assert_eq!((stats().spans_failed, stats().spans_exported, stats().spans_dropped), (4, 4, 0));
    assert_eq!(kept.taken().len(), 4, "the other one has all");
}

/// Says that it was called, and stays there until the other end is dropped.
#[derive(Debug)]
struct Hanging(Mutex<(Sender<()>, Receiver<()>)>);

impl SpanExporter for Hanging {
    async fn export(&self, _: Vec<SpanData>) -> OTelSdkResult {
        let channels = self.0.lock().unwrap();
        channels.0.send(()).unwrap();
        let _ = channels.1.recv();
        Ok(())
    }
}

/// It hangs until all is over, so whatever waited for it would not come back.
pub(super) fn a_hanging_exporter_holds_up_nobody() {
    on_warning(|_| {});
    let ((called, calls), (_forever, never)) = (channel(), channel());
    let hanging = Hanging(Mutex::new((called, never)));
    let limit = Duration::from_millis(50);
    let telemetry = Telemetry::builder().shutdown_timeout(limit).exporter(hanging).install().unwrap();
    work();
    assert!(matches!(telemetry.force_flush(), Err(TelemetryError::Timeout { .. })));
    calls.recv().unwrap();
    // More than may wait.
    for _ in 0..100_000 {
        work();
    }
    assert!(stats().spans_dropped > 0);
    assert!(matches!(telemetry.force_flush(), Err(TelemetryError::Timeout { .. })));
    assert!(matches!(telemetry.shutdown(), Err(TelemetryError::Timeout { .. })));
    work();
    assert_eq!(stats().spans_exported, 0);
    // There is room for another one.
    let (kept, telemetry) = Kept::installed();
    work();
    telemetry.shutdown().unwrap();
    assert_eq!(kept.names(), ["work"]);
}

/// Traced code that is called to export spans has none of its own.
#[derive(Debug)]
struct Traced(Kept);

impl SpanExporter for Traced {
    async fn export(&self, batch: Vec<SpanData>) -> OTelSdkResult {
        send().await;
        self.0.export(batch).await
    }

    fn force_flush(&self) -> OTelSdkResult {
        span!("flush", { assert!(!is_recording()) });
        Ok(())
    }
}

#[traced(kind = "client")]
async fn send() {
    assert!(!is_recording());
    work();
}

pub(super) fn an_exporter_does_not_trace_itself() {
    let kept = Kept::default();
    let telemetry = Telemetry::builder().exporter(Traced(kept.clone())).install().unwrap();
    for _ in 0..3 {
        span!("request", { work() });
        telemetry.force_flush().unwrap();
        assert_eq!(kept.names(), ["work", "request"]);
    }
    telemetry.shutdown().unwrap();
    assert_eq!((stats().spans_exported, stats().spans_failed, stats().spans_dropped), (6, 0, 0));
}

/// Has another thread end a batch of spans during each of its exports.
#[derive(Debug)]
struct Fed(Kept, Mutex<(Sender<()>, Receiver<()>)>);

impl SpanExporter for Fed {
    async fn export(&self, batch: Vec<SpanData>) -> OTelSdkResult {
        {
            let channels = self.1.lock().unwrap();
            if channels.0.send(()).is_ok() {
                let _ = channels.1.recv();
            }
        }
        self.0.export(batch).await
    }
}

/// There is always something left to export, and yet all that had ended when the flush began is out.
pub(super) fn a_flush_ends_while_spans_keep_coming() {
    const BATCH: usize = 8;
    let ((hungry, wants), (feeds, fed)) = (channel(), channel());
    let kept = Kept::default();
    let exporter = Fed(kept.clone(), Mutex::new((hungry, fed)));
    let telemetry = Telemetry::builder().exporter(exporter).install().unwrap();
    std::thread::spawn(move || {
        for () in wants {
            (0..2 * BATCH).for_each(|_| work());
            let _ = feeds.send(());
        }
    });
    span!("before", {});
    telemetry.force_flush().unwrap();
    assert!(kept.names().iter().any(|name| name == "before"));
}

/// Fails once.
#[derive(Debug, Default)]
struct FailingOnce(Kept, AtomicBool);

impl SpanExporter for FailingOnce {
    async fn export(&self, batch: Vec<SpanData>) -> OTelSdkResult {
        if self.1.swap(true, Ordering::Relaxed) {
            return self.0.export(batch).await;
        }
        Err(OTelSdkError::InternalFailure("on purpose".to_owned()))
    }
}

pub(super) fn a_handler_that_panics_does_not_end_the_exports() {
    on_warning(|_| panic!("on purpose"));
    let kept = Kept::default();
    let telemetry = Telemetry::builder().exporter(FailingOnce(kept.clone(), AtomicBool::new(false))).install().unwrap();
    work();
    assert!(matches!(telemetry.force_flush(), Err(TelemetryError::Delivery { .. })));
    work();
    telemetry.force_flush().unwrap();
    assert_eq!(kept.taken().len(), 1);
}
