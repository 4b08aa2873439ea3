//! What went wrong with the telemetry itself: counted, and said once.
//!
//! Nothing here depends on the SDK: a library that is built with the API alone
//! counts its bad carriers too.
#![allow(dead_code)] // which counters are used depends on the features

use std::collections::BTreeSet;
use std::fmt;
use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// One process-wide count. Adding is one relaxed atomic operation.
pub(crate) struct Counter(AtomicU64);

impl Counter {
    const fn new() -> Self {
        Self(AtomicU64::new(0))
    }

    pub(crate) fn add(&self, count: usize) {
        self.0.fetch_add(count as u64, Ordering::Relaxed);
    }

    pub(crate) fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// A carrier that had no context in it where one was asked for.
pub(crate) static CARRIER_MISSING: Counter = Counter::new();
/// A carrier whose content is no valid context.
pub(crate) static CARRIER_INVALID: Counter = Counter::new();
/// A link to something that is no valid span context.
pub(crate) static LINKS_INVALID: Counter = Counter::new();
/// A link above the limit of its span.
pub(crate) static LINKS_DROPPED: Counter = Counter::new();
/// Members of `tracestate`, or lists of them, that were left out.
pub(crate) static TRACESTATE_DROPPED: Counter = Counter::new();
/// Entries of baggage that were left out.
pub(crate) static BAGGAGE_DROPPED: Counter = Counter::new();
/// A setting of the environment that was not understood.
pub(crate) static SETTINGS_IGNORED: Counter = Counter::new();
/// Spans that an exporter has taken.
pub(crate) static SPANS_EXPORTED: Counter = Counter::new();
/// Spans that an exporter has failed to take.
pub(crate) static SPANS_FAILED: Counter = Counter::new();
/// Spans that no exporter has seen, because the queue was full or closed.
pub(crate) static SPANS_DROPPED: Counter = Counter::new();

/// A snapshot of what has been delivered and of what has been shed, since the
/// process started.
///
/// Telemetry never fails the program that it watches. What it could not use or
/// could not deliver is counted here instead. With more than one exporter a span
/// counts once for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Stats {
    /// Carriers with no context in them, where a parent or a link was asked for.
    pub carrier_missing: u64,
    /// Carriers whose content is malformed; they gave no parent and no link.
    pub carrier_invalid: u64,
    /// Links to something that is no valid span context; they were left out.
    pub links_invalid: u64,
    /// Links above a span's limit (`OTEL_SPAN_LINK_COUNT_LIMIT`); they were left out.
    pub links_dropped: u64,
    /// Members of a `tracestate` above the limits, and lists that are malformed; they were left out,
    /// and the parent was taken all the same.
    pub tracestate_dropped: u64,
    /// Entries of baggage that are malformed or above the limits, on their way in or out.
    pub baggage_dropped: u64,
    /// Values of environment variables that were not understood and therefore ignored.
    pub settings_ignored: u64,
    /// Spans delivered to an exporter that reported success.
    pub spans_exported: u64,
    /// Spans in batches that an exporter has given up on.
    pub spans_failed: u64,
    /// Spans lost before any exporter saw them: the queue was full
    /// (`OTEL_BSP_MAX_QUEUE_SIZE`), or the pipeline was shut down.
    pub spans_dropped: u64,
}

/// Reads all counters.
///
/// Costs a handful of atomic loads. The numbers are read one after the other, so
/// two of them can be apart by what happens in between. Available without the
/// `sdk` feature; the `spans_*` numbers move only with a
#[cfg_attr(feature = "sdk", doc = " [`Telemetry`](crate::Telemetry) installed.")]
#[cfg_attr(not(feature = "sdk"), doc = " `Telemetry` installed (feature `sdk`).")]
///
/// ```
/// let stats = otel_runtime::stats();
/// assert_eq!(stats.carrier_invalid, 0);
/// ```
pub fn stats() -> Stats {
    Stats {
        carrier_missing: CARRIER_MISSING.get(),
        carrier_invalid: CARRIER_INVALID.get(),
        links_invalid: LINKS_INVALID.get(),
        links_dropped: LINKS_DROPPED.get(),
        tracestate_dropped: TRACESTATE_DROPPED.get(),
        baggage_dropped: BAGGAGE_DROPPED.get(),
        settings_ignored: SETTINGS_IGNORED.get(),
        spans_exported: SPANS_EXPORTED.get(),
        spans_failed: SPANS_FAILED.get(),
        spans_dropped: SPANS_DROPPED.get(),
    }
}

type Handler = Arc<dyn Fn(&str) + Send + Sync>;

static HANDLER: Mutex<Option<Handler>> = Mutex::new(None);

/// Sends this crate's warnings to `handler` instead of to standard error.
///
/// A warning is one line without a line break at its end, such as
/// ``OTEL_TRACES_SAMPLER=`sometimes` is not a sampler; …``. Each is given once. They
/// are about the telemetry's own set-up and delivery, never about single calls, so
/// there are few of them.
///
/// Call it before anything else to miss none. The last handler wins. It runs on whatever thread warns; when it panics,
/// that thread goes on, and the line is lost.
///
/// ```
/// otel_runtime::on_warning(|line| println!("telemetry: {line}"));
/// ```
pub fn on_warning(handler: impl Fn(&str) + Send + Sync + 'static) {
    let handler: Handler = Arc::new(handler);
    let replaced = lock(&HANDLER).replace(handler);
    drop(replaced);
}

/// More kinds than any program has: a guard against values that keep changing.
const MAX_KINDS: usize = 256;

static SAID: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// Writes one line, the first time that this `kind` comes up.
pub(crate) fn warn_once(kind: &str, message: fmt::Arguments<'_>) {
    {
        let mut said = lock(&SAID);
        if said.len() >= MAX_KINDS || !said.insert(kind.to_owned()) {
            return;
        }
    }
    warn(message);
}

/// Writes one line.
pub(crate) fn warn(message: fmt::Arguments<'_>) {
    // The handler is foreign code: it runs without our lock.
    let handler = lock(&HANDLER).clone();
    if let Some(handler) = handler {
        let text = message.to_string();
        // Whoever warns has other things to do: the exports go on, and the caller's call.
        let _ = catch_unwind(AssertUnwindSafe(|| handler(&text)));
        return;
    }
    // One write, so that lines of several threads stay whole; a closed standard
    // error is no reason to panic.
    let line = format!("otel-runtime: {message}\n");
    let _ = std::io::stderr().write_all(line.as_bytes());
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_said_once_and_the_handler_may_call_back() {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let sink = Arc::clone(&seen);
        on_warning(move |line| {
            // Would deadlock if a lock of ours were held here.
            warn_once("unit-test: b", format_args!("never shown twice"));
            lock(&sink).push(line.to_owned());
        });
        warn_once("unit-test: a", format_args!("first"));
        warn_once("unit-test: a", format_args!("second"));
        let seen = lock(&seen);
        assert_eq!(seen.iter().filter(|line| *line == "first").count(), 1);
        assert!(!seen.iter().any(|line| line == "second"));
    }
}
