//! Where the processor's counter stood at a time of the system's clock, and how fast it runs.

use std::time::Duration;

/// The speed of one tick for each nanosecond.
pub(super) const ONE: u64 = 1 << 32;

/// Two readings of both clocks so far apart tell the counter's speed to a millionth.
pub(super) const BASELINE: Duration = Duration::from_millis(50);

/// What an anchor may be ahead of the clock and is made up for slowly. More is a clock that was set.
const SLOWLY: u64 = 1_000_000;

const SECOND: u64 = 1_000_000_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Anchor {
    /// What the counter stood at.
    pub(super) ticks: u64,
    /// Nanoseconds since the Unix epoch.
    pub(super) nanos: u64,
    /// Nanoseconds for each tick, as a multiple of 2^-32.
    pub(super) speed: u64,
}

impl Anchor {
    /// The time at `ticks`, which lie behind the anchor.
    #[inline]
    pub(super) fn at(&self, ticks: u64) -> u64 {
        let since = u128::from(ticks.wrapping_sub(self.ticks)) * u128::from(self.speed);
        #[allow(clippy::cast_possible_truncation, reason = "584 years after the anchor")]
        let since = (since >> 32) as u64;
        self.nanos.wrapping_add(since)
    }

    /// The next one, read from both clocks. Where this one has been ahead of the clock, time does not go
    /// back: the next one runs more slowly for a second.
    pub(super) fn renewed(&self, ticks: u64, nanos: u64, speed: u64) -> Anchor {
        let ahead = self.at(ticks).saturating_sub(nanos);
        if ahead == 0 || ahead > SLOWLY {
            return Anchor { ticks, nanos, speed };
        }
        let slowed = u128::from(speed) * u128::from(SECOND - ahead) / u128::from(SECOND);
        Anchor { ticks, nanos: nanos + ahead, speed: u64::try_from(slowed).unwrap_or(speed) }
    }
}

/// The speed of a counter that has made `ticks` in `time`; `None` if that is none of a processor's.
pub(super) fn speed(time: Duration, ticks: u64) -> Option<u64> {
    let speed = (time.as_nanos() << 32).checked_div(u128::from(ticks))?;
    // From 10 MHz to 64 GHz.
    u64::try_from(speed).ok().filter(|speed| (ONE / 64..=ONE * 100).contains(speed))
}

/// For so many ticks an anchor holds: a second.
pub(super) fn lasting(speed: u64) -> u64 {
    let ticks = (u128::from(SECOND) << 32).checked_div(u128::from(speed)).unwrap_or(0);
    u64::try_from(ticks).unwrap_or(0)
}

/// Whether two speeds are the same counter's: a clock that is being corrected runs up to one part in two
/// thousand faster or slower.
pub(super) fn is_alike(known: u64, measured: u64) -> bool {
    known.abs_diff(measured) <= known / 1_000
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2.5 GHz.
    const SPEED: u64 = ONE * 2 / 5;

    #[test]
    fn ticks_become_nanoseconds() {
        let anchor = Anchor { ticks: 1_000, nanos: 50, speed: SPEED };
        assert_eq!(anchor.at(1_000), 50);
        assert_eq!(anchor.at(1_000 + 2_500_000_000), 50 + SECOND - 1, "to a nanosecond");
        let over = Anchor { ticks: u64::MAX - 99, ..anchor };
        assert_eq!(over.at(100), 50 + 79, "the counter has begun anew");
    }

    #[test]
    fn a_speed_is_measured_or_refused() {
        assert_eq!(speed(Duration::from_secs(2), 5_000_000_000), Some(SPEED));
        assert_eq!(lasting(SPEED), 2_500_000_000);
        assert_eq!(speed(Duration::from_secs(1), 0), None, "it stands still");
        assert_eq!(speed(Duration::ZERO, 5), None);
        assert_eq!(speed(Duration::from_secs(1), 1_000), None, "too slow");
        assert!(is_alike(SPEED, SPEED + SPEED / 2_000));
        assert!(!is_alike(SPEED, SPEED * 2));
    }

    #[test]
    fn a_clock_that_was_behind_is_followed_at_once() {
        let old = Anchor { ticks: 0, nanos: 0, speed: SPEED };
        let new = old.renewed(2_500_000_000, SECOND + 700, SPEED);
        assert_eq!(new, Anchor { ticks: 2_500_000_000, nanos: SECOND + 700, speed: SPEED });
    }

    #[test]
    fn what_was_ahead_is_made_up_for_without_going_back() {
        let old = Anchor { ticks: 0, nanos: 0, speed: SPEED };
        let behind = SECOND - 500;
        let new = old.renewed(2_500_000_000, behind, SPEED);
        assert_eq!(new.nanos, old.at(2_500_000_000), "it does not go back");
        let later = new.at(2 * 2_500_000_000);
        assert!(later.abs_diff(behind + SECOND) < 5, "and has come to the clock's time a second later: {later}");
    }

    #[test]
    fn a_clock_that_was_set_back_is_followed() {
        let old = Anchor { ticks: 0, nanos: 10 * SECOND, speed: SPEED };
        let new = old.renewed(2_500_000_000, SECOND, SPEED);
        assert_eq!(new, Anchor { ticks: 2_500_000_000, nanos: SECOND, speed: SPEED });
    }
}
