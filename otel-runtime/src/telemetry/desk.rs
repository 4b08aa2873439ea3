//! What a thread that records has at hand, behind one look at what is local to it.

use super::lanes::Inlets;
use super::recorder::Live;
use opentelemetry::trace::SpanId;
use opentelemetry_sdk::trace::{IdGenerator as _, RandomIdGenerator};
use std::cell::RefCell;

/// So many boxes are kept at most.
const MOST: usize = 64;

pub(super) struct Desk {
    /// Boxes for spans that are about to start.
    #[allow(clippy::vec_box, reason = "the boxes are what is used again")]
    used: Vec<Box<Live>>,
    ids: Ids,
    /// Where its spans go when they end.
    pub(super) inlets: Inlets,
}

thread_local! {
    static DESK: RefCell<Desk> = const { RefCell::new(Desk { used: Vec::new(), ids: Ids(0), inlets: Inlets::NONE }) };
}

/// Lets `act` work at the desk of this thread; `None` where the thread is being torn down. Nothing of the application's
/// runs there.
#[inline(always)]
#[allow(clippy::inline_always, reason = "a call would take as long again")]
pub(super) fn with<T>(act: impl FnOnce(&mut Desk) -> T) -> Option<T> {
    DESK.try_with(|desk| desk.try_borrow_mut().ok().map(|mut desk| act(&mut desk))).ok().flatten()
}

/// For a span that starts: its id, and a box for it, if one is there to be used again. They come back in two registers.
#[inline(never)]
pub(super) fn blank() -> (Option<Box<Live>>, SpanId) {
    with(|desk| (desk.used.pop(), desk.ids.next()))
        .unwrap_or_else(|| (None, RandomIdGenerator::default().new_span_id()))
}

/// For one that does not record.
pub(super) fn span_id() -> SpanId {
    with(|desk| desk.ids.next()).unwrap_or_else(|| RandomIdGenerator::default().new_span_id())
}

impl Desk {
    /// Keeps the box of a span that has ended for the next one.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "a dozen instructions, which a call would double")]
    pub(super) fn keep(&mut self, live: Box<Live>) {
        if self.used.len() < MOST {
            self.used.push(live);
        }
    }
}

/// The ids of the spans that start on one thread, by
/// [SplitMix64](https://doi.org/10.1145/2660193.2660195): a walk through all numbers, shuffled, in which none comes twice.
/// It begins where the SDK's generator says, which the system has seeded, and which makes the ids of traces.
struct Ids(
    /// Where the walk is; 0 before it has begun.
    u64,
);

impl Ids {
    #[inline]
    fn next(&mut self) -> SpanId {
        loop {
            if self.0 == 0 {
                self.0 = start();
            }
            self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            let id = mixed ^ (mixed >> 31);
            if id != 0 {
                return id.into();
            }
        }
    }
}

#[cold]
fn start() -> u64 {
    u64::from_be_bytes(RandomIdGenerator::default().new_span_id().to_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;
    use std::thread;

    #[test]
    fn no_id_comes_twice_and_none_is_invalid() {
        let ids = || (0..10_000).map(|_| span_id()).collect::<Vec<_>>();
        let other = thread::spawn(ids);
        let all: HashSet<_> = ids().into_iter().chain(other.join().unwrap_or_default()).collect();
        assert_eq!(all.len(), 20_000);
        assert!(!all.contains(&SpanId::INVALID));
    }

    #[test]
    fn what_has_begun_nowhere_begins_and_zero_is_left_out() {
        let mut fresh = Ids(0);
        assert_ne!(fresh.next(), Ids(0).next(), "each begins elsewhere");
        // The step before the one whose number is zero.
        let mut before_zero = Ids(0_u64.wrapping_sub(0x9E37_79B9_7F4A_7C15));
        assert_ne!(before_zero.next(), SpanId::INVALID);
    }
}
