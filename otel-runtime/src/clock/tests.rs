use super::*;
use std::sync::PoisonError;
use std::sync::atomic::AtomicI64;
use std::thread;

/// The system's clock is set by nobody while this runs, or by less.
const TOLERANCE: Duration = Duration::from_millis(1);

const SECOND: u64 = 1_000_000_000;

/// The system's clock of a made-up machine at its start.
const START: i64 = 1_700_000_000 * 1_000_000_000;

/// A machine whose counter makes a tick each nanosecond.
struct MadeUp {
    ticks: AtomicU64,
    has_counter: AtomicBool,
    is_trusted: AtomicBool,
    /// What the counter makes beside the ticks that there are.
    extra: AtomicU64,
    /// What the system's clock was set by, in nanoseconds.
    set_by: AtomicI64,
    begin: Instant,
}

impl MadeUp {
    fn new() -> Self {
        MadeUp {
            ticks: AtomicU64::new(0),
            has_counter: AtomicBool::new(true),
            is_trusted: AtomicBool::new(true),
            extra: AtomicU64::new(0),
            set_by: AtomicI64::new(0),
            begin: Instant::now(),
        }
    }

    fn pass(&self, nanos: u64) {
        self.ticks.fetch_add(nanos, Ordering::Relaxed);
    }

    fn set(&self, by: i64) {
        self.set_by.fetch_add(by, Ordering::Relaxed);
    }

    fn passed(&self) -> u64 {
        self.ticks.load(Ordering::Relaxed)
    }

    /// Makes the speed of the counter known.
    fn anchored(&self) -> Clock {
        let clock = Clock::new();
        for _ in 0..3 {
            assert_eq!(clock.now(self), self.system());
            self.pass(SECOND / 10);
        }
        assert!(matches!(state(&clock), Renewal::Anchored(..)));
        clock
    }
}

impl Clocks for MadeUp {
    fn ticks(&self) -> Option<u64> {
        let has_counter = self.has_counter.load(Ordering::Relaxed);
        has_counter.then(|| self.passed().wrapping_add(self.extra.load(Ordering::Relaxed)))
    }

    fn system(&self) -> u64 {
        let nanos = START + i64::try_from(self.passed()).unwrap() + self.set_by.load(Ordering::Relaxed);
        u64::try_from(nanos).unwrap()
    }

    fn steady(&self) -> Instant {
        self.begin + Duration::from_nanos(self.passed())
    }

    fn is_trusted(&self) -> bool {
        self.is_trusted.load(Ordering::Relaxed)
    }
}

fn state(clock: &Clock) -> Renewal {
    *clock.renewal.lock().unwrap_or_else(PoisonError::into_inner)
}

fn is_useless(clock: &Clock) -> bool {
    assert_eq!(matches!(state(clock), Renewal::Useless), clock.is_useless.load(Ordering::Relaxed));
    clock.is_useless.load(Ordering::Relaxed)
}

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
    match state(&CLOCK) {
        Renewal::Anchored(..) => assert!(counter::is_trusted()),
        Renewal::Useless => assert!(counter::read().is_none() || !counter::is_trusted()),
        renewal => panic!("150 ms are enough: {renewal:?}"),
    }
}

#[test]
fn an_anchor_is_read_whole() {
    static TORN: Published = Published::new();
    // Each anchor puts tick n at n nanoseconds, so that two mixed ones would not.
    let anchor = |n| Anchor { ticks: n, nanos: n, speed: anchor::ONE };
    TORN.write(anchor(0), u64::MAX);
    thread::scope(|scope| {
        scope.spawn(|| (0..100_000).for_each(|n| TORN.write(anchor(n), u64::MAX)));
        scope.spawn(|| {
            for _ in 0..100_000 {
                assert!(TORN.read(1 << 20, 1).is_none_or(|nanos| nanos == 1 << 20));
            }
        });
    });
}

#[test]
fn a_counter_that_is_missing_or_not_trusted_is_not_used() {
    for (has_counter, is_trusted) in [(false, true), (true, false)] {
        let machine = MadeUp::new();
        machine.has_counter.store(has_counter, Ordering::Relaxed);
        machine.is_trusted.store(is_trusted, Ordering::Relaxed);
        let clock = Clock::new();
        for _ in 0..3 {
            machine.set(-5);
            assert_eq!(clock.now(&machine), machine.system());
            assert!(is_useless(&clock));
            machine.pass(SECOND);
        }
    }
}

#[test]
fn a_counter_that_stands_still_is_not_used() {
    let machine = MadeUp::new();
    let clock = Clock::new();
    for _ in 0..3 {
        assert_eq!(clock.now(&machine), machine.system());
        machine.pass(SECOND / 10);
        // It stands where it began.
        machine.extra.store(0u64.wrapping_sub(machine.passed()), Ordering::Relaxed);
    }
    assert!(is_useless(&clock));
}

#[test]
fn a_counter_that_the_kernel_gives_up_is_given_up() {
    let machine = MadeUp::new();
    let clock = machine.anchored();
    machine.is_trusted.store(false, Ordering::Relaxed);
    // It has jumped: the processor slept, or another one has another count.
    machine.extra.store(100 * SECOND, Ordering::Relaxed);
    assert_eq!(clock.now(&machine), machine.system());
    assert!(is_useless(&clock));
}

/// A machine that was suspended, or moved to another one.
#[test]
fn a_jump_of_a_trusted_counter_is_no_jump_of_the_time() {
    let machine = MadeUp::new();
    let clock = machine.anchored();
    machine.extra.store(100 * SECOND, Ordering::Relaxed);
    assert_eq!(clock.now(&machine), machine.system());
    machine.pass(SECOND / 2);
    assert_eq!(clock.now(&machine), machine.system());
    assert!(!is_useless(&clock));
}

#[test]
fn a_system_clock_that_is_set_is_followed_within_a_second() {
    const DAY: i64 = 86_400 * 1_000_000_000;
    let machine = MadeUp::new();
    let clock = machine.anchored();
    for step in [DAY, -2 * DAY, 1_000_000_000, -5_000_000] {
        let before = clock.now(&machine);
        machine.set(step);
        assert!(clock.now(&machine) >= before, "the anchor holds");
        machine.pass(SECOND);
        assert_eq!(clock.now(&machine), machine.system(), "set by {step}");
        machine.pass(SECOND / 2);
        assert_eq!(clock.now(&machine), machine.system());
    }
    assert!(!is_useless(&clock));
}

#[test]
fn what_is_set_back_a_little_is_made_up_for_without_going_back() {
    let machine = MadeUp::new();
    let clock = machine.anchored();
    let mut previous = clock.now(&machine);
    machine.set(-900_000);
    for _ in 0..400 {
        machine.pass(SECOND / 100);
        let now = clock.now(&machine);
        assert!(now >= previous, "{previous:?} {now:?}");
        previous = now;
    }
    assert!((0..1_000).contains(&(previous - machine.system())), "a second was enough");
}

/// The system's clock gains and loses, as one that is being corrected; each thread renews when it comes to it.
/// No time passes during that, which takes a fraction of a microsecond.
#[test]
fn no_thread_sees_the_time_go_back_while_others_renew_the_anchor() {
    let machine = MadeUp::new();
    let clock = machine.anchored();
    let first = clock.published.version.load(Ordering::Relaxed);
    thread::scope(|scope| {
        for sign in [3, -2, 1, -2] {
            let (clock, machine) = (&clock, &machine);
            scope.spawn(move || {
                let mut previous = 0;
                for _ in 0..100_000 {
                    if let Ok(_nobody_renews) = clock.renewal.try_lock() {
                        // 10,000 times are a second, in which the clock is set by 300 microseconds at most.
                        machine.pass(SECOND / 10_000);
                        machine.set(sign * 10);
                    }
                    let now = clock.now(machine);
                    assert!(now >= previous, "{previous:?} {now:?}");
                    previous = now;
                }
            });
        }
    });
    assert!(!is_useless(&clock));
    assert!(clock.published.version.load(Ordering::Relaxed) > first + 5, "it was renewed all the while");
}
