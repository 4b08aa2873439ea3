//! Reading the variables of the specification's "SDK environment variables".
//!
//! Its rules, in one place: an empty value is an unset one; only `true`, in any
//! case, is true; names of a list are compared without regard to case; what is
//! not understood is warned about and ignored.

use std::ffi::OsString;
use std::fmt;
use std::ops::RangeInclusive;

use crate::diagnostics::{SETTINGS_IGNORED, warn_once};

/// Where variables are read from: the process, or a table in tests.
pub(crate) struct Env<'a> {
    lookup: &'a dyn Fn(&str) -> Option<OsString>,
}

impl Env<'static> {
    pub(crate) fn of_process() -> Self {
        Env { lookup: &|name| std::env::var_os(name) }
    }
}

#[cfg(test)]
impl<'a> Env<'a> {
    pub(super) fn of(lookup: &'a dyn Fn(&str) -> Option<OsString>) -> Self {
        Env { lookup }
    }
}

impl Env<'_> {
    /// The value, trimmed; none if unset, blank, or not Unicode.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        let Ok(value) = (self.lookup)(name)?.into_string() else {
            ignore(name, "", format_args!("{name} is not valid Unicode and is ignored"));
            return None;
        };
        let value = value.trim();
        (!value.is_empty()).then(|| value.to_owned())
    }

    /// True for `true` in any case.
    pub(super) fn flag(&self, name: &str) -> bool {
        match self.text(name) {
            Some(value) if value.eq_ignore_ascii_case("true") => true,
            Some(value) if !value.eq_ignore_ascii_case("false") => {
                ignore(
                    name,
                    &value,
                    format_args!("{name}=`{value}` is neither `true` nor `false`; it counts as `false`"),
                );
                false
            }
            _ => false,
        }
    }

    /// A whole number within `range`.
    pub(super) fn number(&self, name: &str, range: RangeInclusive<u64>) -> Option<u64> {
        let value = self.text(name)?;
        match value.parse::<u64>() {
            Ok(number) if range.contains(&number) => Some(number),
            _ => {
                let (least, most) = range.into_inner();
                ignore(
                    name,
                    &value,
                    format_args!("{name}=`{value}` is not a number from {least} to {most}; the default is used"),
                );
                None
            }
        }
    }

    /// The names of a comma list, in lower case, each once; none if there is no name in it.
    pub(super) fn names(&self, name: &str) -> Option<Vec<String>> {
        let value = self.text(name)?;
        let mut names = Vec::new();
        for entry in value.split(',') {
            let entry = entry.trim().to_ascii_lowercase();
            if !entry.is_empty() && !names.contains(&entry) {
                names.push(entry);
            }
        }
        (!names.is_empty()).then_some(names)
    }
}

/// Counts a value that is not used, and says so the first time.
pub(super) fn ignore(name: &str, value: &str, message: fmt::Arguments<'_>) {
    SETTINGS_IGNORED.add(1);
    warn_once(&format!("{name}={value}"), message);
}

/// A configuration file would replace every other variable; better said than passed over.
pub(super) fn warn_of_config_file(env: &Env<'_>) {
    const NAME: &str = "OTEL_CONFIG_FILE";
    if env.text(NAME).is_some() {
        ignore(
            NAME,
            "",
            format_args!("{NAME} is not supported and is ignored; the other OTEL_* variables are read instead"),
        );
    }
}

/// Whether spans are to be the SDK's own, though nothing asks for that: to find out what differs.
pub(crate) fn wants_spans_of_sdk(env: &Env<'_>) -> bool {
    const NAME: &str = "OTEL_RUST_RECORDER";
    match env.text(NAME).as_deref() {
        Some("sdk") => true,
        None | Some("own") => false,
        Some(other) => {
            ignore(NAME, other, format_args!("{NAME}=`{other}` is neither `own` nor `sdk`; `own` is used"));
            false
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A lookup over literal pairs.
    pub(in crate::telemetry) fn table<'a>(pairs: &'a [(&'a str, &'a str)]) -> impl Fn(&str) -> Option<OsString> + 'a {
        move |wanted| pairs.iter().find(|(name, _)| *name == wanted).map(|(_, value)| OsString::from(value))
    }

    #[test]
    fn blank_is_unset() {
        let lookup = table(&[("A", "  "), ("B", " x ")]);
        let env = Env::of(&lookup);
        assert_eq!(env.text("A"), None);
        assert_eq!(env.text("B").as_deref(), Some("x"));
        assert_eq!(env.text("C"), None);
    }

    #[test]
    fn only_true_is_true() {
        let lookup = table(&[("A", "TrUe"), ("B", "1"), ("C", "yes"), ("D", "false"), ("E", "")]);
        let env = Env::of(&lookup);
        assert!(env.flag("A"));
        for name in ["B", "C", "D", "E", "F"] {
            assert!(!env.flag(name), "{name}");
        }
    }

    #[test]
    fn numbers_outside_their_range_are_ignored() {
        let lookup = table(&[("A", "7"), ("B", "0"), ("C", "-1"), ("D", "99999999999999999999"), ("E", "7s")]);
        let env = Env::of(&lookup);
        assert_eq!(env.number("A", 1..=10), Some(7));
        for name in ["B", "C", "D", "E"] {
            assert_eq!(env.number(name, 1..=10), None, "{name}");
        }
    }

    #[test]
    fn lists_are_lowered_and_each_name_is_there_once() {
        let lookup = table(&[("A", " OTLP ,console,,otlp"), ("B", " , ,")]);
        let env = Env::of(&lookup);
        assert_eq!(env.names("A"), Some(vec!["otlp".to_owned(), "console".to_owned()]));
        assert_eq!(env.names("B"), None);
    }
}
