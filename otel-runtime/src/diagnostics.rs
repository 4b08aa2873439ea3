//! Placeholder until the telemetry branch lands.
use std::sync::atomic::{AtomicU64, Ordering};
pub(crate) static CARRIER_MISSING: AtomicU64 = AtomicU64::new(0);
pub(crate) static CARRIER_INVALID: AtomicU64 = AtomicU64::new(0);
pub(crate) static LINKS_INVALID: AtomicU64 = AtomicU64::new(0);
pub(crate) static LINKS_DROPPED: AtomicU64 = AtomicU64::new(0);
pub(crate) fn count(counter: &AtomicU64) {
    counter.fetch_add(1, Ordering::Relaxed);
}
