//! Faces beside layers and filters of all kinds.

use crate::scopes::scope_of;
use crate::{WITH_FACES, World, ours, outer};
use opentelemetry::global;
use otel_runtime::{TracingSpans, on_warning, traced, tracing_layer, without_own_spans};
use otel_tests::child;
use std::sync::{Arc, Mutex, PoisonError};
use tracing::Subscriber;
use tracing::dispatcher::{Dispatch, with_default as with_dispatch};
use tracing::level_filters::LevelFilter;
use tracing::subscriber::with_default;
use tracing_subscriber::filter::EnvFilter;
use tracing_subscriber::layer::{Layer, SubscriberExt as _};
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::{registry, reload};

/// The application's own.
fn theirs<S>() -> impl Layer<S>
where
    S: Subscriber + for<'span> LookupSpan<'span>,
{
    tracing_opentelemetry::layer().with_tracer(global::tracer("theirs"))
}

#[test]
fn faces_are_seen_by_others_and_make_no_second_span() {
    let world = World::new(TracingSpans::Recorded);
    with_default(registry().with(tracing_layer()).with(world.scopes.clone()), outer);
    assert_eq!(world.text(), WITH_FACES);
    with_default(registry().with(world.scopes.clone()).with(tracing_layer()), outer);
    assert_eq!(world.text(), WITH_FACES);
    // Without any layer that makes spans.
    with_default(registry().with(world.scopes.clone()), outer);
    assert_eq!(world.text(), "outer(ours); inside: outer>library>ours, after: outer");
}

#[test]
fn our_layer_needs_no_filter_and_bears_one() {
    let world = World::new(TracingSpans::Recorded);
    let layer = tracing_layer().with_filter(without_own_spans());
    with_default(registry().with(layer).with(world.scopes.clone()), outer);
    assert_eq!(world.text(), WITH_FACES);
    let layer = tracing_layer().with_filter(LevelFilter::INFO);
    with_default(registry().with(layer).with(world.scopes.clone()), outer);
    assert_eq!(world.text(), WITH_FACES);
    with_default(registry().with(tracing_layer().with_spans(false)).with(world.scopes.clone()), outer);
    assert_eq!(world.text(), "outer[after@INFO](ours[inside@INFO]); inside: outer>library>ours, after: outer");
}

#[test]
fn two_of_our_layers_are_one() {
    let world = World::new(TracingSpans::Recorded);
    with_default(registry().with(tracing_layer()).with(world.scopes.clone()).with(tracing_layer()), outer);
    assert_eq!(world.text(), WITH_FACES);
}

/// Their layer is told of faces by `without_own_spans`; what it does with events is its own.
#[test]
fn a_layer_of_the_application_that_is_kept_from_faces() {
    let world = World::new(TracingSpans::Recorded);
    let layer = theirs().with_filter(without_own_spans());
    with_default(registry().with(layer).with(world.scopes.clone()), outer);
    assert_eq!(world.text(), "outer(library[inside@INFO](ours)); inside: outer>library>ours, after: outer");
    let layer = theirs().with_filter(without_own_spans());
    with_default(registry().with(layer).with(tracing_layer()).with(world.scopes.clone()), outer);
    let both = "outer[after@INFO](library[inside@INFO](ours[inside@INFO])); inside: outer>library>ours, after: outer";
    assert_eq!(world.text(), both);
    let layer = theirs().with_filter(without_own_spans());
    with_default(registry().with(tracing_layer()).with(layer).with(world.scopes.clone()), outer);
    assert_eq!(world.text(), both);
}

/// Warnings are given once in a process.
#[test]
fn a_layer_of_the_application_that_is_not() {
    child::in_state("alone", &[]);
    child::in_state("beside ours", &[]);
}

pub(crate) fn unfiltered(state: &str) {
    let warnings = Arc::new(Mutex::new(Vec::new()));
    let kept = warnings.clone();
    on_warning(move |line| kept.lock().unwrap_or_else(PoisonError::into_inner).push(line.to_owned()));
    let world = World::new(TracingSpans::Recorded);
    let dispatch = if state == "alone" {
        Dispatch::new(registry().with(theirs()).with(world.scopes.clone()))
    } else {
        Dispatch::new(registry().with(tracing_layer()).with(theirs()).with(world.scopes.clone()))
    };
    with_dispatch(&dispatch, || {
        outer();
        outer();
    });
    let (tree, scopes) = world.seen();
    assert_eq!((tree.matches("outer").count(), tree.matches("(library").count()), (2, 2), "{tree}");
    assert_eq!(tree.matches("ours").count(), 2, "{tree}");
    let without_faces = [scope_of("inside", &["library"]), scope_of("after", &[])];
    assert_eq!(scopes, [without_faces.clone(), without_faces].concat());
    let warnings = warnings.lock().unwrap_or_else(PoisonError::into_inner);
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    assert!(warnings[0].contains("tracing_layer()") && warnings[0].contains("without_own_spans()"), "{warnings:?}");
}

#[test]
fn a_directive_turns_faces_off() {
    let world = World::new(TracingSpans::Always);
    let filter = EnvFilter::new("tracing_faces=info");
    with_default(registry().with(filter).with(tracing_layer()).with(world.scopes.clone()), outer);
    let without = "outer[after@INFO](library(ours[inside@INFO])); inside: library, after: -";
    assert_eq!(world.text(), without);
    // For one layer, where others want them.
    let filter = EnvFilter::new("tracing_faces=info");
    with_default(registry().with(tracing_layer()).with(world.scopes.clone().with_filter(filter)), outer);
    assert_eq!(world.text(), without);
}

#[test]
fn a_filter_is_reloaded_in_the_middle_of_a_call() {
    #[traced]
    fn reloading(handle: &reload::Handle<LevelFilter, registry::Registry>) {
        tracing::info!("before");
        handle.reload(LevelFilter::INFO).expect("the subscriber is there");
        ours();
        handle.reload(LevelFilter::TRACE).expect("the subscriber is there");
        ours();
        tracing::info!("after");
    }
    let world = World::new(TracingSpans::Recorded);
    let (filter, handle) = reload::Layer::new(LevelFilter::TRACE);
    let subscriber = registry::Registry::default().with(filter).with(tracing_layer()).with(world.scopes.clone());
    with_default(subscriber, || reloading(&handle));
    let scopes = "before: reloading, inside: reloading, inside: reloading>ours, after: reloading";
    let tree = "reloading[before@INFO after@INFO](ours[inside@INFO] ours[inside@INFO])";
    assert_eq!(world.text(), format!("{tree}; {scopes}"));
}

#[test]
fn subscribers_of_a_scope_see_the_calls_of_that_scope() {
    #[traced]
    fn switching(to: &Dispatch) {
        tracing::info!("before");
        with_dispatch(to, outer);
        tracing::info!("after");
    }
    let (world, other) = (World::new(TracingSpans::Recorded), crate::Scopes::default());
    let inner = Dispatch::new(registry().with(tracing_layer()).with(other.clone()));
    with_default(registry().with(tracing_layer()).with(world.scopes.clone()), || switching(&inner));
    let tree =
        format!("switching[before@INFO after@INFO]({})", &WITH_FACES[..WITH_FACES.find(';').unwrap_or_default()]);
    assert_eq!(world.text(), format!("{tree}; before: switching, after: switching"));
    assert_eq!(other.take(), [scope_of("inside", &["outer", "library", "ours"]), scope_of("after", &["outer"])]);
    assert_eq!(other.open(), 0);
}
