//! How many spans may wait for an exporter, and who wakes its worker.

use std::process;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::Thread;

use super::ids;
use super::limits::Limits;
use crate::diagnostics::{SPANS_DROPPED, warn_once};

/// Said in a fork.
pub(super) const FORKED: &str = "this process is a fork of the one that has installed `Telemetry`, whose threads and \
     connections are not its own: shut that `Telemetry` down here, and install another";

/// Apart from what is read for each span: it is written by all threads.
#[derive(Debug)]
#[repr(align(128))]
struct Contended(AtomicUsize);

/// What [`Intake::admit`] says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Admitted {
    pub(super) count: usize,
    /// With them the worker has something to do.
    pub(super) fills: bool,
}

/// Counts what waits; shared by the threads that end spans and the worker that exports them.
#[derive(Debug)]
pub(super) struct Intake {
    capacity: usize,
    batch: usize,
    /// Spans that were admitted and have not been handed to the exporter.
    waiting: Contended,
    /// Nothing comes any more.
    is_closed: AtomicBool,
    /// Whether the worker knows that spans wait.
    is_awake: AtomicBool,
    /// Whether it has been woken by so many that all are to be exported.
    is_filled: AtomicBool,
    worker: OnceLock<Thread>,
    /// Where the worker is.
    process: u32,
    /// Whether the first drop has been told of; asked in hot paths, where `warn_once` with its lock would
    /// be too much.
    has_told: AtomicBool,
}

impl Intake {
    pub(super) fn new(limits: Limits) -> Self {
        Intake {
            capacity: limits.queue,
            batch: limits.batch,
            waiting: Contended(AtomicUsize::new(0)),
            is_closed: AtomicBool::new(false),
            is_awake: AtomicBool::new(false),
            is_filled: AtomicBool::new(false),
            worker: OnceLock::new(),
            process: process::id(),
            has_told: AtomicBool::new(false),
        }
    }

    /// Whom to wake.
    pub(super) fn set_worker(&self, worker: Thread) {
        let _ = self.worker.set(worker);
    }

    /// Where there is no worker to be woken nothing comes any more.
    pub(super) fn wake(&self) {
        if self.is_forked() {
            self.leave();
        } else if let Some(worker) = self.worker.get() {
            worker.unpark();
        }
    }

    /// Whether this process is a fork of the one with the worker: threads do not come along. Asks the
    /// system, and so is for where that is done anyway, or nothing else helps.
    pub(super) fn is_forked(&self) -> bool {
        self.process != process::id()
    }

    #[cold]
    fn leave(&self) {
        if self.close() {
            // Nothing is exported here, but headers take ids along.
            ids::begin_anew();
            warn_once("forked", format_args!("{FORKED}; until then spans are dropped"));
        }
    }

    /// How many spans may wait.
    pub(super) fn capacity(&self) -> usize {
        self.capacity
    }

    /// With so many spans the worker is woken, which a thread that ends spans pays for. Below that it comes
    /// by itself.
    pub(super) fn threshold(&self) -> usize {
        self.batch.max(self.capacity / 8)
    }

    /// Admits `wanted` spans that are about to come, or as many as there is room for.
    pub(super) fn admit(&self, wanted: usize) -> Admitted {
        let before = self.waiting.0.fetch_add(wanted, Ordering::AcqRel);
        let over = (before + wanted).saturating_sub(self.capacity).min(wanted);
        self.give_back(over);
        let (count, threshold) = (wanted - over, self.threshold());
        Admitted { count, fills: before / threshold != (before + count) / threshold }
    }

    /// Spans that were admitted do not wait, or no more.
    pub(super) fn give_back(&self, count: usize) {
        if count > 0 {
            self.waiting.0.fetch_sub(count, Ordering::AcqRel);
        }
    }

    /// A span was not admitted.
    #[cold]
    pub(super) fn refuse(&self) {
        self.count_drop();
        if self.is_forked() {
            return self.leave();
        }
        if !self.has_told.swap(true, Ordering::Relaxed) {
            self.tell_full();
        }
    }

    #[cold]
    #[allow(clippy::unused_self, reason = "what is dropped is dropped here")]
    pub(super) fn count_drop(&self) {
        SPANS_DROPPED.add(1);
    }

    /// Says that a span waits. Wakes the worker if it is the first one.
    #[inline]
    pub(super) fn announce(&self) {
        if !self.is_awake.load(Ordering::Relaxed) && !self.is_awake.swap(true, Ordering::AcqRel) {
            self.wake();
        }
    }

    /// Says that so many wait that the worker should not look for them at its leisure.
    pub(super) fn fill(&self) {
        self.is_filled.store(true, Ordering::Release);
        self.wake();
    }

    /// Whether [`fill`](Self::fill) was called since.
    pub(super) fn take_filled(&self) -> bool {
        self.is_filled.swap(false, Ordering::AcqRel)
    }

    /// The worker has nothing to do: what comes from now on wakes it. It has to look once more for what
    /// came before that.
    pub(super) fn sleep(&self) {
        self.is_awake.store(false, Ordering::SeqCst);
    }

    pub(super) fn is_closed(&self) -> bool {
        self.is_closed.load(Ordering::Relaxed)
    }

    /// Stops taking spans; true for the first who asks.
    pub(super) fn close(&self) -> bool {
        !self.is_closed.swap(true, Ordering::AcqRel)
    }

    #[cold]
    fn tell_full(&self) {
        warn_once(
            "queue-full",
            format_args!(
                "the queue of {} finished spans is full, spans are being dropped (`stats().spans_dropped` counts them): \
                 raise OTEL_BSP_MAX_QUEUE_SIZE, lower OTEL_BSP_SCHEDULE_DELAY, or sample less",
                self.capacity
            ),
        );
    }
}

#[cfg(test)]
impl Intake {
    /// As a fork finds it.
    pub(super) fn of_another_process(limits: Limits) -> Self {
        Intake { process: 0, ..Self::new(limits) }
    }
}
