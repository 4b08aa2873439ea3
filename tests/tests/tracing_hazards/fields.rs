//! Fields whose `Debug` does more than to format.

use crate::world::{World, around, meddle};
use otel_runtime::TracingSpans;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use tracing::field::{Empty, debug};

struct Meddles;

impl fmt::Debug for Meddles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        meddle();
        f.write_str("shown")
    }
}

struct Panics;

impl fmt::Debug for Panics {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        panic!("a value cannot be shown")
    }
}

/// What `meddle` leaves inside a span, with everything formatted by two layers.
fn assert_meddled_within(world: &World, name: &str, message: &str) {
    let tree = world.tree();
    assert!(tree.starts_with(name), "{tree}");
    assert!(tree.contains("meddling_library(ours[meddled@INFO])"), "{tree}");
    assert!(tree.contains("meddled@INFO meddled by hand@"), "{tree}");
    assert_eq!(tree.matches(message).count(), 1, "{tree}");
}

pub(crate) fn debug_of_event_fields_meddles(faces: TracingSpans) {
    let world = World::new(faces);
    around(|| tracing::info!(field = ?Meddles, "told"));
    assert_meddled_within(&world, "around[", "told@INFO");
    tracing::info_span!("library").in_scope(|| tracing::info!(field = ?Meddles, "{:?} too", Meddles));
    assert_meddled_within(&world, "library[", "shown too@INFO");
    world.assert_sane();
}

pub(crate) fn debug_of_span_fields_meddles(faces: TracingSpans) {
    let world = World::new(faces);
    around(|| tracing::info_span!("library", field = ?Meddles).in_scope(|| tracing::info!("told")));
    assert_meddled_within(&world, "around[", "library[told@INFO]");
    world.assert_sane();
}

pub(crate) fn debug_of_recorded_fields_meddles(faces: TracingSpans) {
    let world = World::new(faces);
    let recorded = || {
        let span = tracing::info_span!("library", field = Empty);
        span.record("field", debug(Meddles));
        span.in_scope(|| {
            tracing::Span::current().record("field", debug(Meddles));
            tracing::info!("told");
        });
        span.record("field", debug(Meddles));
    };
    around(recorded);
    assert_meddled_within(&world, "around[", "told@INFO");
    recorded();
    assert!(world.tree().contains("told@INFO"));
    world.assert_sane();
}

pub(crate) fn debug_of_fields_panics(faces: TracingSpans) {
    let world = World::new(faces);
    around(|| {
        assert!(catch_unwind(|| tracing::info!(field = ?Panics, "never told")).is_err());
        assert!(catch_unwind(|| tracing::info_span!("never", field = ?Panics)).is_err());
        let span = tracing::info_span!("library", field = Empty);
        assert!(catch_unwind(AssertUnwindSafe(|| drop(span.record("field", debug(Panics)).enter()))).is_err());
        span.in_scope(|| {
            let again = catch_unwind(|| {
                tracing::Span::current().record("field", debug(Panics));
            });
            assert!(again.is_err());
            tracing::info!("told");
        });
    });
    assert_eq!(world.tree(), "around(library[told@INFO])");
    world.assert_sane();
}
