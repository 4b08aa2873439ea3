//! How a key finds its values in carriers that keep entries in no order of their own.
//!
//! Two keys of one map may differ in case only. Their values come in the order of the keys' text, so
//! that every process that reads the carrier sees the same.

/// The first value of `key` among `entries`.
pub(super) fn first<'a>(entries: impl Iterator<Item = (&'a str, &'a str)>, key: &str) -> Option<&'a str> {
    let same = entries.filter(|(candidate, _)| candidate.eq_ignore_ascii_case(key));
    same.min_by_key(|(candidate, _)| *candidate).map(|(_, value)| value)
}

/// All values of `key` among `entries`; values of one spelling stay in the order that they come in.
pub(super) fn all<'a>(entries: impl Iterator<Item = (&'a str, &'a str)> + Clone, key: &str) -> Vec<&'a str> {
    let is_same = |(candidate, _): &(&str, &str)| candidate.eq_ignore_ascii_case(key);
    let values: Vec<&str> = entries.clone().filter(is_same).map(|(_, value)| value).collect();
    if values.len() < 2 {
        return values;
    }
    let mut sorted: Vec<_> = entries.filter(is_same).collect();
    sorted.sort_by_key(|(candidate, _)| *candidate);
    sorted.into_iter().map(|(_, value)| value).collect()
}
