//! What a program sets up to have spans of libraries in its traces.

use otel_runtime::{Telemetry, TelemetryBuilder, TracingSpans, tracing_layer, with_own_spans};
use tracing::Subscriber;
use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};

/// The pipeline; an exporter is for the caller to add.
///
/// Libraries that move work to threads of their own take the current `tracing` span there, as sqlx does for `SQLite` and
/// tonic for its channels. With a `tracing` span beside each of our own spans, what they tell there finds its way to the
/// function that called them.
pub(crate) fn builder() -> TelemetryBuilder {
    Telemetry::builder().service("recipes", env!("CARGO_PKG_VERSION")).tracing_spans(TracingSpans::Recorded)
}

/// What becomes of `tracing`; to be made the global subscriber.
///
/// The filter is part of it: h2, below tonic, opens spans at level trace for every frame. What sqlx tells of statements
/// is at level debug, as are the `tracing` spans beside our own, which pass whatever the filter says.
pub(crate) fn subscriber() -> impl Subscriber + Send + Sync {
    let wanted = Targets::new().with_default(LevelFilter::INFO).with_target("sqlx::query", LevelFilter::DEBUG);
    tracing_subscriber::registry().with(tracing_layer().with_filter(with_own_spans(wanted)))
}
