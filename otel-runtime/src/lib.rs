//! Placeholder.

mod diagnostics;
#[cfg(all(test, any(feature = "console", feature = "testing")))]
mod fixture;
#[cfg(any(feature = "console", feature = "testing"))]
mod forest;
mod provider;
mod settings;
#[cfg(feature = "sdk")]
mod telemetry;

#[cfg(feature = "console")]
pub mod console;

pub use crate::diagnostics::{Stats, on_warning, stats};
#[cfg(feature = "sdk")]
pub use crate::telemetry::{Telemetry, TelemetryBuilder, TelemetryError};
pub use opentelemetry;
#[cfg(feature = "sdk")]
pub use opentelemetry_sdk;
