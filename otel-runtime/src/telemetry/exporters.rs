//! Where spans go when code does not say: `OTEL_TRACES_EXPORTER`.

use std::time::Duration;

use opentelemetry_sdk::Resource;
use opentelemetry_sdk::trace::SpanExporter;

use super::TelemetryError;
use super::batch::{Batch, Description};
use super::env::{Env, ignore};
use super::limits::Limits;
use crate::diagnostics::warn_once;

const NAME: &str = "OTEL_TRACES_EXPORTER";

/// The specification's `OTEL_BSP_SCHEDULE_DELAY`.
const DELAY: Duration = Duration::from_secs(5);
/// A person waits for the picture.
#[cfg(feature = "console")]
const CONSOLE_DELAY: Duration = Duration::from_millis(100);

/// An exporter whose processor is made once the resource and the limits are known.
pub(super) type Pending = Box<dyn FnOnce(&Resource, &Env<'_>) -> Batch + Send>;

pub(super) fn pending<E: SpanExporter + 'static>(exporter: E) -> Pending {
    described(exporter, Description::of_type::<E>(), delay_for::<E>())
}

fn described<E: SpanExporter + 'static>(exporter: E, description: Description, delay: Duration) -> Pending {
    Box::new(move |resource, env| Batch::new(exporter, description, resource, Limits::from_env(env, delay)))
}

#[cfg(feature = "console")]
fn delay_for<E: 'static>() -> Duration {
    use std::any::TypeId;

    if TypeId::of::<E>() == TypeId::of::<crate::console::ConsoleExporter>() { CONSOLE_DELAY } else { DELAY }
}

#[cfg(not(feature = "console"))]
#[allow(clippy::extra_unused_type_parameters)] // the same signature as with the feature
fn delay_for<E: 'static>() -> Duration {
    DELAY
}

/// The exporters that the environment names, or the default of what is compiled in.
pub(super) fn from_env(env: &Env<'_>) -> Result<Vec<Pending>, TelemetryError> {
    let Some(names) = env.names(NAME) else {
        return default(env);
    };
    if names == ["none"] {
        return Ok(Vec::new());
    }
    let mut chosen = Vec::new();
    for name in names {
        match name.as_str() {
            "otlp" => chosen.extend(otlp(env)?),
            "console" => chosen.extend(console()),
            "none" => ignore(
                NAME,
                &name,
                format_args!("`none` in {NAME} means something only by itself; it is ignored beside other names"),
            ),
            _ => ignore(
                NAME,
                &name,
                format_args!(
                    "`{name}` in {NAME} is not supported and is ignored; known are otlp, console and none. \
                     Give others to `Telemetry::builder().exporter(..)`"
                ),
            ),
        }
    }
    if chosen.is_empty() {
        warn_once("no-exporter", format_args!("{NAME} names no exporter that is there: spans are made and go nowhere"));
    }
    Ok(chosen)
}

fn default(env: &Env<'_>) -> Result<Vec<Pending>, TelemetryError> {
    if cfg!(feature = "otlp-http") {
        Ok(otlp(env)?.into_iter().collect())
    } else if cfg!(feature = "console") {
        Ok(console().into_iter().collect())
    } else {
        warn_once(
            "no-exporter",
            format_args!(
                "no exporter is there: spans are made and go nowhere. Enable the feature `otlp-http` or `console` \
                 of otel-runtime, or call `Telemetry::builder().exporter(..)`"
            ),
        );
        Ok(Vec::new())
    }
}

#[cfg(feature = "otlp-http")]
fn otlp(env: &Env<'_>) -> Result<Option<Pending>, TelemetryError> {
    let (exporter, description) = super::otlp::from_env(env)?;
    Ok(Some(described(exporter, description, DELAY)))
}

#[cfg(not(feature = "otlp-http"))]
#[allow(clippy::unnecessary_wraps)] // the same signature as with the feature
fn otlp(_env: &Env<'_>) -> Result<Option<Pending>, TelemetryError> {
    not_compiled_in("otlp", "otlp-http");
    Ok(None)
}

#[cfg(feature = "console")]
#[allow(clippy::unnecessary_wraps)] // the same signature as without the feature
fn console() -> Option<Pending> {
    Some(pending(crate::console::ConsoleExporter::default()))
}

#[cfg(not(feature = "console"))]
fn console() -> Option<Pending> {
    not_compiled_in("console", "console");
    None
}

#[cfg(not(all(feature = "otlp-http", feature = "console")))]
fn not_compiled_in(name: &str, feature: &str) {
    ignore(
        NAME,
        name,
        format_args!(
            "`{name}` in {NAME} is not compiled in and is ignored; enable the feature `{feature}` of otel-runtime"
        ),
    );
}
