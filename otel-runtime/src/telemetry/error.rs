use std::time::Duration;

/// Why telemetry could not be set up, flushed or shut down.
///
/// Each message names the remedy.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TelemetryError {
    /// There is a [`Telemetry`](crate::Telemetry) in this process already.
    #[error(
        "telemetry is installed already: keep the one `Telemetry` that `install` returned in `main`, \
         or shut it down before installing another"
    )]
    AlreadyInstalled,

    /// A key to hash with has fewer than 16 bytes; only with the feature `hashed`.
    #[error(
        "the hash key has fewer than 16 bytes: give `hash_key` a longer one, for instance what `openssl rand -hex 32` writes"
    )]
    HashKey,

    /// An exporter named by the environment could not be made.
    #[error(
        "the {exporter} exporter could not be made: {reason}; correct the setting, or choose another with `OTEL_TRACES_EXPORTER`"
    )]
    Exporter {
        /// The name that the environment or the defaults gave.
        exporter: &'static str,
        /// What the exporter said.
        reason: String,
    },

    /// The bounded wait was over before everything had been delivered.
    #[error(
        "not everything was delivered within {after:?}: check that the collector answers, \
         or give `shutdown_timeout` more time"
    )]
    Timeout {
        /// How long the call has waited.
        after: Duration,
    },

    /// An exporter or a span processor reported a failure.
    #[error(
        "some spans were not delivered: {reason}; `stats()` has the counts, and the first failure was written to standard error"
    )]
    Delivery {
        /// What was reported.
        reason: String,
    },

    /// The handlers for SIGTERM and SIGINT could not be set up.
    #[error("signals cannot be handled here: {reason}; call `shutdown` from the program's own signal handling")]
    Signals {
        /// What the operating system said.
        reason: String,
    },
}
