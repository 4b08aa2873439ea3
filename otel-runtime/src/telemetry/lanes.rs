//! How ended spans leave the threads that they ended on: each thread has a lane of its own, which the
//! worker of the exporter empties.
//!
//! A lane is a queue behind a mutex that nobody else touches but the worker, now and then.

use super::intake::{Admitted, Intake};
use super::recorder::{MOST_POOLED, Node, Pool};
use opentelemetry_sdk::trace::SpanData;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::mem;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};

/// A lane counts so many spans at a time, so that threads do not fight over the count of what waits.
const ARREARS: usize = 32;

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
    /// So many of `ended` the intake does not know of yet.
    uncounted: usize,
}

/// How many spans may wait uncounted.
#[derive(Default)]
struct Arrears {
    /// In each lane, with the one that has them counted.
    of_each: AtomicUsize,
    of_all: AtomicUsize,
}

/// What has become of a span.
enum Offered {
    Taken,
    /// With it a batch is full.
    Filled,
    /// There is no room.
    Refused,
    /// This thread has no lane any more.
    Homeless(Ended),
}

impl Waiting {
    fn offer(&mut self, ended: Ended, intake: &Intake, arrears: &Arrears) -> Offered {
        if self.uncounted + 1 < arrears.of_each.load(Ordering::Relaxed) {
            self.uncounted += 1;
            self.ended.push_back(ended);
            return Offered::Taken;
        }
        match intake.admit(self.uncounted + 1, arrears.of_all.load(Ordering::Relaxed)) {
            Admitted::No => Offered::Refused,
            admitted => {
                self.uncounted = 0;
                self.ended.push_back(ended);
                if admitted == Admitted::Filling { Offered::Filled } else { Offered::Taken }
            }
        }
    }

    /// Moves up to `most` spans out.
    fn move_into(&mut self, ended: &mut Vec<Ended>, most: usize, intake: &Intake) {
        let count = self.ended.len().min(most);
        let counted = count.min(self.ended.len() - self.uncounted);
        intake.give_back(counted);
        self.uncounted -= count - counted;
        ended.extend(self.ended.drain(..count));
        if self.ended.is_empty() && self.ended.capacity() > USUAL {
            self.ended = VecDeque::new();
        }
    }
}

type Lane = Arc<Mutex<Waiting>>;

/// All lanes in front of one exporter.
pub(crate) struct Lanes {
    intake: Arc<Intake>,
    /// Tells lanes of this exporter from those of another one.
    number: u64,
    all: Mutex<Vec<Lane>>,
    arrears: Arrears,
    /// Of threads that are being torn down.
    orphans: Lane,
    /// Counts the rounds.
    turn: AtomicUsize,
}

/// The spans that waited at one time. What comes later has to wait for the next one, or a flush would not
/// end while spans keep coming.
pub(super) struct Round {
    /// How many of each lane; another one comes first each time, so that a busy one holds up no other.
    lanes: Vec<(usize, Lane)>,
    left: usize,
}

impl Round {
    /// How many have not been moved out.
    pub(super) fn left(&self) -> usize {
        self.left
    }
}

thread_local! {
    /// The lanes of this thread; one, unless there are several exporters.
    static LANES: RefCell<Vec<(u64, Lane)>> = const { RefCell::new(Vec::new()) };
}

impl Lanes {
    pub(super) fn new(intake: Arc<Intake>) -> Self {
        static NUMBERS: AtomicU64 = AtomicU64::new(1);
        let orphans = Lane::default();
        let lanes = Lanes {
            intake,
            number: NUMBERS.fetch_add(1, Ordering::Relaxed),
            all: Mutex::new(vec![orphans.clone()]),
            arrears: Arrears::default(),
            orphans,
            turn: AtomicUsize::new(0),
        };
        lanes.add_to_arrears(1);
        lanes
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
        if self.intake.is_closed() {
            return self.intake.count_drop();
        }
        let offered = match self.offer(ended) {
            Offered::Homeless(ended) => match self.lock(&self.orphans) {
                Some(mut orphans) => orphans.offer(ended, &self.intake, &self.arrears),
                None => Offered::Refused,
            },
            offered => offered,
        };
        // Not under the lane's lock: who is told that there is no room may flush.
        match offered {
            Offered::Taken => self.intake.announce(),
            Offered::Filled => self.intake.wake(),
            Offered::Refused | Offered::Homeless(_) => self.intake.refuse(),
        }
    }

    /// Takes the span into the lane of this thread, if there is room.
    #[inline]
    fn offer(&self, ended: Ended) -> Offered {
        let mut ended = Some(ended);
        let offered = LANES.try_with(|lanes| {
            let mut lanes = lanes.try_borrow_mut().ok()?;
            let lane = match lanes.iter().position(|(number, _)| *number == self.number) {
                Some(at) => &lanes[at].1,
                None => self.lane(&mut lanes)?,
            };
            Some(self.lock(lane)?.offer(ended.take()?, &self.intake, &self.arrears))
        });
        match (offered, ended) {
            (Ok(Some(offered)), _) => offered,
            (_, Some(ended)) => Offered::Homeless(ended),
            (_, None) => Offered::Refused,
        }
    }

    /// All arrears together stay a small part of the capacity, however many lanes there are.
    fn arrears_of_each(&self, lanes: usize) -> usize {
        (self.intake.capacity() / (16 * lanes.max(1))).clamp(1, ARREARS)
    }

    /// There is one lane more. The others may hold for a while what they were allowed before.
    fn add_to_arrears(&self, lanes: usize) {
        let of_each = self.arrears_of_each(lanes);
        self.arrears.of_each.store(of_each, Ordering::Relaxed);
        self.arrears.of_all.fetch_add(of_each - 1, Ordering::Relaxed);
    }

    #[cold]
    fn lane<'a>(&self, lanes: &'a mut Vec<(u64, Lane)>) -> Option<&'a Lane> {
        // Those of exporters that are gone are held by nobody else.
        lanes.retain(|(_, lane)| Arc::strong_count(lane) > 1);
        let lane = Lane::default();
        let mut all = self.lock(&self.all)?;
        all.push(Arc::clone(&lane));
        self.add_to_arrears(all.len());
        drop(all);
        lanes.push((self.number, lane));
        lanes.last().map(|(_, lane)| lane)
    }

    /// What a thread that ends spans shares with others. In a fork a thread may have locked it that is not
    /// there to unlock it.
    #[inline]
    fn lock<'a, T>(&self, mutex: &'a Mutex<T>) -> Option<MutexGuard<'a, T>> {
        match mutex.try_lock() {
            Ok(guard) => Some(guard),
            Err(TryLockError::Poisoned(poisoned)) => Some(poisoned.into_inner()),
            Err(TryLockError::WouldBlock) => self.wait_for(mutex),
        }
    }

    #[cold]
    fn wait_for<'a, T>(&self, mutex: &'a Mutex<T>) -> Option<MutexGuard<'a, T>> {
        (!self.intake.is_forked()).then(|| lock(mutex))
    }

    /// Gives the pool of this thread nodes of its lane.
    #[cold]
    pub(super) fn refill(&self, pool: &mut Pool) {
        let _ = LANES.try_with(|lanes| {
            let Ok(lanes) = lanes.try_borrow() else { return };
            if let Some((_, lane)) = lanes.iter().find(|(number, _)| *number == self.number) {
                let Some(mut waiting) = self.lock(lane) else { return };
                let spare = &mut waiting.spare;
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

    /// What waits now.
    pub(super) fn round(&self) -> Round {
        let counted = |lane: Lane| {
            let count = lock(&lane).ended.len();
            (count, lane)
        };
        let mut lanes: Vec<_> = self.all().into_iter().map(counted).collect();
        let turn = self.turn.fetch_add(1, Ordering::Relaxed) % lanes.len().max(1);
        lanes.rotate_left(turn);
        Round { left: lanes.iter().map(|(count, _)| count).sum(), lanes }
    }

    /// Moves up to `most` spans of the round out, as exporters take them.
    pub(super) fn drain(&self, round: &mut Round, most: usize) -> Vec<SpanData> {
        let mut spans = Vec::with_capacity(most.min(round.left));
        let mut ended = Vec::new();
        for (count, lane) in &mut round.lanes {
            let taken = (*count).min(most - spans.len());
            if taken == 0 {
                continue;
            }
            *count -= taken;
            round.left -= taken;
            lock(lane).move_into(&mut ended, taken, &self.intake);
            // What is made of a span here is made beside the thread that it ran on, and not under its lock.
            let mut used = Pool::with_capacity(ended.len());
            for ended in ended.drain(..) {
                match ended {
                    Ended::Own(mut node) => {
                        spans.push(node.data());
                        used.push(node);
                    }
                    Ended::Made(span) => spans.push(*span),
                }
            }
            let mut waiting = lock(lane);
            let room = SPARE.saturating_sub(waiting.spare.len());
            waiting.spare.extend(used.drain(..used.len().min(room)));
        }
        spans
    }

    /// Frees the nodes that lie ready for threads that are idle.
    pub(super) fn tidy(&self) {
        for lane in self.all() {
            let spare = mem::take(&mut lock(&lane).spare);
            drop(spare);
        }
    }

    /// Frees the lanes of threads that have ended.
    pub(super) fn prune(&self) {
        let mut all = lock(&self.all);
        all.retain(|lane| Arc::strong_count(lane) > 1 || !lock(lane).ended.is_empty());
        let of_each = self.arrears_of_each(all.len());
        self.arrears.of_each.store(of_each, Ordering::Relaxed);
        self.arrears.of_all.store(all.len() * (of_each - 1), Ordering::Relaxed);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::telemetry::limits::Limits;
    use opentelemetry::InstrumentationScope;
    use opentelemetry::trace::{SpanContext, SpanId, SpanKind, Status};
    use opentelemetry_sdk::trace::{SpanEvents, SpanLinks};
    use std::sync::mpsc::channel;
    use std::thread;
    use std::time::{Duration, SystemTime};

    fn span() -> Ended {
        Ended::Made(Box::new(SpanData {
            span_context: SpanContext::NONE,
            parent_span_id: SpanId::INVALID,
            parent_span_is_remote: false,
            span_kind: SpanKind::Internal,
            name: "span".into(),
            start_time: SystemTime::UNIX_EPOCH,
            end_time: SystemTime::UNIX_EPOCH,
            attributes: Vec::new(),
            dropped_attributes_count: 0,
            events: SpanEvents::default(),
            links: SpanLinks::default(),
            status: Status::Unset,
            instrumentation_scope: InstrumentationScope::default(),
        }))
    }

    /// Locks as one that holds it does not live to unlock it.
    fn lock_for_ever<T>(mutex: &Mutex<T>) {
        mem::forget(lock(mutex));
    }

    #[test]
    fn in_a_fork_nobody_waits_for_what_a_thread_has_locked_that_is_not_there() {
        let (done, ends) = channel();
        thread::spawn(move || {
            for has_lane in [false, true] {
                let limits = Limits { queue: 100, batch: 10, delay: Duration::from_secs(1) };
                let intake = Arc::new(Intake::of_another_process(limits));
                let lanes = Lanes::new(intake.clone());
                if has_lane {
                    assert!(matches!(lanes.offer(span()), Offered::Taken));
                }
                lanes.all().iter().for_each(|lane| lock_for_ever(lane));
                lock_for_ever(&lanes.all);
                lanes.refill(&mut Pool::new());
                assert!(!intake.is_closed());
                lanes.push(span());
                assert!(intake.is_closed(), "it has been found out");
            }
            done.send(())
        });
        assert!(ends.recv_timeout(Duration::from_secs(60)).is_ok(), "it waits, or has panicked");
    }
}
