//! First calls at a time when `tracing` asks about call sites.

use crate::world::{Below, World, around, ours};
use otel_runtime::{TracingSpans, traced};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Barrier};
use std::thread;
use tracing::Metadata;
use tracing::subscriber::Interest;
use tracing_subscriber::layer::Layer;

/// Functions that nobody has called yet.
macro_rules! fresh {
    ($($name:ident)+) => {
        $(#[traced] fn $name() {})+
        const FRESH: &[fn()] = &[$($name),+];
    };
}

fresh! {
    fresh00 fresh01 fresh02 fresh03 fresh04 fresh05 fresh06 fresh07 fresh08 fresh09 fresh10 fresh11 fresh12 fresh13
    fresh14 fresh15 fresh16 fresh17 fresh18 fresh19 fresh20 fresh21 fresh22 fresh23 fresh24 fresh25 fresh26 fresh27
}

/// Calls one of them whenever it is asked about a call site of the test.
#[derive(Clone, Default)]
struct Calls {
    is_on: Arc<AtomicBool>,
    next: Arc<AtomicUsize>,
}

impl Layer<Below> for Calls {
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        if self.is_on.load(Ordering::Acquire) && !metadata.name().starts_with("fresh") {
            if let Some(fresh) = FRESH.get(self.next.fetch_add(1, Ordering::AcqRel)) {
                fresh();
            }
        }
        Interest::always()
    }
}

pub(crate) fn first_calls_are_made_inside_register_callsite(faces: TracingSpans) {
    let calls = Calls::default();
    let world = World::with_layer(faces, calls.clone());
    around(|| ours("known from now on"));
    world.tree();
    calls.is_on.store(true, Ordering::Release);
    // By a call site that is new.
    tracing::info_span!("library").in_scope(|| ());
    let tree = world.tree();
    assert!(tree.contains("library") && tree.contains("fresh00"), "{tree}");
    // By all that are known.
    tracing::callsite::rebuild_interest_cache();
    assert!(calls.next.load(Ordering::Acquire) > 2);
    calls.is_on.store(false, Ordering::Release);
    world.assert_sane();
}

pub(crate) fn interest_is_rebuilt_while_first_calls_are_made(faces: TracingSpans) {
    let world = World::new(faces);
    let barrier = Barrier::new(3);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                barrier.wait();
                for fresh in FRESH {
                    around(fresh);
                }
            });
        }
        barrier.wait();
        for _ in 0..FRESH.len() {
            tracing::callsite::rebuild_interest_cache();
        }
    });
    assert_eq!(world.tree().matches("around(fresh").count(), 2 * FRESH.len());
    world.assert_sane();
}
