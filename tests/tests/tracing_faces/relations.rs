//! Faces as parents, as causes, and under `OpenTelemetrySpanExt`.

use crate::{World, ours};
use opentelemetry::Context;
use opentelemetry::trace::{Status, TraceContextExt as _};
use otel_runtime::{TracingSpans, traced, tracing_layer};
use std::thread;
use tracing::dispatcher::{get_default, with_default as with_dispatch};
use tracing::subscriber::with_default;
use tracing::{Span, info, info_span};
use tracing_opentelemetry::OpenTelemetrySpanExt as _;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::registry;

#[traced]
fn around<T>(inside: impl FnOnce() -> T) -> T {
    inside()
}

fn with_layer(world: &World, run: impl FnOnce()) {
    with_default(registry().with(tracing_layer()).with(world.scopes.clone()), run);
}

#[test]
fn a_face_is_the_parent_of_events_and_spans_that_name_it() {
    let world = World::new(TracingSpans::Recorded);
    with_layer(&world, || {
        around(|| {
            let face = Span::current();
            info_span!("library").in_scope(|| {
                info!(parent: &face, "told");
                info_span!(parent: &face, "beside").in_scope(ours);
            });
        });
    });
    let scopes = "told: around, inside: around>beside>ours";
    assert_eq!(world.text(), format!("around[told@INFO](library beside(ours[inside@INFO])); {scopes}"));
}

#[test]
fn a_face_is_entered_by_others_on_other_threads() {
    let world = World::new(TracingSpans::Recorded);
    with_layer(&world, || {
        around(|| {
            let (face, dispatch) = (Span::current(), get_default(Clone::clone));
            // By no spawn that is rewritten.
            let spawn = thread::spawn;
            let there = move || {
                with_dispatch(&dispatch, || {
                    face.in_scope(|| {
                        info!("there");
                        face.in_scope(ours);
                    });
                    assert!(!Context::current().has_active_span());
                });
            };
            spawn(there).join().expect("it does not panic");
        });
    });
    assert_eq!(world.text(), "around[there@INFO](ours[inside@INFO]); there: around, inside: around>ours");
}

#[test]
fn a_face_is_entered_again_inside_its_own_call() {
    let world = World::new(TracingSpans::Recorded);
    with_layer(&world, || {
        around(|| {
            let face = Span::current();
            info_span!("library").in_scope(|| face.in_scope(ours));
            info!("after");
        });
    });
    // The registry does not take a span that is entered twice for the current one.
    let scopes = "inside: around>library>ours, after: around";
    assert_eq!(world.text(), format!("around[after@INFO](library ours[inside@INFO]); {scopes}"));
}

#[test]
fn faces_follow_and_are_followed() {
    let world = World::new(TracingSpans::Recorded);
    with_layer(&world, || {
        around(|| {
            let library = info_span!("library");
            library.follows_from(Span::current());
            Span::current().follows_from(&library);
        });
    });
    world.telemetry.force_flush().expect("the exporter takes all");
    let spans = world.spans.take();
    let named = |name: &str| spans.iter().find(|span| span.name == name).expect("it was recorded");
    let (around, library) = (named("around"), named("library"));
    let links = |span: &opentelemetry_sdk::trace::SpanData| -> Vec<_> {
        span.links.iter().map(|link| link.span_context.span_id()).collect()
    };
    assert_eq!(links(library), [around.span_context.span_id()]);
    assert_eq!(links(around), [library.span_context.span_id()]);
}

/// What `OpenTelemetrySpanExt` does to the span of a call is done to the call's OpenTelemetry span, which has started.
#[test]
fn a_face_is_the_span_of_its_call_to_extensions() {
    let world = World::new(TracingSpans::Recorded);
    with_layer(&world, || {
        around(|| {
            let face = Span::current();
            let ours_by_context = Context::current().span().span_context().clone();
            assert!(ours_by_context.is_valid());
            assert_eq!(*face.context().span().span_context(), ours_by_context);
            assert!(face.context().span().is_recording());
            assert!(face.set_parent(Context::new()).is_err(), "it is too late for another parent");
            face.record("acme.unknown", 1);
            face.set_attribute("acme.by_extension", 1);
            face.add_event("by extension", Vec::new());
            face.set_status(Status::error("by extension"));
            let carried = face.context();
            thread::spawn(move || {
                let _attached = carried.attach();
                ours();
            })
            .join()
            .unwrap();
        });
    });
    assert_eq!(world.text(), "around![by extension@](ours); ");
}
