//! What time it is, for spans.
//!
//! The system is asked twice for each span, at 25 ns each. Where the processor has a counter that the
//! kernel itself trusts, that is read instead, at 10 ns, and its ticks are turned into the system's time
//! by an [`Anchor`], which is renewed once a second. No thread is needed for it, and nothing runs in a
//! program that records nothing. Until the speed of the counter is known, which takes 50 ms, and wherever
//! there is none, the system is asked.

mod anchor;
mod counter;

use anchor::Anchor;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering, fence};
use std::sync::{Mutex, TryLockError};
use std::time::{Duration, Instant, SystemTime};

/// The anchor that [`now`] reads. Written under [`RENEWAL`] only, between two steps of `version`, which is
/// odd meanwhile.
struct Published {
    version: AtomicU64,
    ticks: AtomicU64,
    nanos: AtomicU64,
    speed: AtomicU64,
    /// For so many ticks it holds.
    lasting: AtomicU64,
}

static PUBLISHED: Published = Published {
    version: AtomicU64::new(0),
    ticks: AtomicU64::new(0),
    nanos: AtomicU64::new(0),
    speed: AtomicU64::new(0),
    lasting: AtomicU64::new(0),
};

impl Published {
    /// The time at `ticks`, if the anchor holds then.
    #[inline]
    fn read(&self, ticks: u64) -> Option<u64> {
        let version = self.version.load(Ordering::Acquire);
        let anchor = Anchor {
            ticks: self.ticks.load(Ordering::Relaxed),
            nanos: self.nanos.load(Ordering::Relaxed),
            speed: self.speed.load(Ordering::Relaxed),
        };
        let lasting = self.lasting.load(Ordering::Relaxed);
        fence(Ordering::Acquire);
        let is_whole = version % 2 == 0 && self.version.load(Ordering::Relaxed) == version;
        // An anchor that was set after the counter was read is as far away as one can be.
        let since = ticks.wrapping_sub(anchor.ticks);
        (is_whole && since < lasting).then(|| anchor.at(ticks))
    }

    fn write(&self, anchor: Anchor, lasting: u64) {
        let version = self.version.load(Ordering::Relaxed);
        self.version.store(version.wrapping_add(1), Ordering::Relaxed);
        fence(Ordering::Release);
        self.ticks.store(anchor.ticks, Ordering::Relaxed);
        self.nanos.store(anchor.nanos, Ordering::Relaxed);
        self.speed.store(anchor.speed, Ordering::Relaxed);
        self.lasting.store(lasting, Ordering::Relaxed);
        self.version.store(version.wrapping_add(2), Ordering::Release);
    }
}

/// The current time, like [`SystemTime::now`], to about a microsecond.
///
/// Does not run backwards unless the system's clock is set back by a millisecond or more.
#[inline]
pub(crate) fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_nanos(now_nanos())
}

/// The same in nanoseconds since the Unix epoch.
#[inline]
pub(crate) fn now_nanos() -> u64 {
    if IS_USELESS.load(Ordering::Relaxed) {
        return system();
    }
    match counter::read().and_then(|ticks| PUBLISHED.read(ticks)) {
        Some(nanos) => nanos,
        None => asked(),
    }
}

/// What the system's clock says. One that stands before the epoch stands at it.
fn system() -> u64 {
    nanos(SystemTime::now())
}

/// Nanoseconds since the Unix epoch.
pub(crate) fn nanos(time: SystemTime) -> u64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_nanos()).unwrap_or(u64::MAX)
}

/// Whether [`Renewal::Useless`] has been reached.
static IS_USELESS: AtomicBool = AtomicBool::new(false);

/// What is known of the counter.
#[derive(Debug, Clone, Copy)]
enum Renewal {
    /// Nothing yet.
    Unknown,
    /// Its speed is being measured since then.
    Measuring(Reading),
    /// The published anchor was made then; the counter runs at this speed, which the published one may
    /// deviate from while it makes up for what it was ahead.
    Anchored(Reading, u64),
    /// There is none that could be used.
    Useless,
}

static RENEWAL: Mutex<Renewal> = Mutex::new(Renewal::Unknown);

/// The counter and the clocks at one time.
#[derive(Debug, Clone, Copy)]
struct Reading {
    ticks: u64,
    steady: Instant,
    nanos: u64,
}

impl Reading {
    /// Three are taken, and the one counts that was interrupted least.
    fn take() -> Option<Self> {
        let one = || {
            let (before, steady, nanos, after) = (counter::read()?, Instant::now(), system(), counter::read()?);
            let took = after.wrapping_sub(before);
            let ticks = before.wrapping_add(took / 2);
            Some((took, Reading { ticks, steady, nanos }))
        };
        let all: Option<Vec<_>> = (0..3).map(|_| one()).collect();
        all?.into_iter().min_by_key(|(took, _)| *took).map(|(_, reading)| reading)
    }
}

/// Asks the system, and renews the anchor if that is due.
#[cold]
fn asked() -> u64 {
    match RENEWAL.try_lock() {
        Ok(mut renewal) => renew(&mut renewal),
        Err(TryLockError::Poisoned(poisoned)) => renew(&mut poisoned.into_inner()),
        // Another thread is at it.
        Err(TryLockError::WouldBlock) => {}
    }
    system()
}

fn renew(renewal: &mut Renewal) {
    *renewal = match *renewal {
        Renewal::Useless => return,
        Renewal::Unknown => match Reading::take() {
            Some(first) if counter::is_trusted() => Renewal::Measuring(first),
            _ => Renewal::Useless,
        },
        Renewal::Measuring(first) => {
            if first.steady.elapsed() < anchor::BASELINE {
                return;
            }
            match Reading::take().and_then(|reading| Some((reading, speed(first, reading)?))) {
                Some((reading, speed)) => {
                    publish(Anchor { ticks: reading.ticks, nanos: reading.nanos, speed }, speed);
                    Renewal::Anchored(reading, speed)
                }
                None => Renewal::Useless,
            }
        }
        Renewal::Anchored(last, known) => {
            let Some(reading) = Reading::take() else { return };
            if reading.ticks.wrapping_sub(last.ticks) < anchor::lasting(known) {
                // Still good: what came here was read before it was made.
                return;
            }
            let measured = speed(last, reading).filter(|&measured| anchor::is_alike(known, measured));
            if measured.is_none() && !counter::is_trusted() {
                Renewal::Useless
            } else {
                let speed = measured.unwrap_or(known);
                let old = Anchor {
                    ticks: PUBLISHED.ticks.load(Ordering::Relaxed),
                    nanos: PUBLISHED.nanos.load(Ordering::Relaxed),
                    speed: PUBLISHED.speed.load(Ordering::Relaxed),
                };
                publish(old.renewed(reading.ticks, reading.nanos, speed), speed);
                Renewal::Anchored(reading, speed)
            }
        }
    };
    IS_USELESS.store(matches!(renewal, Renewal::Useless), Ordering::Relaxed);
}

fn publish(anchor: Anchor, speed: u64) {
    PUBLISHED.write(anchor, anchor::lasting(speed));
}

fn speed(earlier: Reading, later: Reading) -> Option<u64> {
    anchor::speed(later.steady.saturating_duration_since(earlier.steady), later.ticks.wrapping_sub(earlier.ticks))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The system's clock is set by nobody while this runs, or by less.
    const TOLERANCE: Duration = Duration::from_millis(1);

    #[test]
    fn tells_the_system_s_time_before_and_after_the_counter_s_speed_is_known() {
        let begin = Instant::now();
        let mut previous = SystemTime::UNIX_EPOCH;
        while begin.elapsed() < 3 * anchor::BASELINE {
            let before = SystemTime::now();
            let now = now();
            let after = SystemTime::now();
            assert!(now + TOLERANCE >= before && now <= after + TOLERANCE, "{before:?} {now:?} {after:?}");
            assert!(now + TOLERANCE >= previous, "{previous:?} {now:?}");
            previous = now;
        }
        let renewal = *RENEWAL.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        match renewal {
            Renewal::Anchored(..) => assert!(counter::is_trusted()),
            Renewal::Useless => assert!(counter::read().is_none() || !counter::is_trusted()),
            renewal => panic!("150 ms are enough: {renewal:?}"),
        }
    }

    #[test]
    fn an_anchor_is_read_whole() {
        static TORN: Published = Published {
            version: AtomicU64::new(0),
            ticks: AtomicU64::new(0),
            nanos: AtomicU64::new(0),
            speed: AtomicU64::new(0),
            lasting: AtomicU64::new(0),
        };
        // Each anchor puts tick n at n nanoseconds, so that two mixed ones would not.
        let anchor = |n| Anchor { ticks: n, nanos: n, speed: anchor::ONE };
        TORN.write(anchor(0), u64::MAX);
        std::thread::scope(|scope| {
            scope.spawn(|| (0..100_000).for_each(|n| TORN.write(anchor(n), u64::MAX)));
            scope.spawn(|| {
                for _ in 0..100_000 {
                    assert!(TORN.read(1 << 20).is_none_or(|nanos| nanos == 1 << 20));
                }
            });
        });
    }
}
