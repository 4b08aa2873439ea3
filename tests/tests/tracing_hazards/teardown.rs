//! Thread-local values whose destructors log, open, leave and close spans, when the thread has lost its context, and also
//! before.

use crate::world::{World, around, ours};
use otel_runtime::TracingSpans;
use std::cell::RefCell;
use std::thread;
use tracing::Span;
use tracing::span::EnteredSpan;

#[derive(Default)]
struct Late {
    does: Option<fn()>,
    span: Option<Span>,
    entered: Option<EnteredSpan>,
}

impl Drop for Late {
    fn drop(&mut self) {
        drop(self.entered.take());
        drop(self.span.take());
        if let Some(does) = self.does {
            does();
        }
    }
}

thread_local! {
    static FIRST: RefCell<Late> = RefCell::default();
    static LAST: RefCell<Late> = RefCell::default();
}

/// Runs a thread with a value that is destroyed after everything else, and one that is destroyed before: they go in the
/// opposite order of their first use, on the platforms that promise one.
fn on_a_thread(fill: fn(&mut Late)) {
    let thread = thread::spawn(move || {
        FIRST.with_borrow(|_| ());
        tracing::info_span!("library").in_scope(|| around(|| ours("told")));
        LAST.with_borrow(|_| ());
        FIRST.with_borrow_mut(fill);
        LAST.with_borrow_mut(fill);
    });
    thread.join().expect("the thread ends by itself");
    // One whose context lives longer than what the registry keeps for it, and longer than the value.
    let thread = thread::spawn(move || {
        ours("told");
        FIRST.with_borrow(|_| ());
        tracing::info_span!("library").in_scope(|| around(|| ours("told")));
        FIRST.with_borrow_mut(fill);
    });
    thread.join().expect("the thread ends by itself");
    // And one on which nothing has been traced before.
    thread::spawn(move || FIRST.with_borrow_mut(fill)).join().expect("the thread ends by itself");
}

/// Whatever but a new `tracing` span, which the registry itself refuses with a panic when it has lost what it keeps for
/// the thread.
fn log_and_call() {
    tracing::info!("late");
    ours("late");
    around(|| ours("late"));
    Span::current().in_scope(|| tracing::info!("late"));
    tracing::info!(parent: &Span::current(), "late");
}

pub(crate) fn a_thread_local_logs_and_calls_ours(faces: TracingSpans) {
    let world = World::new(faces);
    on_a_thread(|late| late.does = Some(log_and_call));
    let tree = world.tree();
    assert!(tree.contains("library(around(ours[told@INFO]))"), "{tree}");
    world.assert_sane();
}

pub(crate) fn a_thread_local_closes_spans(faces: TracingSpans) {
    let world = World::new(faces);
    on_a_thread(|late| late.span = Some(tracing::info_span!("kept")));
    on_a_thread(|late| {
        let span = tracing::info_span!("kept, entered once");
        span.in_scope(|| ours("told"));
        late.span = Some(span);
    });
    on_a_thread(|late| around(|| late.span = Some(Span::current())));
    assert!(world.tree().contains("kept, entered once(ours[told@INFO])"));
    world.assert_sane();
}

pub(crate) fn a_thread_local_leaves_spans(faces: TracingSpans) {
    let world = World::new(faces);
    on_a_thread(|late| late.entered = Some(tracing::info_span!("left late").entered()));
    on_a_thread(|late| {
        let mut face = Span::none();
        around(|| face = Span::current());
        late.entered = Some(face.entered());
    });
    assert!(world.tree().contains("left late"));
    world.assert_sane();
}
