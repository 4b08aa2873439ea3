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
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering, fence};
use std::sync::{Mutex, TryLockError};
use std::time::{Duration, Instant, SystemTime};

/// The anchor that [`now`] reads: the one of two that `version` points to. The other one is written
/// meanwhile, by one thread at a time, so that there is one to be read at any time. One line of the cache.
#[repr(align(64))]
struct Published {
    version: AtomicUsize,
    /// For so many ticks an anchor holds; 0 while there is none. No two anchors differ much in it.
    lasting: AtomicU64,
    anchors: [Slot; 2],
}

struct Slot {
    ticks: AtomicU64,
    nanos: AtomicU64,
    speed: AtomicU64,
}

impl Slot {
    const fn new() -> Self {
        Slot { ticks: AtomicU64::new(0), nanos: AtomicU64::new(0), speed: AtomicU64::new(0) }
    }

    #[inline]
    fn anchor(&self) -> Anchor {
        Anchor {
            ticks: self.ticks.load(Ordering::Relaxed),
            nanos: self.nanos.load(Ordering::Relaxed),
            speed: self.speed.load(Ordering::Relaxed),
        }
    }
}

impl Published {
    const fn new() -> Self {
        Published { version: AtomicUsize::new(0), lasting: AtomicU64::new(0), anchors: [Slot::new(), Slot::new()] }
    }

    /// The anchor, for who writes the next one.
    fn anchor(&self) -> Anchor {
        self.anchors[self.version.load(Ordering::Relaxed) % 2].anchor()
    }

    /// The time at `ticks`, if that is no further from the anchor than it lasts, so many `times`, and no other
    /// one came meanwhile.
    #[inline]
    fn read(&self, ticks: u64, times: u64) -> Option<u64> {
        let version = self.version.load(Ordering::Acquire);
        let (anchor, lasting) = (self.anchors[version % 2].anchor(), self.lasting.load(Ordering::Relaxed));
        fence(Ordering::Acquire);
        let is_whole = self.version.load(Ordering::Relaxed) == version;
        // An anchor that was set after the counter was read is as far away as one can be.
        let since = ticks.wrapping_sub(anchor.ticks);
        (is_whole && since < lasting.saturating_mul(times)).then(|| anchor.at(ticks))
    }

    /// From now on none can be read, so that who reads need not ask whether there is one.
    fn withdraw(&self) {
        self.lasting.store(0, Ordering::Relaxed);
    }

    fn write(&self, anchor: Anchor, lasting: u64) {
        let next = self.version.load(Ordering::Relaxed).wrapping_add(1);
        // Who sees what is written here has been told that the slot is not the one to read any more.
        fence(Ordering::Release);
        let slot = &self.anchors[next % 2];
        slot.ticks.store(anchor.ticks, Ordering::Relaxed);
        slot.nanos.store(anchor.nanos, Ordering::Relaxed);
        slot.speed.store(anchor.speed, Ordering::Relaxed);
        self.lasting.store(lasting, Ordering::Relaxed);
        self.version.store(next, Ordering::Release);
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
    CLOCK.now(&Machine)
}

/// Nanoseconds since the Unix epoch; of what lies before it, none.
pub(crate) fn nanos(time: SystemTime) -> u64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_nanos()).unwrap_or(u64::MAX)
}

static CLOCK: Clock = Clock::new();

struct Clock {
    published: Published,
    renewal: Mutex<Renewal>,
    /// Whether [`Renewal::Useless`] has been reached.
    is_useless: AtomicBool,
}

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

/// What the time is made of.
trait Clocks {
    fn ticks(&self) -> Option<u64>;
    /// Nanoseconds since the Unix epoch. Set by people, and by others.
    fn system(&self) -> u64;
    /// Set by nobody.
    fn steady(&self) -> Instant;
    /// Whether the kernel tells the time by the counter of `ticks`, too.
    fn is_trusted(&self) -> bool;
}

/// Those of this machine.
struct Machine;

impl Clocks for Machine {
    #[inline]
    fn ticks(&self) -> Option<u64> {
        counter::read()
    }

    /// A clock that stands before the epoch stands at it.
    fn system(&self) -> u64 {
        nanos(SystemTime::now())
    }

    fn steady(&self) -> Instant {
        Instant::now()
    }

    fn is_trusted(&self) -> bool {
        counter::is_trusted()
    }
}

/// The counter and the clocks at one time.
#[derive(Debug, Clone, Copy)]
struct Reading {
    ticks: u64,
    steady: Instant,
    nanos: u64,
}

impl Reading {
    /// Three are taken, and the one counts that was interrupted least. `None` if there is no
    /// counter.
    fn take(clocks: &impl Clocks) -> Option<Self> {
        let one = || {
            let (before, steady, nanos, after) = (clocks.ticks()?, clocks.steady(), clocks.system(), clocks.ticks()?);
            let took = after.wrapping_sub(before);
            let ticks = before.wrapping_add(took / 2);
            Some((took, Reading { ticks, steady, nanos }))
        };
        let all: Option<Vec<_>> = (0..3).map(|_| one()).collect();
        all?.into_iter().min_by_key(|(took, _)| *took).map(|(_, reading)| reading)
    }
}

impl Clock {
    const fn new() -> Self {
        Clock { published: Published::new(), renewal: Mutex::new(Renewal::Unknown), is_useless: AtomicBool::new(false) }
    }

    #[inline]
    fn now(&self, clocks: &impl Clocks) -> u64 {
        match clocks.ticks().and_then(|ticks| self.published.read(ticks, 1)) {
            Some(time) => time,
            None => self.asked(clocks),
        }
    }

    /// Renews the anchor if that is due, and asks the system if there is none. Where there is one its time
    /// counts, which may be ahead of the system's: the last one does while another thread makes the next.
    #[cold]
    fn asked(&self, clocks: &impl Clocks) -> u64 {
        if self.is_useless.load(Ordering::Relaxed) {
            return clocks.system();
        }
        match self.renewal.try_lock() {
            Ok(mut renewal) => self.renew(&mut renewal, clocks),
            Err(TryLockError::Poisoned(poisoned)) => self.renew(&mut poisoned.into_inner(), clocks),
            Err(TryLockError::WouldBlock) => {}
        }
        if self.is_useless.load(Ordering::Relaxed) {
            return clocks.system();
        }
        // Once more if another anchor came meanwhile.
        let anchored = || self.published.read(clocks.ticks()?, 2);
        (0..8).find_map(|_| anchored()).unwrap_or_else(|| clocks.system())
    }

    fn renew(&self, renewal: &mut Renewal, clocks: &impl Clocks) {
        *renewal = self.renewed(*renewal, clocks);
        if matches!(renewal, Renewal::Useless) {
            self.published.withdraw();
            self.is_useless.store(true, Ordering::Relaxed);
        }
    }

    fn renewed(&self, renewal: Renewal, clocks: &impl Clocks) -> Renewal {
        match renewal {
            Renewal::Useless => Renewal::Useless,
            Renewal::Unknown => match Reading::take(clocks) {
                Some(first) if clocks.is_trusted() => Renewal::Measuring(first),
                _ => Renewal::Useless,
            },
            Renewal::Measuring(first) => {
                if clocks.steady().saturating_duration_since(first.steady) < anchor::BASELINE {
                    return renewal;
                }
                match Reading::take(clocks).and_then(|reading| Some((reading, speed(first, reading)?))) {
                    Some((reading, speed)) => {
                        self.publish(Anchor { ticks: reading.ticks, nanos: reading.nanos, speed }, speed);
                        Renewal::Anchored(reading, speed)
                    }
                    None => Renewal::Useless,
                }
            }
            Renewal::Anchored(last, known) => {
                let Some(reading) = Reading::take(clocks) else { return renewal };
                if reading.ticks.wrapping_sub(last.ticks) < anchor::lasting(known) {
                    // Still good: what came here was read before it was made.
                    return renewal;
                }
                let measured = speed(last, reading).filter(|&measured| anchor::is_alike(known, measured));
                if measured.is_none() && !clocks.is_trusted() {
                    return Renewal::Useless;
                }
                let speed = measured.unwrap_or(known);
                self.publish(self.published.anchor().renewed(reading.ticks, reading.nanos, speed), speed);
                Renewal::Anchored(reading, speed)
            }
        }
    }

    fn publish(&self, anchor: Anchor, speed: u64) {
        self.published.write(anchor, anchor::lasting(speed));
    }
}

fn speed(earlier: Reading, later: Reading) -> Option<u64> {
    anchor::speed(later.steady.saturating_duration_since(earlier.steady), later.ticks.wrapping_sub(earlier.ticks))
}

#[cfg(test)]
#[path = "clock/tests.rs"]
mod tests;
