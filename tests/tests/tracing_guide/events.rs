//! Which span an event belongs to.

use otel_runtime::testing;
use tracing_subscriber::layer::SubscriberExt as _;

// guide: events
use otel_runtime::traced;

#[tracing::instrument(skip_all)]
fn library() {
    tracing::info!("connected");
    ours();
}

#[traced]
fn ours() {
    tracing::warn!(acme.attempt = 2, "card is declined");
}
// guide: end

#[test]
fn go_to_the_innermost_span() {
    let subscriber = tracing_subscriber::registry().with(otel_runtime::tracing_layer());
    // guide: events
    let recorder = testing::record();
    tracing::subscriber::with_default(subscriber, library);
    assert_eq!(
        recorder.tree(),
        "\
library
  * connected {level: INFO, target: tracing_guide::events}
  ours
    * card is declined {level: WARN, target: tracing_guide::events, acme.attempt: 2}
"
    );
    // guide: end
}
