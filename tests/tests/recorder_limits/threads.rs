//! Threads that come and go, and how much may wait.

use super::kept::Kept;
use otel_runtime::{CarryExt as _, Telemetry, span, stats, traced};
use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Barrier};
use std::task::{self, Waker};
use std::thread;

#[traced(attrs("acme.n" = n))]
fn child(n: u64) {}

#[traced]
fn root(children: u64) {
    (0..children).for_each(child);
}

#[traced]
async fn kept_in_a_thread_local() {
    std::future::pending::<()>().await;
}

/// All at the same time.
fn on_threads(count: usize, act: impl Fn() + Send + Sync + 'static) {
    let (act, begin) = (Arc::new(act), Arc::new(Barrier::new(count)));
    let threads: Vec<_> = (0..count)
        .map(|_| {
            let (act, begin) = (act.clone(), begin.clone());
            thread::spawn(move || {
                begin.wait();
                act();
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
}

pub(super) fn spans_wait_for_threads_that_have_ended() {
    let (kept, telemetry) = Kept::installed();
    for _ in 0..3 {
        on_threads(64, || root(1));
        telemetry.force_flush().unwrap();
        assert_eq!(kept.taken().len(), 128);
    }
    assert_eq!(stats().spans_dropped, 0);
}

thread_local! {
    static EARLY: RefCell<Option<Pin<Box<dyn Future<Output = ()>>>>> = const { RefCell::new(None) };
    static LATE: RefCell<Option<Pin<Box<dyn Future<Output = ()>>>>> = const { RefCell::new(None) };
    static TRACES: Traces = const { Traces(Cell::new(0)) };
}

/// Calls a traced function when it goes.
struct Traces(Cell<u64>);

impl Drop for Traces {
    fn drop(&mut self) {
        child(self.0.get());
    }
}

/// Thread-locals are destroyed in the order in which they were first used, or the other way round: here one
/// is used before anything is traced, and one after that.
pub(super) fn spans_end_while_their_thread_is_torn_down() {
    let (kept, telemetry) = Kept::installed();
    on_threads(8, || {
        let mut context = task::Context::from_waker(Waker::noop());
        TRACES.with(|traces| traces.0.set(1));
        EARLY.with_borrow_mut(|early| *early = None);
        span!("parent", {
            for keep in [&EARLY, &LATE] {
                let mut future: Pin<Box<dyn Future<Output = ()>>> = Box::pin(kept_in_a_thread_local().carry());
                assert!(future.as_mut().poll(&mut context).is_pending());
                keep.with_borrow_mut(|kept| *kept = Some(future));
            }
        });
    });
    telemetry.force_flush().unwrap();
    let names = kept.names();
    let count = |name: &str| names.iter().filter(|other| *other == name).count();
    assert_eq!((count("parent"), count("kept_in_a_thread_local")), (8, 16));
    // A traced call during the teardown is a plain one, if nothing can be attached any more.
    assert!(count("child") <= 8);
    assert_eq!(stats().spans_dropped, 0);
}

/// Threads that live on, each with spans that wait.
fn drained(drain: impl FnOnce(&Telemetry)) {
    const THREADS: usize = 32;
    let (kept, telemetry) = Kept::installed();
    let (made, end) = (Arc::new(Barrier::new(THREADS + 1)), Arc::new(Barrier::new(THREADS + 1)));
    let threads: Vec<_> = (0..THREADS)
        .map(|_| {
            let (made, end) = (made.clone(), end.clone());
            thread::spawn(move || {
                root(9);
                made.wait();
                end.wait();
            })
        })
        .collect();
    made.wait();
    drain(&telemetry);
    assert_eq!((kept.taken().len(), stats().spans_dropped), (THREADS * 10, 0));
    end.wait();
    for thread in threads {
        thread.join().unwrap();
    }
}

pub(super) fn a_flush_drains_every_thread() {
    drained(|telemetry| telemetry.force_flush().unwrap());
}

pub(super) fn a_shutdown_drains_every_thread() {
    drained(|telemetry| telemetry.shutdown().unwrap());
}

pub(super) fn a_burst_from_idle_loses_nothing() {
    let (kept, telemetry) = Kept::installed();
    // Nothing helps: the exporter takes nothing meanwhile.
    let shut = kept.shut();
    on_threads(4, || root(4_095));
    drop(shut);
    telemetry.force_flush().unwrap();
    assert_eq!((kept.taken().len(), stats().spans_dropped), (4 * 4_096, 0));
}

pub(super) fn what_is_lost_is_counted() {
    let (kept, telemetry) = Kept::installed();
    for is_shut in [true, false] {
        let before = stats().spans_dropped;
        let shut = is_shut.then(|| kept.shut());
        on_threads(4, || root(999));
        drop(shut);
        telemetry.force_flush().unwrap();
        let (arrived, dropped) = (kept.taken().len() as u64, stats().spans_dropped - before);
        assert_eq!(arrived + dropped, 4_000);
        // The queue, and the batch that the exporter has.
        assert!(!is_shut || dropped >= 4_000 - (200 + 50), "{dropped}");
    }
    assert_eq!(stats().spans_failed, 0);
}

/// What waits, and the one batch that the exporter has.
pub(super) fn the_size_of_the_queue_is_obeyed() {
    let (kept, telemetry) = Kept::installed();
    let shut = kept.shut();
    root(999);
    drop(shut);
    telemetry.force_flush().unwrap();
    let arrived = kept.taken().len();
    assert!((100..=110).contains(&arrived), "{arrived}");
    assert_eq!(stats().spans_dropped, 1_000 - arrived as u64);
}

/// Each thread counts what it has allocated and not freed: what it shares with the exporter is counted,
/// too, though that frees it.
pub(super) fn many_threads_take_little_memory() {
    const THREADS: usize = 512;
    static BYTES: AtomicU64 = AtomicU64::new(0);
    let (kept, telemetry) = Kept::installed();
    let ended = Arc::new(Barrier::new(THREADS));
    on_threads(THREADS, move || {
        let counted = allocation_counter::measure(|| root(0));
        BYTES.fetch_add(u64::try_from(counted.bytes_current).unwrap(), Ordering::Relaxed);
        // All of them are there when the last one counts.
        ended.wait();
    });
    let bytes = BYTES.load(Ordering::Relaxed);
    assert!(bytes > 0 && bytes < 4 << 20, "{bytes} bytes for {THREADS} threads");
    telemetry.force_flush().unwrap();
    assert_eq!(kept.taken().len(), THREADS);
}
