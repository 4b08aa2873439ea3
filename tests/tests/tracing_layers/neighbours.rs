//! Layers of `tracing-opentelemetry`, and of our own kind, in the same subscriber: nothing twice.

use crate::{LIBRARY, indented, library, ours, tree};
use opentelemetry::trace::TracerProvider as _;
use otel_runtime::testing::{self, Recorder};
use otel_runtime::{traced, tracing_layer};
use otel_tests::child;
use tracing::Subscriber;
use tracing::dispatcher::{Dispatch, set_global_default};
use tracing::level_filters::LevelFilter;
use tracing::subscriber::with_default;
use tracing_subscriber::layer::{Layer, SubscriberExt as _};
use tracing_subscriber::registry;
use tracing_subscriber::registry::LookupSpan;

/// The application's own.
fn theirs<S>(recorder: &Recorder) -> impl Layer<S>
where
    S: Subscriber + for<'span> LookupSpan<'span>,
{
    let tracer = recorder.provider().tracer("theirs");
    tracing_opentelemetry::layer().with_tracer(tracer).with_location(false).with_threads(false).with_target(false)
}

#[traced]
fn around() {
    tracing::info!("inside");
    library();
}

/// Attributes of theirs, and what their layer does beside ours: it gives the event inside ours to its own span, too.
fn names(recorder: &Recorder) -> Vec<(String, Vec<String>)> {
    let mut spans = recorder.spans();
    recorder.clear();
    spans.sort_by_key(|span| span.start_time);
    let events = |span: &testing::TestSpan| span.events.iter().map(|event| event.name.to_string()).collect();
    spans.iter().map(|span| (span.name.to_string(), events(span))).collect()
}

fn expected(theirs: &[&str]) -> Vec<(String, Vec<String>)> {
    let owned = |names: &[&str]| names.iter().map(ToString::to_string).collect();
    [("library", owned(theirs)), ("ours", owned(&["inside"]))].map(|(name, events)| (name.to_owned(), events)).into()
}

#[test]
fn a_layer_of_the_application_below_ours() {
    let recorder = testing::record();
    with_default(registry().with(theirs(&recorder)).with(tracing_layer()), library);
    assert_eq!(names(&recorder), expected(&["before", "inside", "after"]));
}

#[test]
fn a_layer_of_the_application_above_ours() {
    let recorder = testing::record();
    with_default(registry().with(tracing_layer()).with(theirs(&recorder)), library);
    assert_eq!(names(&recorder), expected(&["before", "inside", "after"]));
}

#[test]
fn a_layer_of_the_application_beside_ours_that_makes_no_spans_or_is_shown_none() {
    let recorder = testing::record();
    with_default(registry().with(theirs(&recorder)).with(tracing_layer().with_spans(false)), library);
    assert_eq!(names(&recorder), expected(&["before", "inside", "after"]));
    let events_alone = tracing_subscriber::filter::filter_fn(|metadata| !metadata.is_span());
    with_default(registry().with(theirs(&recorder)).with(tracing_layer().with_filter(events_alone)), library);
    assert_eq!(names(&recorder), expected(&["before", "inside", "after"]));
}

/// However it is wrapped, it is told of the subscriber that it is part of.
#[test]
fn a_layer_of_the_application_beside_ours_in_wrappings() {
    let recorder = testing::record();
    let expected = expected(&["before", "inside", "after"]);
    with_default(registry().with(theirs(&recorder)).with(tracing_layer().with_filter(LevelFilter::TRACE)), library);
    assert_eq!(names(&recorder), expected, "filtered");
    with_default(registry().with(theirs(&recorder)).with(tracing_layer().boxed()), library);
    assert_eq!(names(&recorder), expected, "boxed");
    with_default(registry().with(theirs(&recorder).and_then(tracing_layer())), library);
    assert_eq!(names(&recorder), expected, "one behind the other");
    with_default(registry().with(tracing_layer().and_then(tracing_layer()).with_filter(LevelFilter::TRACE)), library);
    assert_eq!(tree(&recorder), LIBRARY);
}

/// These tell no layer of the subscriber that it is part of, which is then taken to be the global one.
#[test]
fn a_layer_of_the_application_beside_ours_in_an_option_or_a_list() {
    for state in ["option", "list", "option above"] {
        child::in_state(state, &[]);
    }
}

pub(crate) fn wrapped(state: &str) {
    let recorder = testing::record();
    let dispatch: Dispatch = match state {
        "option" => registry().with(theirs(&recorder)).with(Some(tracing_layer())).into(),
        "list" => registry().with(theirs(&recorder)).with(vec![tracing_layer().boxed()]).into(),
        _ => registry().with(Some(tracing_layer())).with(theirs(&recorder)).into(),
    };
    set_global_default(dispatch).expect("there is no other");
    library();
    assert_eq!(names(&recorder), expected(&["before", "inside", "after"]), "{state}");
}

#[test]
fn our_layer_in_an_option() {
    let recorder = testing::record();
    with_default(registry().with(Some(tracing_layer())), library);
    assert_eq!(tree(&recorder), LIBRARY);
}

#[test]
fn a_layer_of_the_application_that_sees_less_than_ours() {
    let recorder = testing::record();
    let deaf = theirs(&recorder).with_filter(LevelFilter::WARN);
    with_default(registry().with(deaf).with(tracing_layer()), || {
        around();
        tracing::warn_span!("loud").in_scope(ours);
    });
    // It makes spans, and ours therefore none: which of them, a layer cannot tell beforehand.
    assert_eq!(recorder.spans().len(), 4);
    assert!(tree(&recorder).starts_with("around\n  * inside\n"));
}

#[test]
fn two_of_ours_are_one() {
    let recorder = testing::record();
    with_default(registry().with(tracing_layer()).with(tracing_layer()), library);
    assert_eq!(tree(&recorder), LIBRARY);
    with_default(registry().with(tracing_layer()).with(tracing_layer()).with(tracing_layer()), || {
        around();
        library();
    });
    assert_eq!(tree(&recorder), format!("around\n  * inside\n{}{LIBRARY}", indented(LIBRARY, 1)));
}

#[test]
fn two_of_ours_divide_spans_and_events() {
    let recorder = testing::record();
    let events = tracing_layer().with_spans(false).with_filter(LevelFilter::INFO);
    with_default(registry().with(tracing_layer().with_events(false)).with(events), library);
    assert_eq!(tree(&recorder), LIBRARY);
    let events = tracing_layer().with_spans(false);
    with_default(registry().with(events).with(tracing_layer().with_events(false)), || {
        library();
        let span = tracing::info_span!("named");
        tracing::info!(parent: &span, "told");
    });
    assert_eq!(tree(&recorder), format!("{LIBRARY}named\n  * told\n"));
}

#[test]
fn the_first_of_two_is_filtered() {
    let recorder = testing::record();
    let first = tracing_layer().with_filter(LevelFilter::WARN);
    with_default(registry().with(first).with(tracing_layer()), || {
        ours();
        tracing::warn_span!("loud").in_scope(|| tracing::warn!("told"));
    });
    // One layer, one filter: the second one does not stand in for what the first does not see.
    assert_eq!(tree(&recorder), "ours\nloud\n  * told\n");
}
