//! Ids in front of lines.

use super::line::line;
use super::{TraceFields, ids_of};
use std::fmt;
use tracing_core::{Event, Subscriber};
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::{FmtContext, FormatEvent, FormatFields};
use tracing_subscriber::registry::LookupSpan;

/// Puts `trace_id=.. span_id=.. trace_flags=..` in front of each line of `format`: of the full and the compact
/// format, in front of the first line of the pretty one, and likewise for formats of your own.
///
/// ```text
/// trace_id=4bf92f3577b34da6a3ce929d0e0e4736 span_id=00f067aa0ba902b7 trace_flags=01  INFO charged cents=100
/// ```
///
/// All is dimmed where the layer writes ANSI escapes, as its time is, and in one piece, so that
/// `grep trace_id=4bf9..` finds it. The deprecated `Format::with_ansi` is not seen; `fmt::Layer::with_ansi` is.
///
/// [See there](super) which span it is. About 100 ns beside what `format` takes; nothing is allocated.
///
/// ```
/// use otel_runtime::logs;
/// use tracing_subscriber::layer::SubscriberExt as _;
///
/// let layer = tracing_subscriber::fmt::layer().with_target(false).map_event_format(logs::text);
/// let subscriber = tracing_subscriber::registry().with(layer);
/// tracing::subscriber::with_default(subscriber, || tracing::info!("no span, no ids"));
/// ```
pub fn text<F>(format: F) -> Text<F> {
    Text { format }
}

/// What [`text`] makes of a format.
///
/// If user code panics while an event is formatted, the line ends there, and the next one is whole.
#[derive(Debug, Clone)]
pub struct Text<F> {
    format: F,
}

impl<S, N, F> FormatEvent<S, N> for Text<F>
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
    F: FormatEvent<S, N>,
{
    fn format_event(&self, context: &FmtContext<'_, S, N>, writer: Writer<'_>, event: &Event<'_>) -> fmt::Result {
        line(writer, |mut writer| {
            write_prefix(&mut writer, TraceFields(ids_of(event)))?;
            self.format.format_event(context, writer, event)
        })
    }
}

fn write_prefix(writer: &mut Writer<'_>, fields: TraceFields) -> fmt::Result {
    if fields.is_empty() {
        return Ok(());
    }
    if writer.has_ansi_escapes() { write!(writer, "\x1b[2m{fields}\x1b[0m ") } else { write!(writer, "{fields} ") }
}
