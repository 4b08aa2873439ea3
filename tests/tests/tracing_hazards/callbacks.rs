//! Layers that do in their callbacks what only applications should, or panic there.

use crate::world::{Below, World, around, meddle, ours};
use otel_runtime::{TracingSpans, tracing_layer};
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};

struct Meddler;

impl Layer<Below> for Meddler {
    fn on_new_span(&self, _: &Attributes<'_>, _: &Id, _: Context<'_, Below>) {
        meddle();
    }
    fn on_record(&self, _: &Id, _: &Record<'_>, _: Context<'_, Below>) {
        meddle();
    }
    fn on_event(&self, _: &Event<'_>, _: Context<'_, Below>) {
        meddle();
    }
    fn on_enter(&self, _: &Id, _: Context<'_, Below>) {
        meddle();
    }
    fn on_exit(&self, _: &Id, _: Context<'_, Below>) {
        meddle();
    }
    fn on_close(&self, _: Id, _: Context<'_, Below>) {
        meddle();
    }
}

pub(crate) fn a_layer_opens_spans_in_its_callbacks(faces: TracingSpans) {
    let world = World::with_layer(faces, Meddler);
    tracing::info_span!("library").in_scope(|| around(|| ours("told")));
    let tree = world.tree();
    for name in ["library", "around", "ours"] {
        assert!(tree.contains(name), "{tree}");
    }
    assert_eq!(tree.matches("told@INFO").count(), 1, "{tree}");
    assert!(!opentelemetry::Context::current().is_telemetry_suppressed());
}

/// Logs while it holds a lock that each of its callbacks takes, and comes back to none of them on the same thread.
#[derive(Default)]
struct Locks(Mutex<()>);

thread_local! {
    static LOCKED: Cell<bool> = const { Cell::new(false) };
}

impl Locks {
    fn locked(&self, what: impl FnOnce()) {
        if LOCKED.replace(true) {
            return;
        }
        let lock = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        what();
        drop(lock);
        LOCKED.set(false);
    }
}

impl<S: Subscriber> Layer<S> for Locks {
    fn on_new_span(&self, _: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
        self.locked(|| tracing::info!("under a lock"));
    }
    fn on_event(&self, _: &Event<'_>, _: Context<'_, S>) {
        self.locked(|| tracing::info_span!("under a lock").in_scope(|| tracing::info!("under a lock")));
    }
}

/// Below ours, which asks whom it has for neighbours when it sees the first event.
pub(crate) fn a_layer_logs_while_it_holds_a_lock(faces: TracingSpans) {
    let subscriber = tracing_subscriber::registry().with(Locks::default()).with(tracing_layer());
    let world = World::under(faces, |builder| builder, subscriber);
    around(|| tracing::info!("told"));
    let tree = world.tree();
    assert!(tree.starts_with("around[") && tree.contains("told@INFO"), "{tree}");
    tracing::info_span!("library").in_scope(|| ours("told"));
    let tree = world.tree();
    assert!(tree.contains("ours[") && tree.matches("told@INFO").count() == 1, "{tree}");
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Callback {
    New,
    Enter,
    Exit,
}

/// Panics in one of its callbacks, for spans of one name, as often as it is told to.
#[derive(Clone)]
struct Panics(Callback, &'static str, Arc<AtomicUsize>);

impl Panics {
    fn of(callback: Callback, name: &'static str) -> Self {
        Panics(callback, name, Arc::new(AtomicUsize::new(0)))
    }

    fn arm(&self) {
        self.2.store(1, Ordering::Release);
    }

    fn is_armed(&self) -> bool {
        self.2.load(Ordering::Acquire) > 0
    }

    fn step(&self, callback: Callback, name: &str) {
        let is_meant = callback == self.0 && name == self.1;
        let is_due = || self.2.fetch_update(Ordering::AcqRel, Ordering::Acquire, |left| left.checked_sub(1)).is_ok();
        assert!(!(is_meant && is_due()), "a layer panics");
    }
}

impl Layer<Below> for Panics {
    fn on_new_span(&self, attributes: &Attributes<'_>, _: &Id, _: Context<'_, Below>) {
        self.step(Callback::New, attributes.metadata().name());
    }
    fn on_enter(&self, id: &Id, ctx: Context<'_, Below>) {
        self.step(Callback::Enter, ctx.span(id).map_or("", |span| span.name()));
    }
    fn on_exit(&self, id: &Id, ctx: Context<'_, Below>) {
        self.step(Callback::Exit, ctx.span(id).map_or("", |span| span.name()));
    }
}

/// A layer that panics over the face of a call does no harm to the call, nor to its span.
fn panics_over_a_face(faces: TracingSpans, callback: Callback) {
    let layer = Panics::of(callback, "ours");
    let world = World::with_layer(faces, layer.clone());
    layer.arm();
    let mut has_run = false;
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        around(|| {
            ours("told");
            has_run = true;
        });
    }));
    assert_eq!(layer.is_armed(), faces == TracingSpans::Off, "it panics over faces alone");
    assert!(outcome.is_ok() && has_run, "the call is not harmed");
    assert_eq!(world.tree(), "around(ours[told@INFO])");
    assert!(tracing::Span::current().is_none(), "a face was left entered");
    // The same in a call that panics itself: a second panic would end the process.
    layer.arm();
    let outcome = catch_unwind(|| {
        around(|| {
            ours("told");
            panic!("the call itself panics");
        });
    });
    assert!(outcome.is_err());
    assert!(world.tree().contains("(ours[told@INFO])"));
    layer.2.store(0, Ordering::Release);
    world.assert_sane();
}

pub(crate) fn a_layer_panics_in_on_new_span(faces: TracingSpans) {
    panics_over_a_face(faces, Callback::New);
}

pub(crate) fn a_layer_panics_in_on_enter(faces: TracingSpans) {
    panics_over_a_face(faces, Callback::Enter);
}

pub(crate) fn a_layer_panics_in_on_exit(faces: TracingSpans) {
    panics_over_a_face(faces, Callback::Exit);
}
