//! Settings of the layer.

use crate::{LIBRARY, library, tree};
use opentelemetry::trace::Status;
use otel_runtime::{testing, traced, tracing_layer};
use tracing::subscriber::with_default;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::registry;

#[test]
fn by_default_spans_and_events_and_nothing_else() {
    let recorder = testing::record();
    with_default(registry().with(tracing_layer()), library);
    let library = recorder.span("library");
    assert!(library.attributes.is_empty(), "{:?}", library.attributes);
    assert_eq!((&library.status, library.links.len()), (&Status::Unset, 0));
    assert_eq!(tree(&recorder), LIBRARY);
}

#[test]
fn without_spans_events_go_to_the_span_outside() {
    let recorder = testing::record();
    with_default(registry().with(tracing_layer().with_spans(false)), || {
        otel_runtime::span!("around", { library() });
    });
    assert_eq!(tree(&recorder), "around\n  * before\n  * after\n  ours\n    * inside\n");
}

#[test]
fn without_events_there_are_none() {
    let recorder = testing::record();
    with_default(registry().with(tracing_layer().with_events(false)), library);
    assert_eq!(tree(&recorder), "library\n  ours\n");
    with_default(registry().with(tracing_layer().with_events(false).with_spans(false)), library);
    assert_eq!(tree(&recorder), "ours\n");
}

#[traced]
fn fails_to_log() {
    tracing::error!(error = "disk is full", "cannot write");
}

fn failing() {
    tracing::info_span!("library").in_scope(|| tracing::error!("lost"));
    fails_to_log();
}

#[test]
fn an_error_is_an_event() {
    let recorder = testing::record();
    with_default(registry().with(tracing_layer()), failing);
    assert_eq!(recorder.span("library").status, Status::Unset);
    assert_eq!(recorder.span("fails_to_log").status, Status::Unset);
}

#[test]
fn an_error_is_the_status_if_that_is_asked_for() {
    let recorder = testing::record();
    with_default(registry().with(tracing_layer().with_error_status(true)), failing);
    assert_eq!(recorder.span("library").status, Status::error("lost"));
    assert_eq!(recorder.span("fails_to_log").status, Status::error("cannot write"));
    recorder.clear();
    with_default(registry().with(tracing_layer().with_error_status(true)), || {
        let _library = tracing::info_span!("library").entered();
        tracing::warn!("no error");
    });
    assert_eq!(recorder.span("library").status, Status::Unset);
}

#[test]
fn the_location_is_told_if_that_is_asked_for() {
    let recorder = testing::record();
    with_default(registry().with(tracing_layer().with_location(true)), library);
    let library = recorder.span("library");
    assert!(library.attribute("code.file.path").is_some_and(|path| path.ends_with("tracing_layers.rs")));
    assert!(library.attribute("code.line.number").is_some());
}
