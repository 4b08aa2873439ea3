//! How a key finds its values in carriers that keep entries in no order of their own.
//!
//! Two keys of one map may differ in case only. Their values come in the order of the keys' text, so
//! that every process that reads the carrier sees the same.

/// The first value among `same`, the entries of one key.
pub(super) fn first<'a>(same: impl Iterator<Item = (&'a str, &'a str)>) -> Option<&'a str> {
    same.min_by_key(|(spelling, _)| *spelling).map(|(_, value)| value)
}

/// All values among `same`, the entries of one key; values of one spelling stay in their order.
pub(super) fn all<'a>(same: impl Iterator<Item = (&'a str, &'a str)> + Clone) -> Vec<&'a str> {
    let values: Vec<&str> = same.clone().map(|(_, value)| value).collect();
    if values.len() < 2 {
        return values;
    }
    let mut sorted: Vec<_> = same.collect();
    sorted.sort_by_key(|(spelling, _)| *spelling);
    sorted.into_iter().map(|(_, value)| value).collect()
}
