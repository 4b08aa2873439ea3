//! OpenTelemetry spans on Rust functions: correct, and paid for only when somebody looks.
//!
//! ```
//! use otel_runtime::{record, traced};
//!
//! #[traced(kind = "client", attrs("acme.order.cents" = cents))]
//! async fn charge(cents: u64) -> Result<(), String> {
//!     record!("acme.order.charged" = true);
//!     Ok(())
//! }
//! ```
//!
//! - [`traced`] puts a span round each call, with the right kind, parent or links, and an honest outcome.
//! - [`record!`], [`event!`] and [`span!`] speak of the function that they stand in.
//! - [`carry_context`], [`carry`](fn@carry), [`carry_fn`] and [`CarryExt`] keep spawned work in its trace,
//!   [`thread_scope`] scoped threads, [`carry_callback`] callbacks.
//! - [`Carried`] takes the sender's context along with a value through a channel or to an actor.
//! - [`inject`], [`extract`], [`link_from`] and [`links_from`] take trace contexts through carriers.
//! - [`redact`], [`last4`], [`truncate_ip`] and `hashed` (feature `hashed`) make values fit to be attributes
//!   that must not leave the process themselves.
//! - `propagators` and `sampler` (feature `sdk`) say how contexts travel, and which roots are kept.
//! - [`semconv`] has the keys of the semantic conventions as constants.
//! - [`filter`] turns sites on and off while the program runs, and lists them.
//! - `Telemetry` (feature `sdk`) sets up a pipeline; `testing` (feature `testing`) records traces in tests.
//! - `tracing_layer` (feature `tracing`) brings spans and events of `tracing` into our traces; [`logs`] puts trace ids into
//!   lines of logs.
//!
//! The OpenTelemetry [`Context`](opentelemetry::Context) is the one truth: spans live in the current one, so
//! that any code that reads it sees them. Where the application has set a tracer provider of its own, that
//! one is used, most cheaply where it was set by [`set_tracer_provider`].
//!
//! # Features
//!
//! | feature | brings |
//! |---|---|
//! | `macros` (default) | the macros; needs the OpenTelemetry API only, fit for libraries |
//! | `sdk` | `Telemetry` |
//! | `otlp-http` | export by OTLP over HTTP with protobuf |
//! | `console` | finished traces as waterfalls on the terminal |
//! | `testing` | `testing::record()` and assertions |
//! | `propagators` | the formats of B3, Jaeger and X-Ray |
//! | `hashed` | `hashed` and, with `sdk`, `TelemetryBuilder::hash_key`; takes `hmac` and `sha2` |
//! | `http` | `http::HeaderMap` as a carrier |
//! | `kafka` | rdkafka's headers as carriers; builds librdkafka, which needs a C compiler and `make` |
//! | `amqp` | lapin's `FieldTable` and `BasicProperties` as carriers; takes `amq-protocol`, whose types they are |
//! | `nats` | async-nats's `HeaderMap` as a carrier |
//! | `tonic` | tonic's `MetadataMap` as a carrier |
//! | `tokio` | `JoinSetExt`, `HandleExt`, `LocalSetExt`: spawns by method that carry the context |
//! | `rayon` | `rayon_ext`: jobs and parallel iterators that carry the context |
//! | `tracing` | `tracing_layer`, `tracing` spans beside ours, and `logs`: trace ids in every line |
//! | `off` | takes away: nothing is recorded, carried or propagated, see below |
//!
//! # Compiling it out
//!
//! With the feature `off` a program is compiled as if nothing were annotated, and nothing of what is public
//! here changes its type: no `cfg` is needed anywhere. Features add up over a program, so `off` holds for
//! all of its crates; turn it on in the program, never in a library.
//!
//! - Faults are reported, and rules are, as ever, and expressions of annotations are type-checked; none is
//!   evaluated. The code of a function is that of the function without its annotation.
//! - `record!`, `event!` and `#[recording_only]` in bodies never run; a `#[recording_only]` function returns
//!   `()` or `None` at once; [`span!`] is its body.
//! - [`carry`](fn@carry) and its like run what they are given, under whatever context is there. [`inject`] writes
//!   nothing, [`extract`] yields an empty context, carriers have no links. [`is_recording`] is false and
//!   [`current_span_context`] invalid, also under a span that was made by hand.
//! - [`redact`] and its like, called by hand, give what they always give; a key is taken from the builder, too.
//! - [`set_tracer_provider`] sets the global one, and no more.
//! - `Telemetry::install` succeeds and sets nothing else up; [`stats`] and [`filter::sites`] have nothing to
//!   tell; a recorder of `testing` stays empty.

pub use opentelemetry;
#[cfg(feature = "sdk")]
pub use opentelemetry_sdk;

mod attach;
mod attribute_target;
#[cfg(feature = "macros")]
mod attributes;
mod base;
mod carrier;
mod carry;
mod clock;
mod current;
mod deferred;
mod diagnostics;
mod entry;
mod entry_plan;
mod event_limit;
#[cfg(all(test, any(feature = "console", feature = "testing")))]
mod fixture;
#[cfg(any(feature = "console", feature = "testing"))]
mod forest;
mod future;
mod guard;
#[cfg(feature = "macros")]
mod macros;
mod migration;
mod outcome;
mod own;
mod propagation;
mod provider;
mod running;
mod secrets;
mod settings;
mod site;
mod sizes;
mod slot;
mod slow;
mod start;
mod stream;
#[cfg(feature = "sdk")]
mod telemetry;
mod thread;
mod traceparent;
#[cfg(feature = "tracing")]
mod tracing_layer;
#[cfg_attr(not(feature = "tracing"), path = "no_tracing_spans.rs")]
mod tracing_spans;
mod undecided;
mod value;

#[cfg(feature = "console")]
pub mod console;
pub mod filter;
pub mod logs;
#[cfg(feature = "sdk")]
pub mod propagators;
#[cfg(feature = "rayon")]
pub mod rayon_ext;
#[cfg(feature = "sdk")]
pub mod sampler;
pub mod semconv;
#[cfg(feature = "testing")]
pub mod testing;

#[cfg(feature = "macros")]
pub use attributes::{carry_context, recording_only, traced};
pub use base::ParentSource;
pub use carrier::{Extract, FromText, Inject, Prefixed, Text};
pub use carry::{
    Carried, CarriedFn, CarriedFuture, CarriedStream, CarryExt, ThreadScope, carry, carry_callback, carry_callback_mut,
    carry_fn, thread_scope,
};
#[cfg(feature = "tokio")]
pub use carry::{HandleExt, JoinSetExt, LocalSetExt};
pub use current::{current_span_context, is_recording, set_span_name, set_status};
pub use diagnostics::{Stats, on_warning, stats};
pub use outcome::Fallible;
pub use propagation::{LinkSource, extract, inject, inject_creation, link_from, link_with, links_from};
pub use provider::{assume_parent_based, provider_changed, set_tracer_provider};
#[cfg(feature = "hashed")]
pub use secrets::hashed;
pub use secrets::{Sensitive, last4, redact, truncate_ip};
pub use slow::Kept;
#[cfg(feature = "sdk")]
pub use telemetry::{Telemetry, TelemetryBuilder, TelemetryError};
#[cfg(feature = "tracing")]
pub use tracing_layer::{
    TracingLayer, WithOwnSpans, WithoutOwnSpans, tracing_layer, with_own_spans, without_own_spans,
};
#[cfg(feature = "tracing")]
pub use tracing_spans::TracingSpans;
pub use value::{ToArray, ToValue};

/// Whether spans, carrying and propagation are compiled out.
const OFF: bool = cfg!(feature = "off");

/// What expansions call; its name carries the version, see there.
#[doc(hidden)]
#[path = "private.rs"]
pub mod __private_0_1_0;
