//! NATS headers.

use super::{Extract, Found, Inject, lookup};
use crate::diagnostics;
use async_nats::{HeaderMap, HeaderName, HeaderValue};

fn entries<'a>(headers: &'a HeaderMap, key: &str) -> impl Iterator<Item = (&'a str, &'a str)> + Clone {
    let same = headers.iter().filter(move |(name, _)| is_key(name, key));
    same.flat_map(|(name, values)| values.iter().map(move |value| (name.as_ref(), value.as_str())))
}

/// NATS itself tells `Traceparent` from `traceparent`; here both are read. Values of one spelling are
/// in their order, spellings in the order of their letters.
impl Extract for HeaderMap {
    fn get(&self, key: &str) -> Option<&str> {
        lookup::first(entries(self, key))
    }
    fn keys(&self) -> Vec<&str> {
        self.iter().map(|(name, _)| name.as_ref()).collect()
    }
    fn get_all(&self, key: &str) -> Vec<&str> {
        lookup::all(entries(self, key))
    }
    fn find(&self, key: &str) -> Found<'_> {
        Found::among(entries(self, key).map(|(_, value)| value))
    }
}

/// Replaces the values of the key in all its spellings by one. A key or a value that NATS does not
/// allow is left out and counted as `carrier_invalid`.
///
/// Costs one insertion, and a copy of the map if the key is there in another spelling.
impl Inject for HeaderMap {
    fn set(&mut self, key: &str, value: String) {
        // `HeaderValue::from` takes the text as it is, and panics at these, which NATS does not allow.
        let value = (!value.contains(['\r', '\n'])).then(|| HeaderValue::from(value));
        let (Some(name), Some(value)) = (name(key), value) else {
            diagnostics::CARRIER_INVALID.add(1);
            return;
        };
        if has(self, |spelling| spelling != key && spelling.eq_ignore_ascii_case(key)) {
            Inject::remove(self, key);
        }
        self.insert(name, value);
    }

    fn current(&self, key: &str) -> Option<&str> {
        Extract::get(self, key)
    }

    fn remove(&mut self, key: &str) {
        // The map can be added to and read, but nothing can be taken out of it.
        if has(self, |spelling| spelling.eq_ignore_ascii_case(key)) {
            let mut kept = Self::new();
            for (name, values) in self.iter().filter(|(name, _)| !is_key(name, key)) {
                for value in values {
                    kept.append(name.clone(), value.clone());
                }
            }
            *self = kept;
        }
    }
}

/// The names that are written again and again are not copied.
fn name(key: &str) -> Option<HeaderName> {
    match key {
        "traceparent" => Some(const { HeaderName::from_static("traceparent") }),
        "tracestate" => Some(const { HeaderName::from_static("tracestate") }),
        "baggage" => Some(const { HeaderName::from_static("baggage") }),
        key => key.parse().ok(),
    }
}

fn is_key(name: &HeaderName, key: &str) -> bool {
    let name: &str = name.as_ref();
    name.eq_ignore_ascii_case(key)
}

fn has(headers: &HeaderMap, matches: impl Fn(&str) -> bool) -> bool {
    headers.iter().any(|(name, _)| matches(name.as_ref()))
}
