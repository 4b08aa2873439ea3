//! Lines of logs that say which trace they belong to.
//!
//! A line gets `trace_id`, `span_id` and `trace_flags` of the current OpenTelemetry [`Context`], the one that
//! spans of `#[traced]` live in, and, with tracing-opentelemetry's layer, those of `tracing`. Names and forms are
//! those of
//! [Trace Context in non-OTLP Log Formats](https://opentelemetry.io/docs/specs/otel/compatibility/logging_trace_context/):
//! 32, 16 and 2 lower-case hexadecimal digits.
//!
//! With the feature `tracing`, `text` and `json` go round any event format of `tracing_subscriber::fmt`: those
//! of its own, and those of yours. They are given to `map_event_format`, behind the settings of the format.
//!
//! Records of the `log` crate get the same where they reach `tracing`, by `tracing_log::LogTracer`. For a back
//! end of `log` itself there is [`trace_fields`], which needs no feature.
//!
//! # Which span
//! The current one, whatever it is: also one that is not sampled, and a remote parent where there is no SDK.
//! Where there is none, nothing is added. In a function with `leaf` or `min_duration` it is the span around it,
//! and so it is for an event whose `parent:` names a span that is not entered. What `with_span_events` logs has
//! the ids of the context in which `tracing` tells of it; a span that closes is not current any more.
//!
//! Pipelines that export logs by OTLP need nothing from here: `opentelemetry-appender-tracing` takes the ids
//! from the same context.

#[cfg(feature = "tracing")]
mod json;
#[cfg(feature = "tracing")]
mod line;
#[cfg(feature = "tracing")]
mod object;
#[cfg(feature = "tracing")]
mod text;

#[cfg(feature = "tracing")]
pub use json::{Json, json};
#[cfg(feature = "tracing")]
pub use text::{Text, text};

use crate::thread;
use opentelemetry::Context;
use opentelemetry::trace::{SpanId, TraceContextExt as _, TraceFlags, TraceId};
use std::cell::Cell;
use std::fmt;
use std::panic::{UnwindSafe, catch_unwind};

const TRACE_ID: &str = "trace_id";
const SPAN_ID: &str = "span_id";
const TRACE_FLAGS: &str = "trace_flags";

/// The ids of the current span, to be put into a line of a log; [see there](self) which span it is.
///
/// For formats of `log` back ends, and whatever else writes lines. It never panics, also where the context
/// cannot be read: in the teardown of a thread, and under the API's own borrow. Then it is empty, as it is under
/// the feature `off`. About 3 ns, and 70 ns to print; nothing is allocated.
///
/// The example has the shape that `env_logger::Builder::format` takes:
///
/// ```
/// use otel_runtime::logs::trace_fields;
/// use std::io::{self, Write};
///
/// fn format(out: &mut impl Write, record: &std::fmt::Arguments<'_>) -> io::Result<()> {
///     writeln!(out, "{record} {}", trace_fields())
/// }
/// let mut line = Vec::new();
/// format(&mut line, &format_args!("ready"))?;
/// assert_eq!(line, b"ready \n", "there is no span here");
/// # Ok::<(), io::Error>(())
/// ```
pub fn trace_fields() -> TraceFields {
    if thread::is_known_ended() {
        return TraceFields(None);
    }
    let ids = undisturbed(|| {
        Context::map_current(|context| {
            let span = context.span();
            let span = span.span_context();
            span.is_valid().then(|| Ids {
                trace_id: span.trace_id(),
                span_id: span.span_id(),
                trace_flags: span.trace_flags(),
            })
        })
    });
    // Only now: a thread that is asked under the API's borrow would pass for one that is being torn down.
    if ids.is_some() {
        thread::is_alive();
    }
    TraceFields(ids.flatten())
}

/// What [`trace_fields`] has found. Prints `trace_id=.. span_id=.. trace_flags=..`, or nothing at all.
///
/// ```
/// use otel_runtime::logs::trace_fields;
/// use otel_runtime::opentelemetry::Context;
/// use otel_runtime::opentelemetry::trace::{SpanContext, TraceContextExt as _, TraceFlags, TraceState};
///
/// assert_eq!(trace_fields().to_string(), "");
/// let caller = SpanContext::new(0x4bf9.into(), 0xf067.into(), TraceFlags::SAMPLED, true, TraceState::NONE);
/// let _attached = Context::new().with_remote_span_context(caller).attach();
/// assert_eq!(
///     trace_fields().to_string(),
///     "trace_id=00000000000000000000000000004bf9 span_id=000000000000f067 trace_flags=01"
/// );
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TraceFields(Option<Ids>);

impl TraceFields {
    /// Whether there is no span, so that nothing will be printed: for those who put something between the
    /// fields and the rest.
    ///
    /// ```
    /// assert!(otel_runtime::logs::trace_fields().is_empty());
    /// ```
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }
}

impl fmt::Display for TraceFields {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(Ids { trace_id, span_id, trace_flags }) = self.0 else {
            return Ok(());
        };
        write!(out, "{TRACE_ID}={trace_id} {SPAN_ID}={span_id} {TRACE_FLAGS}={trace_flags:02x}")
    }
}

/// Without the trace state, whose clone allocates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Ids {
    trace_id: TraceId,
    span_id: SpanId,
    trace_flags: TraceFlags,
}

/// The ids that belong to an event.
#[cfg(feature = "tracing")]
fn ids_of(event: &tracing_core::Event<'_>) -> Option<Ids> {
    // The API's own warnings may come from where it holds the current context; a caught panic would be one that
    // the panic hook has told of already.
    if event.metadata().target() == "opentelemetry" { None } else { trace_fields().0 }
}

thread_local! {
    static READING: Cell<bool> = const { Cell::new(false) };
}

/// What `read` gives, unless it panics, which the API does when it is asked under its own borrow. A panic hook
/// that logs comes here again, and a second panic would be the end of the process.
fn undisturbed<T>(read: impl FnOnce() -> T + UnwindSafe) -> Option<T> {
    if READING.replace(true) {
        return None;
    }
    let outcome = catch_unwind(read);
    READING.set(false);
    outcome.ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::panic;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    fn what_cannot_be_read_is_none_also_to_a_panic_hook_that_logs() {
        static LOGGED: AtomicUsize = AtomicUsize::new(0);
        let mine = std::thread::current().id();
        let others = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if std::thread::current().id() != mine {
                return others(info);
            }
            assert!(undisturbed(|| ()).is_none(), "a panic here would abort");
            LOGGED.fetch_add(1, Ordering::Relaxed);
        }));
        let borrowed = std::cell::RefCell::new(());
        let held = borrowed.borrow_mut();
        assert!(undisturbed(panic::AssertUnwindSafe(|| drop(borrowed.borrow()))).is_none());
        drop(held);
        assert!(undisturbed(panic::AssertUnwindSafe(|| drop(borrowed.borrow()))).is_some());
        let _ = panic::take_hook();
        assert_eq!(LOGGED.load(Ordering::Relaxed), 1);
    }
}
