//! How ended spans leave the threads that they ended on: each thread has a lane of its own, which one
//! collector thread empties.
//!
//! A lane is a vector behind a mutex that nobody else touches but the collector, now and then. An idle
//! process is not woken: the collector sleeps until the first span comes, and goes back to sleep when a
//! whole period has brought none.

use super::super::batch::Batch;
use super::Record;
use opentelemetry::Context;
use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{Span, SpanData, SpanProcessor};
use std::cell::RefCell;
use std::fmt;
use std::mem;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::thread::{self, Thread};
use std::time::Duration;

/// How long a span waits in its lane at most, while spans come.
const PERIOD: Duration = Duration::from_millis(20);

/// A lane that has so many is emptied at once.
const MANY: usize = 1_024;

/// A lane has leave for so many spans at a time, so that threads do not fight over the count of what waits.
const LEAVE: usize = 32;

/// A span that has ended.
enum Ended {
    /// One of our own.
    Own(Record),
    /// One of the SDK's. It goes the same way, so that spans come in the order in which they ended.
    Made(SpanData),
}

impl Ended {
    fn into_data(self) -> SpanData {
        match self {
            Ended::Own(record) => record.into_data(),
            Ended::Made(span) => span,
        }
    }
}

/// Spans in their order, each in as little room as it needs.
#[derive(Default)]
struct Queue {
    own: Vec<Record>,
    made: Vec<SpanData>,
    /// Whether the next one is of our own.
    order: Vec<bool>,
}

impl Queue {
    #[inline]
    fn push(&mut self, ended: Ended) {
        match ended {
            Ended::Own(record) => {
                self.order.push(true);
                self.own.push(record);
            }
            Ended::Made(span) => {
                self.order.push(false);
                self.made.push(span);
            }
        }
    }

    /// Takes all out, and keeps the memory.
    fn drain(&mut self) -> impl Iterator<Item = SpanData> {
        let (mut own, mut made) = (self.own.drain(..), self.made.drain(..));
        self.order
            .drain(..)
            .filter_map(move |is_own| if is_own { own.next().map(Record::into_data) } else { made.next() })
    }

    fn len(&self) -> usize {
        self.order.len()
    }

    /// Whether its memory is worth keeping.
    fn is_small(&self) -> bool {
        self.order.capacity() <= 2 * MANY
    }
}

/// What waits of one thread.
#[derive(Default)]
struct Waiting {
    ended: Queue,
    /// What has been emptied, for its memory.
    spare: Queue,
    /// So many more have been admitted.
    leave: usize,
}

type Lane = Arc<Mutex<Waiting>>;

/// All lanes in front of one exporter.
pub(in crate::telemetry) struct Lanes {
    batch: Batch,
    /// Tells lanes of this pipeline from those of an earlier one.
    number: u64,
    all: Mutex<Vec<Lane>>,
    /// How many they are.
    count: AtomicUsize,
    /// Whether the collector is up.
    is_awake: AtomicBool,
    collector: Mutex<Option<Thread>>,
    /// Nothing comes any more.
    is_closed: AtomicBool,
    /// One at a time takes spans out, so that a flush has seen all that was there.
    emptying: Mutex<()>,
}

thread_local! {
    static LANE: RefCell<(u64, Option<Lane>)> = const { RefCell::new((0, None)) };
}

impl Lanes {
    pub(in crate::telemetry) fn new(batch: Batch) -> Arc<Self> {
        static NUMBERS: AtomicU64 = AtomicU64::new(1);
        let lanes = Arc::new(Lanes {
            batch,
            number: NUMBERS.fetch_add(1, Ordering::Relaxed),
            all: Mutex::default(),
            count: AtomicUsize::new(0),
            is_awake: AtomicBool::new(false),
            collector: Mutex::default(),
            is_closed: AtomicBool::new(false),
            emptying: Mutex::default(),
        });
        let weak = Arc::downgrade(&lanes);
        let started = thread::Builder::new().name("otel-runtime-spans".to_owned()).spawn(move || collect(&weak));
        if let Ok(handle) = started {
            *lock(&lanes.collector) = Some(handle.thread().clone());
        }
        lanes
    }

    /// Takes a span from the thread that it ended on, if there is room for it.
    #[inline]
    pub(super) fn take(&self, record: Record) {
        self.push(Ended::Own(record));
    }

    #[inline]
    fn push(&self, ended: Ended) {
        let mut ended = Some(ended);
        let pushed = match self.offer(&mut ended, 0) {
            Some(waiting) => waiting,
            // Not under the lane's lock: who is told that the queue is full may flush.
            None => match self.batch.admit(self.leave()) {
                0 => return,
                leave => self.offer(&mut ended, leave).unwrap_or_else(|| {
                    // The thread is being torn down.
                    self.batch.give_back(leave - 1);
                    ended.take().into_iter().for_each(|ended| self.batch.forward(ended.into_data()));
                    0
                }),
            },
        };
        let is_first = !self.is_awake.load(Ordering::Relaxed) && !self.is_awake.swap(true, Ordering::AcqRel);
        if is_first || pushed == MANY {
            self.wake();
        }
    }

    /// Takes the span into the lane of this thread, which gets `leave` more; says how many wait in it. `None`
    /// if there is no leave left, or no lane.
    #[inline]
    fn offer(&self, ended: &mut Option<Ended>, leave: usize) -> Option<usize> {
        let offered = LANE.try_with(|lane| {
            let mut lane = lane.try_borrow_mut().ok()?;
            if lane.0 != self.number {
                *lane = (self.number, Some(self.lane()));
            }
            let mut waiting = lock(lane.1.as_ref()?);
            waiting.leave = (waiting.leave + leave).checked_sub(1)?;
            waiting.ended.push(ended.take()?);
            Some(waiting.ended.len())
        });
        offered.ok().flatten()
    }

    /// How much leave a lane gets. All of it together stays a part of the capacity, however many threads
    /// there are: what one has and does not use is not there for the others.
    fn leave(&self) -> usize {
        (self.batch.capacity() / (16 * self.count.load(Ordering::Relaxed).max(1))).clamp(1, LEAVE)
    }

    #[cold]
    fn lane(&self) -> Lane {
        let lane = Lane::default();
        let mut all = lock(&self.all);
        all.push(Arc::clone(&lane));
        self.count.store(all.len(), Ordering::Relaxed);
        lane
    }

    #[cold]
    fn wake(&self) {
        match &*lock(&self.collector) {
            Some(collector) => collector.unpark(),
            // No thread was to be had.
            None => drop(self.empty()),
        }
    }

    /// Hands over what waits, and ends the collector: the exporter takes no more.
    pub(in crate::telemetry) fn close(&self) {
        self.empty();
        self.is_closed.store(true, Ordering::Release);
        if let Some(collector) = lock(&self.collector).take() {
            collector.unpark();
        }
    }

    /// Hands over what waits; says how much that was.
    pub(in crate::telemetry) fn empty(&self) -> usize {
        let _one = lock(&self.emptying);
        let lanes: Vec<Lane> = lock(&self.all).clone();
        let mut count = 0;
        for lane in lanes {
            let mut ended = {
                let mut waiting = lock(&lane);
                self.batch.give_back(mem::take(&mut waiting.leave));
                let spare = mem::take(&mut waiting.spare);
                mem::replace(&mut waiting.ended, spare)
            };
            count += ended.len();
            for span in ended.drain() {
                self.batch.forward(span);
            }
            // A thread that was busy once does not keep its memory for ever.
            if ended.is_small() {
                lock(&lane).spare = ended;
            }
        }
        // Lanes of threads that have ended.
        let mut all = lock(&self.all);
        all.retain(|lane| Arc::strong_count(lane) > 1 || lock(lane).ended.len() > 0);
        self.count.store(all.len(), Ordering::Relaxed);
        count
    }
}

/// The lanes as the SDK sees them.
#[derive(Debug)]
pub(in crate::telemetry) struct Front(pub(in crate::telemetry) Arc<Lanes>);

impl SpanProcessor for Front {
    fn on_start(&self, _span: &mut Span, _cx: &Context) {}

    fn on_end(&self, span: SpanData) {
        // Recorded for other processors only; an exporter must not see it.
        if span.span_context.is_sampled() {
            self.0.push(Ended::Made(span));
        }
    }

    fn force_flush(&self) -> OTelSdkResult {
        self.0.empty();
        self.0.batch.force_flush()
    }

    fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {
        if !self.0.batch.claim() {
            return Ok(());
        }
        self.0.close();
        self.0.batch.close(timeout)
    }
}

impl fmt::Debug for Lanes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lanes").field("number", &self.number).finish_non_exhaustive()
    }
}

/// The collector: until its lanes are gone or closed.
fn collect(lanes: &Weak<Lanes>) {
    let _suppressed = Context::enter_telemetry_suppressed_scope();
    loop {
        let Some(lanes) = lanes.upgrade() else { return };
        if lanes.is_closed.load(Ordering::Acquire) {
            return;
        }
        if lanes.empty() == 0 {
            // What comes from now on wakes us; what came before that is looked for once more.
            lanes.is_awake.store(false, Ordering::SeqCst);
            if lanes.empty() == 0 {
                drop(lanes);
                thread::park();
                continue;
            }
            lanes.is_awake.store(true, Ordering::SeqCst);
        }
        drop(lanes);
        thread::park_timeout(PERIOD);
    }
}

impl Drop for Lanes {
    fn drop(&mut self) {
        if let Some(collector) = lock(&self.collector).take() {
            collector.unpark();
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
