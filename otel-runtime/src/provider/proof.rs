//! How long holds what a call has proved of the provider, and who makes the next proof.

use super::{ABSENT, FLAGS, Found, STATE, Source, UNKNOWN, find, foreign_state, leave_doubt};
use crate::site::Site;
use crate::thread;
use opentelemetry::Context;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// How long *absent* holds without a new proof, and how long a tracer of a foreign provider is kept.
const PROOF_INTERVAL: Duration = Duration::from_millis(10);

/// A thread that calls often looks at the clock once in this many calls.
const ALLOWANCE: u32 = 32;

/// Whether this call may rely on the last proof.
#[inline]
pub(super) fn holds() -> bool {
    thread::spend_allowance() || !is_due()
}

/// When something was proved last, in nanoseconds since [`epoch`].
static PROVED_AT: AtomicU64 = AtomicU64::new(0);

fn epoch() -> Instant {
    static EPOCH: LazyLock<Instant> = LazyLock::new(Instant::now);
    *EPOCH
}

fn now() -> u64 {
    u64::try_from(epoch().elapsed().as_nanos()).unwrap_or(u64::MAX)
}

/// Whether the last proof is too old, and this very call makes the next one; then *absent* has become
/// *unknown*. Grants the thread its next allowance.
#[cold]
pub(super) fn is_due() -> bool {
    thread_local! {
        static LOOKED_AT: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
    }
    const BUSY: u64 = 100_000; // ns between two looks that tell a thread with many calls
    let now = now();
    let since_look = now.saturating_sub(LOOKED_AT.replace(now));
    // Only a thread whose last allowance was gone in no time gets one: a slow caller looks each time.
    thread::grant_allowance(if since_look < BUSY { ALLOWANCE } else { 0 });
    let proved = PROVED_AT.load(Ordering::Relaxed);
    let interval = u64::try_from(PROOF_INTERVAL.as_nanos()).unwrap_or(u64::MAX);
    let due = now.saturating_sub(proved) >= interval
        && PROVED_AT.compare_exchange(proved, now, Ordering::Relaxed, Ordering::Relaxed).is_ok();
    if due {
        let _ = STATE.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |old| {
            (old & !FLAGS == ABSENT).then_some(UNKNOWN | (old & FLAGS))
        });
    }
    due
}

/// There is no provider now.
pub(super) fn proved() {
    PROVED_AT.store(now(), Ordering::Relaxed);
}

/// The source of spans for a call whose span may start when it has ended. Where the provider is in doubt,
/// that span would prove it too late for all calls that end without one: here the probe is the proof.
pub(crate) fn find_for_later(site: &'static Site, context: &Context) -> Found {
    let found = find(site, context, true);
    if let Found::Source { source: Source::Global(_), .. } = found {
        leave_doubt(foreign_state());
    }
    found
}
