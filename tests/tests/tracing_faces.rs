//! The `tracing` spans of our calls: who sees them, what they hold, when they close, and that nothing is there twice.

#[path = "tracing_faces/contents.rs"]
mod contents;
#[path = "tracing_faces/lifetime.rs"]
mod lifetime;
#[path = "tracing_faces/neighbours.rs"]
mod neighbours;
#[path = "tracing_faces/relations.rs"]
mod relations;
#[path = "tracing_seen/scopes.rs"]
mod scopes;
#[path = "tracing_seen/trees.rs"]
mod trees;

use otel_runtime::{Telemetry, TracingSpans, traced};
use otel_tests::child;
use scopes::Scopes;
use std::sync::{Mutex, MutexGuard, PoisonError};
use trees::{Kept, drawn};

/// Telemetry is a process's: one test after another.
static PROCESS: Mutex<()> = Mutex::new(());

struct World {
    telemetry: Telemetry,
    spans: Kept,
    scopes: Scopes,
    _process: MutexGuard<'static, ()>,
}

impl World {
    fn new(faces: TracingSpans) -> Self {
        let process = PROCESS.lock().unwrap_or_else(PoisonError::into_inner);
        let spans = Kept::default();
        let telemetry =
            Telemetry::builder().exporter(spans.clone()).tracing_spans(faces).install().expect("there is no other");
        World { telemetry, spans, scopes: Scopes::default(), _process: process }
    }

    /// The trees, and the scopes of events, since the last look.
    fn seen(&self) -> (String, Vec<String>) {
        self.telemetry.force_flush().expect("the exporter takes all");
        (drawn(self.spans.take()), self.scopes.take())
    }

    /// The same as one text; no `tracing` span is open.
    fn text(&self) -> String {
        let (tree, scopes) = self.seen();
        assert_eq!(self.scopes.open(), 0, "a span was left open: {tree}");
        format!("{tree}; {}", scopes.join(", "))
    }
}

#[test]
fn child() {
    if let Some(state) = child::state() {
        neighbours::unfiltered(&state);
    }
}

#[traced]
fn ours() {
    tracing::info!("inside");
}

/// One of ours in a library in one of ours.
#[traced]
fn outer() {
    tracing::info_span!("library").in_scope(ours);
    tracing::info!("after");
}

const WITH_FACES: &str = "outer[after@INFO](library(ours[inside@INFO])); inside: outer>library>ours, after: outer";
