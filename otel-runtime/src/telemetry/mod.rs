//! The pipeline from finished spans to a collector, set up in one place.

mod batch;
mod builder;
mod desk;
pub(crate) mod env;
mod error;
mod exporters;
#[cfg(feature = "hashed")]
mod hash_key;
pub(crate) mod ids;
mod intake;
mod lanes;
pub(crate) mod limits;
#[cfg(feature = "otlp-http")]
mod otlp;
mod pipeline;
pub(crate) mod propagation;
pub(crate) mod recorder;
mod resource;
pub(crate) mod sampling;
mod shutdown;
mod signals;
mod worker;

use std::sync::Arc;

use opentelemetry_sdk::trace::SdkTracerProvider;

pub use builder::TelemetryBuilder;
pub use error::TelemetryError;

use crate::diagnostics::{self, Stats};
use pipeline::Pipeline;

/// Telemetry as long as this value lives: keep it in `main`.
///
/// [`builder`](Self::builder) makes the OpenTelemetry SDK's tracer provider with a
/// resource, a parent-based sampler and a batch processor for each exporter, sets it
/// and the W3C propagators globally, and tells `#[traced]` functions about it. When the
/// value is dropped, what is still queued is delivered, within a bounded wait.
///
/// ```no_run
/// use otel_runtime::Telemetry;
///
/// fn main() -> Result<(), Box<dyn std::error::Error>> {
///     let telemetry = Telemetry::builder()
///         .service(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
///         .install()?;
///     telemetry.shutdown_on_signal()?;
///     // … the program …
///     Ok(())
/// } // the last spans are delivered here
/// ```
///
/// # The environment
///
/// The specification's "SDK environment variables" are read once, by
/// [`install`](TelemetryBuilder::install). An empty value is an unset one. What is not
/// understood is ignored, counted in [`Stats::settings_ignored`], and written once to
/// standard error.
///
/// | variable | values |
/// |---|---|
/// | `OTEL_SDK_DISABLED` | `true`: no spans are made; propagators are installed and work |
/// | `OTEL_TRACES_EXPORTER` | `otlp` (feature `otlp-http`), `console` (feature `console`), `none`, or a list; read if code gives neither exporter nor processor. Default: the first of these that is compiled in |
/// | `OTEL_EXPORTER_OTLP_*` | endpoint, headers and timeout of `otlp`; by default `http://localhost:4318` |
/// | `OTEL_TRACES_SAMPLER`, `_ARG` | `parentbased_always_on` (default), `parentbased_always_off`, `parentbased_traceidratio`, and the three without `parentbased_`, which are obeyed to the letter and may cut traces in halves; read if code gives no sampler |
/// | `OTEL_PROPAGATORS` | `tracecontext,baggage` (default), `none`, and with feature `propagators` also `b3`, `b3multi`, `jaeger` and `xray`, in the order in which they are to be asked; read if code gives no propagator. See [`propagators`](crate::propagators) |
/// | `OTEL_SERVICE_NAME`, `OTEL_RESOURCE_ATTRIBUTES` | before [`service`](TelemetryBuilder::service), after [`resource`](TelemetryBuilder::resource) |
/// | `OTEL_BSP_MAX_QUEUE_SIZE`, `_MAX_EXPORT_BATCH_SIZE`, `_SCHEDULE_DELAY` | spans, spans, milliseconds |
/// | `OTEL_SPAN_{ATTRIBUTE,EVENT,LINK}_COUNT_LIMIT` | per span, 128 by default |
/// | `OTEL_RUST_HASH_KEY` | feature `hashed`: the key of `hashed`, at least 16 bytes; read when a value is hashed and the builder gave no key |
/// | `OTEL_RUST_RECORDER` | `own` (default), or `sdk`: spans are the SDK's own type, as they are beside a [`span_processor`](TelemetryBuilder::span_processor). They say the same and cost twice as much; to find out whether a difference comes from here |
///
/// Under the feature `off` nothing is set up, nothing is read from the environment, and every call
/// succeeds; [`provider`](Self::provider) is one that makes no spans.
///
/// # Where it works
///
/// Everything runs on threads of its own. Installing, flushing, shutting down and
/// dropping work in plain code, inside async code on any runtime (with a single thread
/// or one worker too), and after a runtime has ended. They block their caller, for at
/// most [`shutdown_timeout`](TelemetryBuilder::shutdown_timeout), and do not panic.
///
/// A process that forks without `exec` should do so before `install`: a fork has none of the threads, and what
/// connections an exporter has are the other process's. In a fork nothing hangs or crashes, and nothing is
/// exported: spans are dropped and counted, but for the few that come before the fork is noticed, which is said
/// once; [`force_flush`](Self::force_flush) fails, and [`shutdown`](Self::shutdown) returns at once. After a
/// `shutdown` there another `Telemetry` can be installed, for that process, and with it the ids of traces and spans
/// begin anew on all threads: forks of one process share none. Before that, and until the fork is noticed, the other
/// process gives out the same ids, which headers may take along; a recorder of the test kit, where nothing else is
/// installed, goes on with them. What has not been exported when the process forks the first one exports.
///
/// `std::process::exit`, `abort` and a panic under `panic = "abort"` drop nothing: call
/// [`shutdown`](Self::shutdown) before them. A span that has not ended is not exported.
#[must_use = "telemetry ends when this value is dropped: bind it to a name in `main`, and not to `_`"]
#[derive(Debug)]
pub struct Telemetry {
    pipeline: Arc<Pipeline>,
}

impl Telemetry {
    /// Starts from the defaults.
    ///
    /// ```
    /// let builder = otel_runtime::Telemetry::builder().service("checkout", "1.4.2");
    /// # drop(builder);
    /// ```
    pub fn builder() -> TelemetryBuilder {
        TelemetryBuilder::new()
    }

    fn over(pipeline: Arc<Pipeline>) -> Self {
        Self { pipeline }
    }

    /// Delivers what has ended so far, and waits for it.
    ///
    /// For programs that are frozen between requests, such as functions in a cloud, and
    /// for tests. Blocks for at most the shutdown timeout; inside async code that holds
    /// up the runtime's thread. After a shutdown it does nothing.
    ///
    /// # Errors
    ///
    /// [`TelemetryError::Timeout`] if that took too long (delivery goes on in the
    /// background), [`TelemetryError::Delivery`] if an exporter failed, or if this process is a fork of the
    /// one that has installed it.
    ///
    /// ```no_run
    /// # let telemetry = otel_runtime::Telemetry::builder().install()?;
    /// if let Err(error) = telemetry.force_flush() {
    ///     eprintln!("{error}");
    /// }
    /// # Ok::<(), otel_runtime::TelemetryError>(())
    /// ```
    pub fn force_flush(&self) -> Result<(), TelemetryError> {
        self.pipeline.force_flush()
    }

    /// Delivers what has ended so far and stops: no span is made from here on.
    ///
    /// Propagators stay. A call that comes while another is at work waits for it; one
    /// that comes later does nothing. Afterwards a new `Telemetry` may be installed.
    /// Blocks for at most the shutdown timeout.
    ///
    /// # Errors
    ///
    /// As [`force_flush`](Self::force_flush). Telemetry is stopped in that case, too.
    ///
    /// ```no_run
    /// # let telemetry = otel_runtime::Telemetry::builder().install()?;
    /// telemetry.shutdown()?;
    /// std::process::exit(3);
    /// # #[allow(unreachable_code)]
    /// # Ok::<(), otel_runtime::TelemetryError>(())
    /// ```
    pub fn shutdown(&self) -> Result<(), TelemetryError> {
        self.pipeline.shutdown()
    }

    /// Shuts down when SIGTERM or SIGINT (ctrl-c) arrives, and then lets the process die
    /// of that signal.
    ///
    /// The exit status is the one that the signal alone would have given. A second
    /// signal during the bounded wait ends the process at once. The handlers run on a
    /// thread of their own and need no runtime; they stay for the life of the process.
    ///
    /// A fork without `exec` has the handlers and not the thread: both signals are passed over there.
    ///
    /// Not for programs that end in good order on a signal by themselves (axum's
    /// `with_graceful_shutdown`, `tokio::signal`): both would run side by side. There,
    /// returning from `main` drops the `Telemetry`, which is enough.
    ///
    /// # Errors
    ///
    /// [`TelemetryError::Signals`] if the handlers cannot be set up, and always where
    /// there are no Unix signals.
    ///
    /// ```no_run
    /// # let telemetry = otel_runtime::Telemetry::builder().install()?;
    /// telemetry.shutdown_on_signal()?;
    /// # Ok::<(), otel_runtime::TelemetryError>(())
    /// ```
    pub fn shutdown_on_signal(&self) -> Result<(), TelemetryError> {
        signals::install()
    }

    /// What has been delivered and what has been shed; the same as [`stats`](crate::stats).
    ///
    /// ```no_run
    /// # let telemetry = otel_runtime::Telemetry::builder().install()?;
    /// println!("{} spans lost", telemetry.stats().spans_dropped);
    /// # Ok::<(), otel_runtime::TelemetryError>(())
    /// ```
    #[must_use]
    pub fn stats(&self) -> Stats {
        diagnostics::stats()
    }

    /// The SDK's provider, for what this type does not offer.
    ///
    /// With `OTEL_SDK_DISABLED=true` it is one that makes no spans.
    ///
    /// ```no_run
    /// use otel_runtime::opentelemetry::trace::{Tracer as _, TracerProvider as _};
    ///
    /// # let telemetry = otel_runtime::Telemetry::builder().install()?;
    /// let span = telemetry.provider().tracer("by hand").start("work");
    /// # drop(span);
    /// # Ok::<(), otel_runtime::TelemetryError>(())
    /// ```
    pub fn provider(&self) -> &SdkTracerProvider {
        &self.pipeline.provider
    }
}

impl Drop for Telemetry {
    /// As [`shutdown`](Telemetry::shutdown); what goes wrong is written to standard error.
    fn drop(&mut self) {
        let _ = self.pipeline.shutdown();
    }
}
