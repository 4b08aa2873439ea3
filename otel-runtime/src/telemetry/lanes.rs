//! How ended spans leave the threads that they ended on: each thread has a lane of its own, which the
//! worker of the exporter empties.
//!
//! A lane is a queue behind a mutex that nobody else touches but the worker, now and then.

use super::intake::Intake;
use super::recorder::{MOST_POOLED, Node, Pool};
use opentelemetry_sdk::trace::SpanData;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::mem;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A lane has leave for so many spans at a time, so that threads do not fight over the count of what waits.
const LEAVE: usize = 32;

/// So many used nodes lie ready beside a lane.
const SPARE: usize = 1_024;

/// A lane that had to hold more gives its memory back.
const USUAL: usize = 2_048;

/// A span that has ended.
pub(super) enum Ended {
    /// One of our own.
    Own(Box<Node>),
    /// One of the SDK's. It goes the same way, so that spans come in the order in which they ended.
    Made(Box<SpanData>),
}

/// What waits of one thread.
#[derive(Default)]
struct Waiting {
    ended: VecDeque<Ended>,
    /// Nodes whose spans have been exported.
    spare: Pool,
    /// So many more have been admitted.
    leave: usize,
}

type Lane = Arc<Mutex<Waiting>>;

/// All lanes in front of one exporter.
pub(crate) struct Lanes {
    intake: Arc<Intake>,
    /// Tells lanes of this exporter from those of another one.
    number: u64,
    all: Mutex<Vec<Lane>>,
    /// How many they are.
    count: AtomicUsize,
    /// Of threads that are being torn down.
    orphans: Lane,
}

thread_local! {
    /// The lanes of this thread; one, unless there are several exporters.
    static LANES: RefCell<Vec<(u64, Lane)>> = const { RefCell::new(Vec::new()) };
}

impl Lanes {
    pub(super) fn new(intake: Arc<Intake>) -> Self {
        static NUMBERS: AtomicU64 = AtomicU64::new(1);
        let orphans = Lane::default();
        Lanes {
            intake,
            number: NUMBERS.fetch_add(1, Ordering::Relaxed),
            all: Mutex::new(vec![orphans.clone()]),
            count: AtomicUsize::new(1),
            orphans,
        }
    }

    /// Takes a span of our own from the thread that it ended on, if there is room for it.
    #[inline]
    pub(super) fn take(&self, node: Box<Node>) {
        if node.is_sampled() {
            self.push(Ended::Own(node));
        }
    }

    #[inline]
    pub(super) fn push(&self, ended: Ended) {
        if let Some(ended) = self.offer(ended, 0) {
            // Not under the lane's lock: who is told that there is no room may flush.
            match self.intake.admit(self.leave()) {
                0 => return,
                leave => {
                    if let Some(ended) = self.offer(ended, leave) {
                        self.adopt(ended, leave);
                    }
                }
            }
        }
        self.intake.announce();
    }

    /// Takes the span into the lane of this thread, which gets `leave` more; gives it back if there is no
    /// leave left, or no lane.
    #[inline]
    fn offer(&self, ended: Ended, leave: usize) -> Option<Ended> {
        let mut ended = Some(ended);
        let _ = LANES.try_with(|lanes| {
            let Ok(mut lanes) = lanes.try_borrow_mut() else { return };
            let lane = match lanes.iter().position(|(number, _)| *number == self.number) {
                Some(at) => &lanes[at].1,
                None => self.lane(&mut lanes),
            };
            let mut waiting = lock(lane);
            waiting.leave += leave;
            if waiting.leave > 0 {
                waiting.leave -= 1;
                waiting.ended.extend(ended.take());
            }
        });
        ended
    }

    /// Takes a span of a thread that has no lane any more.
    #[cold]
    fn adopt(&self, ended: Ended, leave: usize) {
        self.intake.give_back(leave - 1);
        lock(&self.orphans).ended.push_back(ended);
    }

    /// How much leave a lane gets. All of it together stays a part of the capacity, however many threads
    /// there are: what one has and does not use is not there for the others.
    fn leave(&self) -> usize {
        (self.intake.capacity() / (16 * self.count.load(Ordering::Relaxed).max(1))).clamp(1, LEAVE)
    }

    #[cold]
    fn lane<'a>(&self, lanes: &'a mut Vec<(u64, Lane)>) -> &'a Lane {
        // Those of exporters that are gone are held by nobody else.
        lanes.retain(|(_, lane)| Arc::strong_count(lane) > 1);
        let lane = Lane::default();
        let mut all = lock(&self.all);
        all.push(Arc::clone(&lane));
        self.count.store(all.len(), Ordering::Relaxed);
        drop(all);
        lanes.push((self.number, lane));
        &lanes[lanes.len() - 1].1
    }

    /// Gives the pool of this thread nodes of its lane.
    #[cold]
    pub(super) fn refill(&self, pool: &mut Pool) {
        let _ = LANES.try_with(|lanes| {
            let Ok(lanes) = lanes.try_borrow() else { return };
            if let Some((_, lane)) = lanes.iter().find(|(number, _)| *number == self.number) {
                let spare = &mut lock(lane).spare;
                pool.extend(spare.drain(spare.len().saturating_sub(MOST_POOLED)..));
            }
        });
    }

    /// How many spans wait.
    pub(super) fn len(&self) -> usize {
        self.all().iter().map(|lane| lock(lane).ended.len()).sum()
    }

    fn all(&self) -> Vec<Lane> {
        lock(&self.all).clone()
    }

    /// Moves up to `most` spans out, as exporters take them.
    pub(super) fn drain(&self, most: usize) -> Vec<SpanData> {
        let mut spans = Vec::with_capacity(most.min(USUAL));
        let mut ended = Vec::new();
        for lane in self.all() {
            let left = most - spans.len();
            if left == 0 {
                break;
            }
            {
                let mut waiting = lock(&lane);
                self.intake.give_back(mem::take(&mut waiting.leave));
                let count = waiting.ended.len().min(left);
                ended.extend(waiting.ended.drain(..count));
                if waiting.ended.is_empty() && waiting.ended.capacity() > USUAL {
                    waiting.ended = VecDeque::new();
                }
            }
            // What is made of a span here is made beside the thread that it ran on, and not under its lock.
            let mut used = Pool::with_capacity(ended.len());
            spans.extend(ended.drain(..).map(|ended| match ended {
                Ended::Own(mut node) => {
                    let span = node.data();
                    used.push(node);
                    span
                }
                Ended::Made(span) => *span,
            }));
            let mut waiting = lock(&lane);
            let room = SPARE.saturating_sub(waiting.spare.len());
            waiting.spare.extend(used.drain(..used.len().min(room)));
        }
        self.intake.give_back(spans.len());
        spans
    }

    /// Frees what idle threads do not need: nodes that lie ready, and lanes of threads that have ended.
    pub(super) fn tidy(&self) {
        for lane in self.all() {
            let mut waiting = lock(&lane);
            self.intake.give_back(mem::take(&mut waiting.leave));
            let spare = mem::take(&mut waiting.spare);
            drop(waiting);
            drop(spare);
        }
        let mut all = lock(&self.all);
        all.retain(|lane| Arc::strong_count(lane) > 1 || !lock(lane).ended.is_empty());
        self.count.store(all.len(), Ordering::Relaxed);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
