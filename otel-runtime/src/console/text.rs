//! Words and numbers as they stand in a picture.

use std::time::{Duration, SystemTime};

use opentelemetry::trace::{SpanId, SpanKind, TraceId};
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

/// Columns that `text` takes on a terminal.
pub(super) fn width(text: &str) -> usize {
    text.width()
}

/// `text` in at most `columns` columns, with `…` where something is left out.
pub(super) fn fit(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut fitted = String::new();
    let mut used = 0;
    for character in text.chars() {
        let wide = character.width().unwrap_or(0);
        if used + wide + 1 > columns {
            break;
        }
        used += wide;
        fitted.push(character);
    }
    if columns > 0 {
        fitted.push('…');
    }
    fitted
}

/// `text`, filled up with spaces to `columns` columns.
pub(super) fn padded(text: &str, columns: usize) -> String {
    let mut padded = text.to_owned();
    padded.extend(std::iter::repeat_n(' ', columns.saturating_sub(width(text))));
    padded
}

/// `text` without what would move the cursor, colour the terminal or turn the
/// direction of writing: names and errors may come from strangers.
pub(super) fn harmless(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' | '\r' | '\t' => clean.push(' '),
            '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' => {}
            character if character.is_control() => clean.push('\u{fffd}'),
            character => clean.push(character),
        }
    }
    clean
}

/// Three significant digits and the unit that fits: `310 µs`, `1.21 ms`, `48.2 ms`, `16m 40s`.
pub(super) fn duration(duration: Duration) -> String {
    let nanos = duration.as_nanos();
    if nanos < 1_000 {
        return format!("{nanos} ns");
    }
    for (unit, per) in [("µs", 1_000_u128), ("ms", 1_000_000), ("s", 1_000_000_000)] {
        if let Some(number) = three_digits(nanos, per) {
            return format!("{number} {unit}");
        }
    }
    let seconds = duration.as_secs();
    if seconds < 3_600 {
        format!("{}m {:02}s", seconds / 60, seconds % 60)
    } else {
        format!("{}h {:02}m", seconds / 3_600, seconds / 60 % 60)
    }
}

/// `nanos / per` rounded to three digits; none if that takes more than three before the point.
fn three_digits(nanos: u128, per: u128) -> Option<String> {
    for (decimals, scale) in [(2_usize, 100_u128), (1, 10), (0, 1)] {
        let scaled = (nanos * scale + per / 2) / per;
        if scaled < 1_000 {
            let (whole, rest) = (scaled / scale, scaled % scale);
            return Some(match decimals {
                0 => whole.to_string(),
                _ => format!("{whole}.{rest:0decimals$}"),
            });
        }
    }
    None
}

/// The time from `from` to `to`; none at all if the clock went back.
pub(super) fn between(from: SystemTime, to: SystemTime) -> Duration {
    to.duration_since(from).unwrap_or_default()
}

pub(super) fn kind(kind: &SpanKind) -> &'static str {
    match kind {
        SpanKind::Client => "client",
        SpanKind::Server => "server",
        SpanKind::Producer => "producer",
        SpanKind::Consumer => "consumer",
        SpanKind::Internal => "internal",
    }
}

/// The first digits of a trace id: enough to tell the traces of a screen apart.
pub(super) fn short(trace: TraceId) -> String {
    let mut id = trace.to_string();
    id.truncate(8);
    id
}

/// A span by its name, or by its id as long as the name is not known.
pub(super) fn reference(trace: TraceId, span: SpanId, name: Option<&str>) -> String {
    match name {
        Some(name) => format!("{}/{}", short(trace), harmless(name)),
        None => format!("{}/{span}", short(trace)),
    }
}

/// `1 span`, `2 spans`.
pub(super) fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_three_digits() {
        for (nanos, expected) in [
            (0, "0 ns"),
            (999, "999 ns"),
            (1_000, "1.00 µs"),
            (9_994, "9.99 µs"),
            (9_995, "10.0 µs"),
            (310_499, "310 µs"),
            (999_499, "999 µs"),
            (999_500, "1.00 ms"),
            (48_249_999, "48.2 ms"),
            (999_999_999, "1.00 s"),
            (59_940_000_000, "59.9 s"),
            (999_499_999_999, "999 s"),
            (1_000_000_000_000, "16m 40s"),
            (3_600_000_000_000, "1h 00m"),
            (90_061_000_000_000, "25h 01m"),
        ] {
            assert_eq!(duration(Duration::from_nanos(nanos)), expected);
        }
    }

    #[test]
    fn text_is_cut_by_columns_and_not_by_characters() {
        assert_eq!(fit("process orders", 20), "process orders");
        assert_eq!(fit("process orders", 8), "process…");
        assert_eq!(fit("注文を処理する", 7), "注文を…");
        assert_eq!(fit("注文を処理する", 6), "注文…");
        assert_eq!(fit("ab", 0), "");
        assert_eq!(width(&padded("注文", 7)), 7);
    }

    #[test]
    fn nothing_reaches_the_terminal_but_text() {
        assert_eq!(harmless("a\x1b[31mred\nb\u{202e}c\0"), "a\u{fffd}[31mred bc\u{fffd}");
    }
}
