//! One subscriber for everything.

// guide: setup
use otel_runtime::{Telemetry, TracingSpans, logs, tracing_layer, with_own_spans};
use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};
use tracing_subscriber::util::SubscriberInitExt as _;
use tracing_subscriber::{EnvFilter, fmt};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let _telemetry = Telemetry::builder()
        .service("shop", env!("CARGO_PKG_VERSION"))
        .tracing_spans(TracingSpans::Recorded) // optional: our calls in the scopes of log lines
        .install()?;
    tracing_subscriber::registry()
        .with(tracing_layer().with_filter(with_own_spans(EnvFilter::new("info,sqlx=warn")))) // what goes into traces
        .with(fmt::layer().map_event_format(logs::text).with_filter(EnvFilter::new("info"))) // what is printed
        .init();
    serve();
    Ok(())
}
// guide: end

fn serve() {
    tracing::info!("serving");
}

#[test]
fn runs() {
    let turn = super::installed(TracingSpans::Off);
    let (telemetry, ..) = &turn;
    telemetry.shutdown().unwrap();
    main().unwrap();
}
