//! Parents and links that are named, and what `OpenTelemetrySpanExt` does through our layer.

use crate::{ours, tree};
use opentelemetry::Context;
use opentelemetry::trace::{SpanContext, SpanId, TraceContextExt as _, TraceFlags, TraceId, TraceState};
use opentelemetry_sdk::trace::Sampler;
use otel_runtime::{testing, traced, tracing_layer};
use tracing::subscriber::with_default;
use tracing::{Span, info, info_span};
use tracing_opentelemetry::OpenTelemetrySpanExt as _;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::registry;

fn with_layer(run: impl FnOnce()) {
    with_default(registry().with(tracing_layer()), run);
}

#[traced]
fn around(inside: impl FnOnce()) {
    inside();
}

#[test]
fn an_event_goes_to_the_span_that_it_names() {
    let recorder = testing::record();
    with_layer(|| {
        let library = info_span!("library");
        around(|| {
            info!(parent: &library, "told");
            info!(parent: None, "lost");
        });
        info!(parent: library.id(), "told by id");
        // It has started and been left, and is not closed.
        library.in_scope(ours);
        info!(parent: &library, "told late");
    });
    let drawn = "library\n  * told\n  * told by id\n  * told late\n  ours\n    * inside\n";
    let spans = tree(&recorder);
    assert!(spans.contains(drawn) && spans.contains("around\n"), "{spans}");
    assert!(!spans.contains("lost"), "{spans}");
}

#[test]
fn a_span_is_a_child_of_the_one_that_it_names() {
    let recorder = testing::record();
    with_layer(|| {
        let library = info_span!("library");
        around(|| info_span!(parent: &library, "child").in_scope(ours));
    });
    let spans = tree(&recorder);
    assert!(spans.contains("library\n  child\n    ours\n"), "{spans}");
}

#[test]
fn a_span_without_a_parent_is_recorded_where_others_are() {
    let recorder = testing::record();
    with_layer(|| {
        around(|| info_span!(parent: None, "root").in_scope(ours));
    });
    assert_eq!(tree(&recorder), "around\nroot\n  ours\n    * inside\n");
}

#[traced(carry = "link")]
async fn linking() {
    tokio::spawn(async { info_span!("library").in_scope(ours) }).await.expect("it does not panic");
}

#[tokio::test]
async fn the_first_span_in_a_linked_task_is_a_root_with_the_link() {
    // The SDK's own sampler takes a span that is not valid for one that is not sampled.
    let sampler = Sampler::ParentBased(Box::new(Sampler::AlwaysOn));
    let recorder = testing::Recorder::builder().sampler_unwrapped(sampler).start();
    let _subscriber = tracing::subscriber::set_default(registry().with(tracing_layer()));
    linking().await;
    assert_eq!(tree(&recorder), "linking\nlibrary -> linking\n  ours\n    * inside\n");
    info_span!("outer").in_scope(|| info_span!(parent: None, "root").in_scope(ours));
    assert_eq!(tree(&recorder), "outer\nroot\n  ours\n    * inside\n");
}

#[test]
fn a_span_follows_from_others() {
    let recorder = testing::record();
    with_layer(|| {
        let cause = info_span!("cause");
        let before = info_span!("before it starts");
        before.follows_from(&cause);
        before.in_scope(|| ());
        let after = info_span!("after it has started");
        after.in_scope(|| ());
        after.follows_from(&cause);
    });
    let spans = tree(&recorder);
    assert!(spans.contains("before it starts -> cause") && spans.contains("after it has started -> cause"), "{spans}");
}

fn remote() -> SpanContext {
    SpanContext::new(TraceId::from(7), SpanId::from(8), TraceFlags::SAMPLED, true, TraceState::default())
}

#[test]
fn the_context_of_a_span_is_that_of_its_opentelemetry_span() {
    let recorder = testing::record();
    with_layer(|| {
        let library = info_span!("library");
        let context = library.context();
        library.in_scope(|| {
            assert_eq!(Context::current().span().span_context(), context.span().span_context());
            assert_eq!(Span::current().context().span().span_context(), context.span().span_context());
        });
        let _attached = context.attach();
        ours();
    });
    assert_eq!(tree(&recorder), "library\n  ours\n    * inside\n");
}

#[test]
fn a_parent_is_set_before_a_span_starts() {
    let recorder = testing::record();
    with_layer(|| {
        let library = info_span!("library");
        let parent = Context::current().with_remote_span_context(remote());
        library.set_parent(parent.clone()).expect("it has not started");
        library.in_scope(ours);
        assert!(library.set_parent(parent).is_err(), "it has started");
    });
    assert_eq!(recorder.span("library").span_context.trace_id(), remote().trace_id());
    assert_eq!(tree(&recorder), "library (remote parent)\n  ours\n    * inside\n");
}

#[test]
fn attributes_links_and_events_are_set_through_a_span() {
    let recorder = testing::record();
    with_layer(|| {
        let library = info_span!("library");
        library.set_attribute("acme.before", 1);
        library.add_link(remote());
        library.in_scope(|| Span::current().set_attribute("acme.inside", 2));
        library.add_event("by hand", Vec::new());
        library.set_status(opentelemetry::trace::Status::Ok);
    });
    let drawn = "library {acme.before: 1, acme.inside: 2} ok -> (not recorded)\n  * by hand\n";
    assert_eq!(tree(&recorder), drawn);
}
