//! The thread of an exporter: waits for spans and hands them over in batches, as the specification's
//! [batching processor](https://opentelemetry.io/docs/specs/otel/trace/sdk/#batching-processor) does.
//!
//! An idle process is not woken: the worker sleeps until the first span comes.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use opentelemetry::Context;
use opentelemetry_sdk::error::{OTelSdkError, OTelSdkResult};
use opentelemetry_sdk::trace::{SpanData, SpanExporter};

use super::batch::Description;
use super::intake::{FORKED, Intake};
use super::lanes::Lanes;
use super::limits::Limits;
use crate::diagnostics::{SPANS_DROPPED, SPANS_EXPORTED, SPANS_FAILED};

/// While spans come, the worker looks so often whether they are a batch: to be woken for each costs the thread
/// that ends spans some microseconds.
const LOOKS: Duration = Duration::from_millis(100);

/// An exporter, whatever its type.
pub(super) trait Export: Send {
    fn export(&self, spans: Vec<SpanData>) -> OTelSdkResult;
    fn flush(&self) -> OTelSdkResult;
    fn close(&self, timeout: Duration) -> OTelSdkResult;
}

impl<E: SpanExporter> Export for E {
    fn export(&self, spans: Vec<SpanData>) -> OTelSdkResult {
        futures_executor::block_on(SpanExporter::export(self, spans))
    }

    fn flush(&self) -> OTelSdkResult {
        self.force_flush()
    }

    fn close(&self, timeout: Duration) -> OTelSdkResult {
        self.shutdown_with_timeout(timeout)
    }
}

/// What a worker is told to do between its exports.
enum Order {
    Flush(Sender<OTelSdkResult>),
    Close(Duration, Sender<OTelSdkResult>),
}

/// Orders that wait; `None` when there is no worker any more.
#[derive(Default)]
pub(super) struct Orders(Mutex<Option<Vec<Order>>>);

impl Orders {
    fn taken(&self) -> Vec<Order> {
        self.lock().as_mut().map(std::mem::take).unwrap_or_default()
    }

    fn is_empty(&self) -> bool {
        self.lock().as_ref().is_none_or(Vec::is_empty)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Vec<Order>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How the program speaks to a worker.
pub(super) struct Master {
    intake: Arc<Intake>,
    orders: Arc<Orders>,
}

impl Master {
    /// Exports what waits, and flushes the exporter.
    pub(super) fn flush(&self, timeout: Duration) -> OTelSdkResult {
        if self.intake.is_forked() {
            return Err(OTelSdkError::InternalFailure(FORKED.to_owned()));
        }
        self.order(timeout, Order::Flush)
    }

    /// Exports what waits, shuts the exporter down, and ends the thread. In a fork all of that is the other
    /// process's.
    pub(super) fn close(&self, timeout: Duration) -> OTelSdkResult {
        if self.intake.is_forked() {
            return Ok(());
        }
        self.order(timeout, |answer| Order::Close(timeout, answer))
    }

    fn order(&self, timeout: Duration, order: impl FnOnce(Sender<OTelSdkResult>) -> Order) -> OTelSdkResult {
        let (answer, answered) = channel();
        match &mut *self.orders.lock() {
            Some(orders) => orders.push(order(answer)),
            None => return Ok(()),
        }
        self.intake.wake();
        match answered.recv_timeout(timeout) {
            Ok(result) => result,
            Err(RecvTimeoutError::Timeout) => Err(OTelSdkError::Timeout(timeout)),
            Err(RecvTimeoutError::Disconnected) => Ok(()),
        }
    }
}

/// Exports what comes by `lanes`.
pub(super) struct Worker {
    exporter: Box<dyn Export>,
    description: Description,
    lanes: Arc<Lanes>,
    intake: Arc<Intake>,
    orders: Arc<Orders>,
    batch: usize,
    delay: Duration,
    has_told: bool,
}

/// What to do next.
enum Next {
    /// Export whole batches.
    Batches,
    /// Export all.
    All,
    Obey(Vec<Order>),
}

impl Worker {
    /// # Panics
    ///
    /// If the operating system gives no thread.
    pub(super) fn start(
        exporter: Box<dyn Export>,
        description: Description,
        (lanes, intake): (Arc<Lanes>, Arc<Intake>),
        limits: Limits,
    ) -> Master {
        let orders = Arc::new(Orders(Mutex::new(Some(Vec::new()))));
        let master = Master { intake: intake.clone(), orders: orders.clone() };
        let (batch, delay) = (limits.batch, limits.delay);
        let worker =
            Worker { exporter, description, lanes, intake: intake.clone(), orders, batch, delay, has_told: false };
        let thread = thread::Builder::new().name("otel-runtime-spans".to_owned()).spawn(move || worker.run());
        intake.set_worker(thread.expect("the operating system gives a thread").thread().clone());
        master
    }

    fn run(mut self) {
        let _suppressed = Context::enter_telemetry_suppressed_scope();
        let mut deadline = None;
        loop {
            match self.next(&mut deadline) {
                Next::Batches => drop(self.export_round(self.batch)),
                Next::All => drop(self.export_round(1)),
                Next::Obey(orders) => {
                    if self.obey(orders).is_none() {
                        return;
                    }
                }
            }
        }
    }

    /// At the `deadline` all that waits is exported, though it is less than a batch.
    fn next(&self, deadline: &mut Option<Instant>) -> Next {
        let mut seen = 0;
        loop {
            let orders = self.orders.taken();
            if !orders.is_empty() {
                return Next::Obey(orders);
            }
            if self.intake.take_filled() {
                return Next::All;
            }
            let waiting = self.lanes.len();
            if waiting >= self.batch {
                return Next::Batches;
            }
            let now = Instant::now();
            let Some(left) = deadline.map(|deadline| deadline.saturating_duration_since(now)) else {
                if waiting == 0 {
                    self.rest();
                }
                *deadline = Some(now + self.delay);
                continue;
            };
            if left.is_zero() {
                *deadline = None;
                return Next::All;
            }
            // Where nothing comes there is nothing to be looked for.
            let is_quiet = std::mem::replace(&mut seen, waiting) == waiting;
            thread::park_timeout(if is_quiet { left } else { left.min(LOOKS) });
        }
    }

    /// Sleeps until something comes. Nothing has come for a while, or yet.
    ///
    /// A thread that ended a span before it was told does not wake anybody, and its span may take as long to be seen here
    /// as its processor needs to write it: far less than the time after which is looked once more.
    fn rest(&self) {
        self.lanes.rest();
        self.intake.sleep();
        for sleep in [|| thread::park_timeout(LOOKS), thread::park] {
            if self.lanes.len() > 0 || !self.orders.is_empty() {
                return;
            }
            sleep();
        }
    }

    /// Exports what waits now, in batches, until less than `least` spans of it are left; the first error is
    /// given back.
    fn export_round(&mut self, least: usize) -> OTelSdkResult {
        let mut round = self.lanes.round();
        let mut result = Ok(());
        while round.left() >= least {
            let spans = self.lanes.drain(&mut round, self.batch);
            result = result.and(self.export(spans));
        }
        self.lanes.prune();
        result
    }

    fn export(&mut self, spans: Vec<SpanData>) -> OTelSdkResult {
        let count = spans.len();
        let exporter = &self.exporter;
        let result = catch_unwind(AssertUnwindSafe(|| exporter.export(spans))).unwrap_or_else(|_| Err(panicked()));
        match &result {
            Ok(()) => SPANS_EXPORTED.add(count),
            Err(error) => {
                SPANS_FAILED.add(count);
                if !std::mem::replace(&mut self.has_told, true) {
                    self.description.tell(error);
                }
            }
        }
        result
    }

    /// `None` when that was the end.
    fn obey(&mut self, orders: Vec<Order>) -> Option<()> {
        for order in orders {
            let exported = self.export_round(1);
            let (answer, result) = match order {
                Order::Flush(answer) => (answer, self.guarded(|exporter| exporter.flush())),
                Order::Close(timeout, answer) => {
                    let result = self.guarded(|exporter| exporter.close(timeout));
                    // Nobody takes what comes after this.
                    drop(self.orders.lock().take());
                    SPANS_DROPPED.add(self.lanes.len());
                    self.lanes.rest();
                    let _ = answer.send(exported.and(result));
                    return None;
                }
            };
            let _ = answer.send(exported.and(result));
        }
        Some(())
    }

    fn guarded(&self, act: impl FnOnce(&dyn Export) -> OTelSdkResult) -> OTelSdkResult {
        catch_unwind(AssertUnwindSafe(|| act(&*self.exporter))).unwrap_or_else(|_| Err(panicked()))
    }
}

fn panicked() -> OTelSdkError {
    OTelSdkError::InternalFailure("an exporter has panicked".to_owned())
}
