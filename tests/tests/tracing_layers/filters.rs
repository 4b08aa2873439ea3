//! Filters of the layer itself: what they take away is not there, and what is inside it belongs to the span outside.

use crate::{LIBRARY, library, ours, tree};
use otel_runtime::{testing, traced, tracing_layer};
use tracing::level_filters::LevelFilter;
use tracing::subscriber::with_default;
use tracing_subscriber::filter::{EnvFilter, FilterExt as _, filter_fn};
use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};
use tracing_subscriber::{registry, reload};

#[traced]
fn around(inside: impl FnOnce()) {
    inside();
}

/// A span of another target, with ours and an event in it.
fn noisy() {
    let _noisy = tracing::debug_span!(target: "noisy", "noisy").entered();
    tracing::info!("in noisy");
    ours();
}

const OUTSIDE: &str = "around\n  * in noisy\n  ours\n    * inside\n";
const WHOLE: &str = "around\n  noisy\n    * in noisy\n    ours\n      * inside\n";

#[test]
fn a_span_below_the_level_is_none() {
    let recorder = testing::record();
    let layer = tracing_layer().with_filter(LevelFilter::INFO);
    with_default(registry().with(layer), || {
        around(noisy);
        tracing::info_span!("library").in_scope(|| tracing::debug!("too low"));
    });
    assert_eq!(tree(&recorder), format!("{OUTSIDE}library\n"));
}

#[test]
fn a_target_that_is_off_is_none() {
    let recorder = testing::record();
    let layer = tracing_layer().with_filter(EnvFilter::new("trace,noisy=off"));
    with_default(registry().with(layer), || around(noisy));
    assert_eq!(tree(&recorder), OUTSIDE);
}

#[test]
fn a_filter_of_the_whole_subscriber_is_one_of_the_layer() {
    let recorder = testing::record();
    with_default(registry().with(EnvFilter::new("trace,noisy=off")).with(tracing_layer()), || around(noisy));
    assert_eq!(tree(&recorder), OUTSIDE);
}

#[test]
fn filters_stand_in_each_other() {
    let recorder = testing::record();
    let no_noise = filter_fn(|metadata| metadata.target() != "noisy");
    let layer = tracing_layer().with_filter(LevelFilter::TRACE).with_filter(no_noise.clone());
    with_default(registry().with(layer), || around(noisy));
    assert_eq!(tree(&recorder), OUTSIDE);
    let either = no_noise.or(LevelFilter::DEBUG);
    with_default(registry().with(tracing_layer().with_filter(either)), || around(noisy));
    assert_eq!(tree(&recorder), WHOLE);
}

#[test]
fn filters_of_other_layers_are_none_of_ours() {
    let recorder = testing::record();
    let deaf = tracing_subscriber::layer::Identity::new().with_filter(LevelFilter::OFF);
    with_default(registry().with(tracing_layer()).with(deaf), || around(noisy));
    assert_eq!(tree(&recorder), WHOLE);
}

#[test]
fn a_span_inside_one_that_is_off_is_a_child_of_the_one_outside() {
    let recorder = testing::record();
    let layer = tracing_layer().with_filter(EnvFilter::new("trace,noisy=off"));
    with_default(registry().with(layer), || {
        let _outer = tracing::info_span!("outer").entered();
        let _noisy = tracing::info_span!(target: "noisy", "noisy").entered();
        library();
    });
    assert_eq!(tree(&recorder), "outer\n  library\n    * before\n    * after\n    ours\n      * inside\n");
}

#[test]
fn an_event_for_a_span_that_is_off_goes_nowhere() {
    let recorder = testing::record();
    let layer = tracing_layer().with_filter(EnvFilter::new("trace,noisy=off"));
    with_default(registry().with(layer), || {
        let noisy = tracing::info_span!(target: "noisy", "noisy");
        around(|| tracing::info!(parent: &noisy, "lost"));
    });
    assert_eq!(tree(&recorder), "around\n");
}

#[test]
fn a_filter_is_reloaded_between_the_ends_of_a_span() {
    let recorder = testing::record();
    let (filter, handle) = reload::Layer::new(LevelFilter::TRACE);
    with_default(registry().with(tracing_layer().with_filter(filter)), || {
        let library = tracing::info_span!("library").entered();
        handle.reload(LevelFilter::OFF).expect("the subscriber is there");
        tracing::info!("unseen");
        noisy();
        handle.reload(LevelFilter::TRACE).expect("the subscriber is there");
        tracing::info!("seen again");
        drop(library);
        around(noisy);
    });
    assert_eq!(tree(&recorder), format!("library\n  * seen again\n  ours\n{WHOLE}"));
    with_default(registry().with(tracing_layer()), library);
    assert_eq!(tree(&recorder), LIBRARY);
}
