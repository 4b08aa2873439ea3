//! Where the ids of spans and traces come from.
//!
//! Each thread walks a way of its own through the numbers, from a place that the system has drawn. A fork takes the
//! places of its parent along, and so would any generator that is not asked to draw anew. So all threads begin anew with
//! each [`Telemetry`](super::Telemetry), without which a fork exports nothing.

use super::desk;
use opentelemetry::trace::{SpanId, TraceId};
use opentelemetry_sdk::trace::IdGenerator;
use std::hash::{BuildHasher as _, RandomState};
use std::process;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

/// Read for each span, and so apart from what is written as often.
#[repr(align(128))]
struct Epoch(AtomicU64);

/// No thread has begun in epoch 0.
static EPOCH: Epoch = Epoch(AtomicU64::new(1));

/// Has every thread draw anew before its next id.
pub(super) fn begin_anew() {
    EPOCH.0.fetch_add(1, Ordering::Relaxed);
}

/// The ids of what starts on one thread.
#[cfg_attr(test, derive(Clone))]
pub(super) struct Ids {
    /// When they were drawn.
    epoch: u64,
    spans: Walk,
    /// The halves of trace ids, drawn by themselves: two threads make the same trace ids only where both of theirs meet.
    traces: (Walk, Walk),
}

impl Ids {
    pub(super) const fn new() -> Self {
        Ids { epoch: 0, spans: Walk(0), traces: (Walk(0), Walk(0)) }
    }

    #[inline]
    pub(super) fn span(&mut self) -> SpanId {
        self.keep_up();
        self.spans.next().into()
    }

    /// All bits are random, as samplers by ratio and the random flag of W3C trace context want the lower 56.
    pub(super) fn trace(&mut self) -> TraceId {
        self.keep_up();
        let (high, low) = &mut self.traces;
        (u128::from(high.next()) << 64 | u128::from(low.next())).into()
    }

    #[inline]
    fn keep_up(&mut self) {
        let epoch = EPOCH.0.load(Ordering::Relaxed);
        if self.epoch != epoch {
            self.draw(epoch);
        }
    }

    #[cold]
    fn draw(&mut self, epoch: u64) {
        let [span, high, low] = [drawn(), drawn(), drawn()];
        *self = Ids { epoch, spans: Walk(span), traces: (Walk(high), Walk(low)) };
    }
}

/// [SplitMix64](https://doi.org/10.1145/2660193.2660195): a walk through all numbers, shuffled, in which none comes twice.
/// The one that is no id is passed over.
#[cfg_attr(test, derive(Clone))]
struct Walk(u64);

impl Walk {
    #[inline]
    fn next(&mut self) -> u64 {
        loop {
            self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            let id = mixed ^ (mixed >> 31);
            if id != 0 {
                return id;
            }
        }
    }
}

/// A number of the system's, which keeps none in the process: a fork gets others.
fn drawn() -> u64 {
    getrandom::u64().unwrap_or_else(|_| made_up())
}

/// Where the system gives none: what tells the process from its forks, hashed with keys that they have, too.
fn made_up() -> u64 {
    RandomState::new().hash_one((process::id(), SystemTime::now()))
}

/// For spans that the SDK makes.
#[derive(Debug)]
pub(crate) struct Generator;

impl IdGenerator for Generator {
    fn new_trace_id(&self) -> TraceId {
        desk::trace_id()
    }

    fn new_span_id(&self) -> SpanId {
        desk::span_id()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;
    use std::thread;

    #[test]
    fn no_id_comes_twice_and_none_is_invalid() {
        let ids = || (0..10_000).map(|_| (Generator.new_span_id(), Generator.new_trace_id())).collect::<Vec<_>>();
        let other = thread::spawn(ids);
        let (spans, traces): (HashSet<_>, HashSet<_>) =
            ids().into_iter().chain(other.join().unwrap_or_default()).unzip();
        assert_eq!((spans.len(), traces.len()), (20_000, 20_000));
        assert!(!spans.contains(&SpanId::INVALID) && !traces.contains(&TraceId::INVALID));
    }

    #[test]
    fn the_halves_of_trace_ids_are_drawn_by_themselves() {
        let halves = |ids: &mut Ids| {
            let id = u128::from_be_bytes(ids.trace().to_bytes());
            (id >> 64, id & u128::from(u64::MAX), u128::from(u64::from_be_bytes(ids.span().to_bytes())))
        };
        let (high, low, span) = halves(&mut Ids::new());
        assert_eq!(HashSet::from([high, low, span]).len(), 3);
    }

    #[test]
    fn zero_is_passed_over() {
        // The step before the one whose number is zero.
        let mut before_zero = Walk(0_u64.wrapping_sub(0x9E37_79B9_7F4A_7C15));
        assert_ne!(before_zero.next(), 0);
    }

    /// As a fork has it: the same places as its parent.
    #[test]
    fn a_copy_goes_other_ways_once_all_begin_anew() {
        let mut parent = Ids::new();
        parent.span();
        let mut fork = parent.clone();
        begin_anew();
        assert_ne!(parent.span(), fork.span());
        assert_ne!(parent.trace(), fork.trace());
    }

    #[test]
    fn what_is_made_up_differs_each_time() {
        let all: HashSet<_> = (0..1_000).map(|_| made_up()).collect();
        assert_eq!(all.len(), 1_000);
    }
}
