//! Formats in which contexts travel, for [`TelemetryBuilder::propagator`](crate::TelemetryBuilder::propagator)
//! and `OTEL_PROPAGATORS`.
//!
//! | name in `OTEL_PROPAGATORS` | type | headers |
//! |---|---|---|
//! | `tracecontext` (default) | [`TraceContext`] | `traceparent`, `tracestate` |
//! | `baggage` (default) | [`Baggage`] | `baggage` |
#![cfg_attr(
    feature = "propagators",
    doc = "| `b3` | [`B3::single`] | `b3` |",
    doc = "| `b3multi` | [`B3::multi`] | `x-b3-traceid`, `x-b3-spanid`, `x-b3-sampled`, `x-b3-flags` |",
    doc = "| `jaeger` | [`Jaeger`] | `uber-trace-id`, `uberctx-*` |",
    doc = "| `xray` | [`XRay`] | `x-amzn-trace-id` |"
)]
#![cfg_attr(not(feature = "propagators"), doc = "| `b3`, `b3multi`, `jaeger`, `xray` | with feature `propagators` | |")]
//!
//! Several are asked in the order in which they are given. One that finds nothing valid leaves alone what
//! an earlier one has found; of several that find a span the last wins.

#[cfg(feature = "propagators")]
pub use crate::telemetry::propagation::{B3, Jaeger, XRay};
pub use crate::telemetry::propagation::{Baggage, TraceContext};
