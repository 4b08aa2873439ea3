//! Leave that a thread has and does not use must not keep others from the queue.

use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{InMemorySpanExporter, SpanData, SpanExporter};
use otel_runtime::{Telemetry, on_warning, stats, traced};
use std::cell::Cell;
use std::sync::{Arc, Barrier, Mutex, RwLock, RwLockWriteGuard};
use std::thread;

const THREADS: usize = 400;

/// Exports nothing while its gate is shut.
#[derive(Debug)]
struct Gated(InMemorySpanExporter, Arc<RwLock<()>>);

impl SpanExporter for Gated {
    async fn export(&self, batch: Vec<SpanData>) -> OTelSdkResult {
        drop(self.1.read());
        self.0.export(batch).await
    }
}

thread_local! {
    /// Keeps the gate shut. The handler, which opens it, is called on the thread that finds the queue full.
    static SHUT: Cell<Option<RwLockWriteGuard<'static, ()>>> = const { Cell::new(None) };
}

#[traced]
fn child() {}

#[traced]
fn root() {
    child();
}

#[traced]
fn burst() {
    for _ in 0..100_000 {
        child();
    }
}

/// Each thread ends two spans, all of them far less than may wait; none has gone when the last begins.
#[test]
fn unused_leave_of_many_threads_drops_nothing() {
    let exporter = InMemorySpanExporter::default();
    let gate = Arc::new(RwLock::new(()));
    let gated = Gated(exporter.clone(), gate.clone());
    let telemetry = Arc::new(Telemetry::builder().service("test", "1").exporter(gated).install().unwrap());
    let (recorded, leave) = (Arc::new(Barrier::new(THREADS)), Arc::new(Barrier::new(THREADS)));
    let threads: Vec<_> = (0..THREADS)
        .map(|_| {
            let (recorded, leave) = (recorded.clone(), leave.clone());
            thread::spawn(move || {
                recorded.wait();
                root();
                leave.wait();
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
    telemetry.force_flush().unwrap();
    assert_eq!(stats().spans_dropped, 0);
    assert_eq!(exporter.get_finished_spans().unwrap().len(), 2 * THREADS);

    // Who is told that the queue is full may flush: no lock of ours is held.
    let flushing = Mutex::new(Some(telemetry.clone()));
    SHUT.set(Some(Box::leak(Box::new(gate)).write().unwrap()));
    on_warning(move |_| {
        drop(SHUT.take());
        let telemetry = flushing.lock().unwrap().take();
        if let Some(telemetry) = telemetry {
            telemetry.force_flush().unwrap();
        }
    });
    burst();
    assert!(stats().spans_dropped > 0, "the queue was never full, so nobody was told");
}
