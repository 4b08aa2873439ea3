//! HTTP headers.

use super::{Extract, Found, Inject};
use crate::diagnostics;
use http::header::{GetAll, HeaderMap, HeaderName, HeaderValue};

/// The fields of the propagators that most programs have. To make a name of text takes as long as to look for it.
static W3C: [HeaderName; 3] =
    [HeaderName::from_static("traceparent"), HeaderName::from_static("tracestate"), HeaderName::from_static("baggage")];

fn known(key: &str) -> Option<&'static HeaderName> {
    W3C.iter().find(|name| name.as_str() == key)
}

fn values<'a>(headers: &'a HeaderMap, key: &str) -> GetAll<'a, HeaderValue> {
    match known(key) {
        Some(name) => headers.get_all(name),
        None => values_of_others(headers, key),
    }
}

#[cold]
fn values_of_others<'a>(headers: &'a HeaderMap, key: &str) -> GetAll<'a, HeaderValue> {
    headers.get_all(key)
}

/// Text is what HTTP calls visible: ASCII without control characters. Several lines of one header are
/// several values, in their order.
impl Extract for HeaderMap {
    fn get(&self, key: &str) -> Option<&str> {
        values(self, key).iter().find_map(|value| value.to_str().ok())
    }
    fn keys(&self) -> Vec<&str> {
        HeaderMap::keys(self).map(HeaderName::as_str).collect()
    }
    fn get_all(&self, key: &str) -> Vec<&str> {
        values(self, key).iter().filter_map(|value| value.to_str().ok()).collect()
    }
    fn find(&self, key: &str) -> Found<'_> {
        Found::among(values(self, key).iter().filter_map(|value| value.to_str().ok()))
    }
    fn has(&self, key: &str) -> Option<bool> {
        Some(values(self, key).iter().next().is_some())
    }
}

/// Replaces all lines of the header by one. A key or a value that HTTP does not allow is left out and
/// counted as `carrier_invalid`.
impl Inject for HeaderMap {
    fn set(&mut self, key: &str, value: String) {
        let name = known(key).cloned().map_or_else(|| HeaderName::from_bytes(key.as_bytes()), Ok);
        let value = HeaderValue::try_from(value);
        if let (Ok(name), Ok(value)) = (name, value) {
            self.insert(name, value);
        } else {
            diagnostics::CARRIER_INVALID.add(1);
        }
    }
    fn current(&self, key: &str) -> Option<&str> {
        Extract::get(self, key)
    }
    fn remove(&mut self, key: &str) {
        match known(key) {
            Some(name) => HeaderMap::remove(self, name),
            None => HeaderMap::remove(self, key),
        };
    }
}
