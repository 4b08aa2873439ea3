//! Our calls, shown to `tracing`.

use super::installed;
use otel_runtime::{TracingSpans, traced};
use otel_tests::lines::Lines;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};

// guide: faces
#[traced(level = "info", attrs("acme.zone" = "north"))]
fn reserve() {
    pick();
}

#[traced] // level = "debug"
fn pick() {
    tracing::info!("picked");
}
// guide: end

fn printed(directives: &str) -> String {
    let lines = Lines::default();
    let fmt = tracing_subscriber::fmt::layer().with_writer(lines.clone()).with_ansi(false).without_time();
    let subscriber = tracing_subscriber::registry().with(fmt.with_filter(EnvFilter::new(directives)));
    tracing::subscriber::with_default(subscriber, reserve);
    lines.text()
}

#[test]
fn stand_in_the_scope_of_lines() {
    let (_telemetry, ..) = &installed(TracingSpans::Recorded);
    // guide: faces
    assert_eq!(
        printed("debug"),
        " INFO reserve{acme.zone=\"north\"}:pick: tracing_guide::faces: picked\n" // and one OpenTelemetry span each
    );
    assert_eq!(printed("info"), " INFO reserve{acme.zone=\"north\"}: tracing_guide::faces: picked\n");
    // guide: end
}
