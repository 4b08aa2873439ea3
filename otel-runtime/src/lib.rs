//! Runtime.
pub use opentelemetry;
#[cfg(feature = "sdk")]
pub use opentelemetry_sdk;

mod base;
mod carrier;
mod carry;
mod current;
mod deferred;
mod diagnostics;
mod entry;
mod entry_plan;
#[cfg(all(test, any(feature = "console", feature = "testing")))]
mod fixture;
#[cfg(any(feature = "console", feature = "testing"))]
mod forest;
mod future;
mod guard;
#[cfg(feature = "macros")]
mod macros;
mod outcome;
mod own;
mod propagation;
mod provider;
mod settings;
mod site;
mod sizes;
mod slot;
mod start;
mod stream;
#[cfg(feature = "sdk")]
mod telemetry;
mod thread;
mod value;

#[cfg(feature = "console")]
pub mod console;
pub mod semconv;
#[cfg(feature = "testing")]
pub mod testing;

pub use base::ParentSource;
pub use carrier::{Extract, FromText, Inject, Text};
pub use carry::{CarriedFn, CarriedFuture, CarryExt, carry, carry_fn};
pub use current::{current_span_context, is_recording, set_span_name, set_status};
pub use diagnostics::{Stats, on_warning, stats};
#[cfg(feature = "macros")]
pub use otel_macros::{carry_context, traced};
pub use propagation::{LinkSource, extract, inject, link_from, links_from};
pub use provider::{assume_parent_based, provider_changed};
#[cfg(feature = "sdk")]
pub use telemetry::{Telemetry, TelemetryBuilder, TelemetryError};
pub use value::{ToArray, ToValue};

/// What expansions call; its name carries the version, see there.
#[doc(hidden)]
#[path = "private.rs"]
pub mod __private_0_1_0;
