//! How ended spans leave the threads that they ended on: each thread has a lane of its own, which the
//! worker of the exporter empties.

mod beside;
mod lane;
mod spares;

use super::desk::{self, Desk};
use super::intake::Intake;
use super::recorder::Record;
pub(super) use beside::Beside;
pub(super) use lane::Offered;
use lane::{Inlet, Lane, MORE, Room};
use opentelemetry_sdk::trace::SpanData;
use spares::Spares;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};

/// A lane has so many spans admitted at a time, so that threads do not fight over the count of what waits.
const AT_A_TIME: usize = 32;

/// A span that has ended.
pub(super) enum Ended {
    /// One of our own.
    Own(Record),
    /// One of the SDK's. It goes the same way, so that spans come in the order in which they ended.
    Made(Box<SpanData>),
}

/// All lanes in front of one exporter.
pub(crate) struct Lanes {
    intake: Arc<Intake>,
    all: Mutex<Vec<Arc<Lane>>>,
    /// For how many spans the intake is asked at a time.
    at_a_time: AtomicUsize,
    /// Of threads that are being torn down.
    orphans: Mutex<Inlet>,
    spares: Arc<Spares>,
    /// Counts the rounds.
    turn: AtomicUsize,
}

/// The spans that waited at one time. What comes later has to wait for the next one, or a flush would not
/// end while spans keep coming.
pub(super) struct Round {
    /// How many of each lane; another one comes first each time, so that a busy one holds up no other.
    lanes: Vec<(usize, Arc<Lane>)>,
    left: usize,
}

impl Round {
    /// How many have not been moved out.
    pub(super) fn left(&self) -> usize {
        self.left
    }
}

/// The lanes of a thread; one, unless there are several exporters.
pub(super) struct Inlets(Vec<Inlet>);

impl Inlets {
    pub(super) const NONE: Inlets = Inlets(Vec::new());
}

impl Lanes {
    pub(super) fn new(intake: Arc<Intake>) -> Self {
        let spares = Arc::new(Spares::default());
        let orphans = Inlet::new(intake.clone(), spares.clone());
        let all = Mutex::new(vec![orphans.lane().clone()]);
        let at_a_time = AtomicUsize::new(at_a_time(&intake, 1));
        Lanes { intake, all, at_a_time, orphans: Mutex::new(orphans), spares, turn: AtomicUsize::new(0) }
    }

    /// Takes what has `ended`, and what goes `beside` it, by the `inlets` of the thread that it ended on, if there is room for it.
    /// What has become of it is to be [settled](Self::settle).
    #[inline]
    pub(super) fn offer(&self, inlets: &mut Inlets, beside: &mut Beside, ended: impl FnOnce() -> Ended) -> Offered {
        if self.intake.is_closed() {
            return Offered::Late;
        }
        let inlet = match inlets.0.first_mut() {
            Some(first) if first.is_of(&self.intake) => first,
            _ => match self.inlet(&mut inlets.0) {
                Some(inlet) => inlet,
                None => return Offered::Refused,
            },
        };
        inlet.offer(beside, ended, &self.at_a_time)
    }

    /// Takes a span that has ended on this thread, and has nothing beside it.
    pub(super) fn push(&self, ended: Ended) {
        let mut held = Some(ended);
        let offer = |desk: &mut Desk| {
            let ended = held.take()?;
            Some(self.offer(&mut desk.inlets, &mut Beside::default(), || ended))
        };
        let offered = desk::with(offer).flatten();
        let adopt = || held.map_or(Offered::Refused, |ended| self.adopt(&mut Beside::default(), || ended));
        self.settle(offered.unwrap_or_else(adopt));
    }

    /// The same as [`offer`](Self::offer) from a thread that has no inlets any more.
    #[cold]
    pub(super) fn adopt(&self, beside: &mut Beside, ended: impl FnOnce() -> Ended) -> Offered {
        match try_lock(&self.orphans, &self.intake) {
            _ if self.intake.is_closed() => Offered::Late,
            Some(mut orphans) => orphans.offer(beside, ended, &self.at_a_time),
            None => Offered::Refused,
        }
    }

    /// Tells who has to know what has become of a span. Not while anything is borrowed or locked: who is told that
    /// there is no room may flush.
    #[inline]
    pub(super) fn settle(&self, offered: Offered) {
        match offered {
            Offered::Taken => self.intake.announce(),
            offered => self.settle_rare(offered),
        }
    }

    #[cold]
    fn settle_rare(&self, offered: Offered) {
        match offered {
            Offered::Taken => self.intake.announce(),
            Offered::Filled => self.intake.fill(),
            Offered::Refused => self.intake.refuse(),
            Offered::Late => self.intake.count_drop(),
        }
    }

    /// Not the first one of this thread, which has others if there are, or were, other exporters.
    #[cold]
    fn inlet<'a>(&self, inlets: &'a mut Vec<Inlet>) -> Option<&'a mut Inlet> {
        if let Some(at) = inlets.iter().position(|inlet| inlet.is_of(&self.intake)) {
            inlets.swap(0, at);
            return inlets.first_mut();
        }
        // Those of exporters that are gone.
        inlets.retain(|inlet| !inlet.is_abandoned());
        let inlet = Inlet::new(self.intake.clone(), self.spares.clone());
        let mut all = try_lock(&self.all, &self.intake)?;
        all.push(inlet.lane().clone());
        self.at_a_time.store(at_a_time(&self.intake, all.len()), Ordering::Relaxed);
        drop(all);
        inlets.push(inlet);
        inlets.last_mut()
    }

    /// How many spans wait.
    pub(super) fn len(&self) -> usize {
        self.all().iter().map(|lane| lane.len()).sum()
    }

    fn all(&self) -> Vec<Arc<Lane>> {
        lock(&self.all).clone()
    }

    /// What waits now.
    pub(super) fn round(&self) -> Round {
        let mut lanes: Vec<_> = self.all().into_iter().map(|lane| (lane.len(), lane)).collect();
        let turn = self.turn.fetch_add(1, Ordering::Relaxed) % lanes.len().max(1);
        lanes.rotate_left(turn);
        let left = lanes.iter().map(|(count, _)| count).sum();
        Round { lanes, left }
    }

    /// Moves up to `most` spans of the round out, as exporters take them.
    pub(super) fn drain(&self, round: &mut Round, most: usize) -> Vec<SpanData> {
        let mut spans = Vec::with_capacity(most.min(round.left));
        for (count, lane) in &mut round.lanes {
            let taken = (*count).min(most - spans.len());
            if taken == 0 {
                continue;
            }
            *count -= taken;
            round.left -= taken;
            lane.move_into(&mut spans, taken, &self.spares);
            self.intake.give_back(taken);
        }
        spans
    }

    /// Nothing comes for a while.
    pub(super) fn rest(&self) {
        self.spares.clear();
    }

    /// Frees the lanes of threads that have ended.
    pub(super) fn prune(&self) {
        let mut all = lock(&self.all);
        all.retain(|lane| Arc::strong_count(lane) > 1 || lane.len() > 0);
        self.at_a_time.store(at_a_time(&self.intake, all.len()), Ordering::Relaxed);
    }
}

/// What all lanes together have had admitted and do not need stays a small part of the capacity, however
/// many there are.
fn at_a_time(intake: &Intake, lanes: usize) -> usize {
    (intake.capacity() / (16 * lanes.max(1))).clamp(1, AT_A_TIME)
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What a thread that ends spans shares with others. In a fork a thread may have locked it that is not
/// there to unlock it.
#[inline]
fn try_lock<'a, T>(mutex: &'a Mutex<T>, intake: &Intake) -> Option<MutexGuard<'a, T>> {
    match mutex.try_lock() {
        Ok(guard) => Some(guard),
        Err(TryLockError::Poisoned(poisoned)) => Some(poisoned.into_inner()),
        Err(TryLockError::WouldBlock) => (!intake.is_forked()).then(|| lock(mutex)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::telemetry::limits::Limits;
    use opentelemetry::InstrumentationScope;
    use opentelemetry::trace::{SpanContext, SpanId, SpanKind, Status};
    use opentelemetry_sdk::trace::{SpanEvents, SpanLinks};
    use std::mem;
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
                let limits = Limits { queue: 1_000, batch: 1_000, delay: Duration::from_secs(1) };
                let intake = Arc::new(Intake::of_another_process(limits));
                let lanes = Lanes::new(intake.clone());
                if has_lane {
                    // Another segment is needed for the next one.
                    for _ in 0..lane::FIRST.spans {
                        let offered = desk::with(|desk| lanes.offer(&mut desk.inlets, &mut Beside::default(), span));
                        assert_eq!(offered, Some(Offered::Taken));
                    }
                }
                for lane in lanes.all() {
                    lock_for_ever(&lane.segments);
                }
                lock_for_ever(&lanes.all);
                assert!(!intake.is_closed());
                lanes.push(span());
                assert!(intake.is_closed(), "it has been found out");
            }
            done.send(())
        });
        assert!(ends.recv_timeout(Duration::from_secs(60)).is_ok(), "it waits, or has panicked");
    }

    #[test]
    fn segments_are_used_again_until_nothing_comes() {
        let limits = Limits { queue: 100_000, batch: 512, delay: Duration::from_secs(1) };
        let lanes = Lanes::new(Arc::new(Intake::new(limits)));
        let burst = |count| {
            let mut inlets = Inlets::NONE;
            for _ in 0..count {
                assert!(matches!(
                    lanes.offer(&mut inlets, &mut Beside::default(), span),
                    Offered::Taken | Offered::Filled
                ));
            }
            let mut round = lanes.round();
            let mut moved = 0;
            while round.left() > 0 {
                moved += lanes.drain(&mut round, 100).len();
            }
            assert_eq!(moved, count);
        };
        burst(1_000);
        let kept = lanes.spares.len();
        assert!(kept >= 6, "{kept} of those that a thousand spans have filled");
        burst(1_000);
        assert_eq!(lanes.spares.len(), kept, "those were used");
        burst(50_000);
        assert_eq!(lanes.spares.len(), spares::MOST);
        lanes.rest();
        assert_eq!(lanes.spares.len(), 0);
    }
}
