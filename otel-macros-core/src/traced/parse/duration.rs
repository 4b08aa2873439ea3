//! `min_duration = "100ms"`: a whole number and a unit, as Go and the configuration of collectors
//! write durations.

use crate::diag::{self, Diagnostics};
use std::time::Duration;
use syn::parse::ParseStream;
use syn::{Expr, ExprLit, Lit};

/// The units, each in nanoseconds. The micro sign and the Greek letter look alike.
const UNITS: [(&str, u64); 8] = [
    ("ns", 1),
    ("us", 1_000),
    ("\u{b5}s", 1_000),
    ("\u{3bc}s", 1_000),
    ("ms", 1_000_000),
    ("s", 1_000_000_000),
    ("m", 60_000_000_000),
    ("h", 3_600_000_000_000),
];

const UNITS_HELP: &str = "the units are `ns`, `us`, `ms`, `s`, `m` and `h`, as in `\"100ms\"`";

pub(super) fn min_duration(sink: &Diagnostics, input: ParseStream) -> syn::Result<Option<Duration>> {
    let mut expr: Expr = diag::read(input)?;
    // `$literal` of a `macro_rules!`.
    while let Expr::Group(inner) = expr {
        expr = *inner.expr;
    }
    match &expr {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => match duration(&text.value()) {
            Ok(duration) => return Ok(Some(duration)),
            Err((what, help)) => sink.fault(text.span(), what, help),
        },
        Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) => {
            let help = match (number.base10_digits(), number.suffix()) {
                (digits, "") => format!("write `min_duration = \"{digits}ms\"`, if those are milliseconds"),
                (digits, unit) => format!("write `min_duration = \"{digits}{unit}\"`"),
            };
            sink.fault(number.span(), "`min_duration` is written as a string", help);
        }
        other => sink.fault_at(
            other,
            "`min_duration` is a string literal: it is known at compile time",
            "write `min_duration = \"100ms\"`",
        ),
    }
    Ok(None)
}

/// The duration that `text` names, or what is wrong with it and the remedy.
fn duration(text: &str) -> Result<Duration, (String, String)> {
    let fault = |what: String, help: &str| Err((what, help.to_owned()));
    let unit_at = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, unit) = text.split_at(unit_at);
    if text.trim() != text || unit.starts_with(' ') {
        let tight: String = text.split_whitespace().collect();
        return fault(format!("`{text}` has blanks"), &format!("write `\"{tight}\"`"));
    }
    match unit.chars().next() {
        _ if text.is_empty() => return fault("the duration is empty".to_owned(), UNITS_HELP),
        Some('-') => return fault(format!("`{text}` is negative, and no call is shorter than 0"), UNITS_HELP),
        Some('.' | ',') => {
            let help = "take the next smaller unit, as in `\"1500ms\"` for a second and a half";
            return fault(format!("`{text}` is no whole number of a unit"), help);
        }
        _ if digits.is_empty() => return fault(format!("`{text}` does not begin with a number"), UNITS_HELP),
        None => {
            let help = format!("write `\"{text}ms\"`, if those are milliseconds; {UNITS_HELP}");
            return fault(format!("`{text}` has no unit"), &help);
        }
        Some(_) => {}
    }
    let Some((_, nanos)) = UNITS.iter().find(|(name, _)| *name == unit) else {
        let remedy = match unit.to_lowercase().as_str() {
            _ if unit.starts_with('_') => format!("write the digits without `_`; {UNITS_HELP}"),
            _ if unit.contains(|c: char| c.is_ascii_digit()) => "write it in one unit, as in `\"90s\"`".to_owned(),
            lower if UNITS.iter().any(|(name, _)| *name == lower) => format!("did you mean `\"{digits}{lower}\"`?"),
            "sec" | "secs" | "second" | "seconds" => format!("write `\"{digits}s\"`"),
            "msec" | "msecs" | "millis" | "millisecond" | "milliseconds" => format!("write `\"{digits}ms\"`"),
            "min" | "mins" | "minute" | "minutes" => format!("write `\"{digits}m\"`"),
            _ => UNITS_HELP.to_owned(),
        };
        return fault(format!("unknown unit `{unit}`"), &remedy);
    };
    match digits.parse::<u64>().ok().and_then(|number| number.checked_mul(*nanos)) {
        Some(0) => {
            fault(format!("every call lasts at least `{text}`"), "remove `min_duration`, or write `leaf` instead")
        }
        Some(nanos) => Ok(Duration::from_nanos(nanos)),
        None => fault(format!("`{text}` is longer than 584 years"), "no call lasts that long: write less"),
    }
}

#[cfg(test)]
mod tests {
    use super::duration;
    use std::time::Duration;

    #[test]
    fn a_number_and_a_unit() {
        for (text, expected) in [
            ("1ns", Duration::from_nanos(1)),
            ("250us", Duration::from_micros(250)),
            ("250\u{b5}s", Duration::from_micros(250)),
            ("250\u{3bc}s", Duration::from_micros(250)),
            ("100ms", Duration::from_millis(100)),
            ("2s", Duration::from_secs(2)),
            ("1m", Duration::from_secs(60)),
            ("1h", Duration::from_secs(3600)),
            ("007ms", Duration::from_millis(7)),
            ("18446744073709551615ns", Duration::from_nanos(u64::MAX)),
        ] {
            assert_eq!(duration(text), Ok(expected), "{text}");
        }
    }

    /// Each with a word of what is said of it, and of the remedy.
    #[test]
    fn all_else_is_refused_with_a_remedy() {
        for (text, what, help) in [
            ("", "empty", "the units are"),
            ("ms", "begin with a number", "the units are"),
            ("100", "no unit", "\"100ms\""),
            ("0ms", "at least `0ms`", "leaf"),
            ("0", "no unit", "\"0ms\""),
            ("-5ms", "negative", "the units are"),
            ("+5ms", "begin with a number", "the units are"),
            ("1.5s", "whole number", "1500ms"),
            ("1m30s", "unknown unit `m30s`", "in one unit"),
            ("5MS", "unknown unit `MS`", "\"5ms\""),
            ("5sec", "unknown unit `sec`", "\"5s\""),
            ("5d", "unknown unit `d`", "the units are"),
            ("1_000ms", "unknown unit `_000ms`", "the units are"),
            (" 5ms", "blanks", "\"5ms\""),
            ("5 ms", "blanks", "\"5ms\""),
            ("18446744073709551616ns", "584 years", "less"),
            ("99999999h", "584 years", "less"),
        ] {
            let (found, remedy) = duration(text).expect_err(text);
            assert!(found.contains(what) && remedy.contains(help), "{text}: {found} / {remedy}");
        }
    }
}
