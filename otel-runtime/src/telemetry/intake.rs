//! How many spans may wait for an exporter, and who wakes its worker.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::Thread;

use super::limits::Limits;
use crate::diagnostics::{SPANS_DROPPED, warn_once};

/// Counts what waits; shared by the threads that end spans and the worker that exports them.
#[derive(Debug)]
pub(super) struct Intake {
    capacity: usize,
    batch: usize,
    /// Spans that were admitted and have not been handed to the exporter.
    waiting: AtomicUsize,
    /// Nothing comes any more.
    is_closed: AtomicBool,
    /// Whether the worker knows that spans wait.
    is_awake: AtomicBool,
    worker: OnceLock<Thread>,
    /// Whether the first drop has been told of; asked in hot paths, where `warn_once` with its lock would
    /// be too much.
    has_told: AtomicBool,
}

impl Intake {
    pub(super) fn new(limits: Limits) -> Self {
        Intake {
            capacity: limits.queue,
            batch: limits.batch,
            waiting: AtomicUsize::new(0),
            is_closed: AtomicBool::new(false),
            is_awake: AtomicBool::new(false),
            worker: OnceLock::new(),
            has_told: AtomicBool::new(false),
        }
    }

    /// Whom to wake.
    pub(super) fn set_worker(&self, worker: Thread) {
        let _ = self.worker.set(worker);
    }

    pub(super) fn wake(&self) {
        if let Some(worker) = self.worker.get() {
            worker.unpark();
        }
    }

    /// How many spans may wait.
    pub(super) fn capacity(&self) -> usize {
        self.capacity
    }

    /// How many of up to `wanted` spans there is room for; what is not used of it is
    /// [given back](Self::give_back). None means that one is dropped.
    pub(super) fn admit(&self, wanted: usize) -> usize {
        if self.is_closed() {
            SPANS_DROPPED.add(1);
            return 0;
        }
        let waiting = self.waiting.fetch_add(wanted, Ordering::AcqRel);
        let admitted = self.capacity.saturating_sub(waiting).min(wanted);
        self.give_back(wanted - admitted);
        if admitted == 0 {
            SPANS_DROPPED.add(1);
            if !self.has_told.swap(true, Ordering::Relaxed) {
                self.tell_full();
            }
        } else if waiting / self.batch != (waiting + admitted) / self.batch {
            self.wake();
        }
        admitted
    }

    /// Takes back room that was not used, or is not any more.
    pub(super) fn give_back(&self, count: usize) {
        if count > 0 {
            self.waiting.fetch_sub(count, Ordering::AcqRel);
        }
    }

    /// Says that a span waits. Wakes the worker if it is the first one.
    #[inline]
    pub(super) fn announce(&self) {
        if !self.is_awake.load(Ordering::Relaxed) && !self.is_awake.swap(true, Ordering::AcqRel) {
            self.wake();
        }
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
