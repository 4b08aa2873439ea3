//! Values of arguments.

use otel_rules::nearest;
use otel_rules::rules::{Rule, every};
use std::time::Duration;

/// A rule by its code or its name, in which `-` may stand for `_`.
pub(super) fn rule(text: &str) -> Result<&'static Rule, String> {
    let slug = text.to_lowercase().replace('-', "_");
    let found = every().find(|rule| rule.code.eq_ignore_ascii_case(text) || rule.slug == slug);
    found.ok_or_else(|| match nearest(&slug, every().map(|rule| rule.slug)) {
        Some(near) => format!("there is no such rule; did you mean `{near}`?"),
        None => "there is no such rule".to_owned(),
    })
}

/// `500ms`, `30s`, `5m` or `4h`.
pub(super) fn duration(text: &str) -> Result<Duration, String> {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, unit) = text.split_at(digits);
    let number: u64 = number.parse().map_err(|_| "write it as `500ms`, `30s`, `5m` or `4h`".to_owned())?;
    let millis = match unit {
        "ms" => 1,
        "s" => 1000,
        "m" => 60_000,
        "h" => 3_600_000,
        _ => return Err("write the unit behind the number: `ms`, `s`, `m` or `h`".to_owned()),
    };
    let millis = number.checked_mul(millis).ok_or_else(|| "nothing lasts that long".to_owned())?;
    Ok(Duration::from_millis(millis))
}

#[cfg(test)]
mod tests {
    use super::{duration, rule};
    use std::time::Duration;

    #[test]
    fn a_rule_is_known_by_its_code_and_its_name() {
        for text in ["OT007", "ot007", "deprecated_key", "deprecated-key"] {
            assert_eq!(rule(text).map(|rule| rule.code), Ok("OT007"), "{text}");
        }
        assert!(rule("deprecated_keys").is_err_and(|error| error.contains("`deprecated_key`")));
        assert!(rule("x").is_err());
    }

    #[test]
    fn a_duration_has_a_unit() {
        assert_eq!(duration("500ms"), Ok(Duration::from_millis(500)));
        assert_eq!(duration("4h"), Ok(Duration::from_secs(14_400)));
        for wrong in ["", "30", "s", "3.5s", "-1s", "30 s", "30d", "18446744073709551615h"] {
            assert!(duration(wrong).is_err(), "{wrong}");
        }
    }
}
