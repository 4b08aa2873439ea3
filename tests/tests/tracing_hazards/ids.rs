//! Ids of spans that are not there.

use crate::world::{World, around, ours};
use otel_runtime::{TracingSpans, traced, tracing_layer};
use tracing::{Span, info, info_span};
use tracing_subscriber::layer::SubscriberExt as _;

fn closed() -> Option<tracing::Id> {
    info_span!("closed").id()
}

pub(crate) fn an_event_names_a_span_that_is_closed(faces: TracingSpans) {
    let world = World::new(faces);
    around(|| {
        info!(parent: closed(), "lost");
        info!("told");
    });
    assert_eq!(world.tree(), "around[told@INFO](closed)");
    world.assert_sane();
}

pub(crate) fn an_event_names_a_span_of_another_subscriber(faces: TracingSpans) {
    let world = World::new(faces);
    around(|| {
        let span = info_span!("here");
        let other = tracing_subscriber::registry().with(tracing_layer());
        tracing::subscriber::with_default(other, || info!(parent: span.id(), "lost"));
        info!(parent: &span, "told");
    });
    assert_eq!(world.tree(), "around(here[told@INFO])");
    world.assert_sane();
}

pub(crate) fn a_span_names_a_parent_that_is_closed(faces: TracingSpans) {
    let world = World::new(faces);
    let id = closed();
    world.tree();
    // The registry itself refuses such a parent.
    let outcome = std::panic::catch_unwind(|| drop(info_span!(parent: None, "root")));
    assert!(outcome.is_ok() && id.is_some());
    assert_eq!(world.tree(), "root");
    world.assert_sane();
}

#[traced]
fn following() {
    let span = Span::current();
    span.follows_from(span.id());
    ours("told");
}

pub(crate) fn a_span_follows_from_itself(faces: TracingSpans) {
    let world = World::new(faces);
    let span = info_span!("library");
    span.follows_from(span.id());
    span.in_scope(|| {
        Span::current().follows_from(Span::current().id());
        following();
    });
    drop(span);
    assert_eq!(world.tree(), "library(following(ours[told@INFO]))");
    world.assert_sane();
}

pub(crate) fn two_spans_follow_from_each_other(faces: TracingSpans) {
    let world = World::new(faces);
    let (first, second) = (info_span!("first"), info_span!("second"));
    first.follows_from(&second);
    second.follows_from(&first);
    let closed = closed();
    first.follows_from(closed);
    drop((first, second));
    assert_eq!(world.tree().matches("first").count(), 1);
    world.assert_sane();
}
