//! HTTP headers.

use super::{Extract, Found, Inject};
use crate::diagnostics;
use http::{HeaderMap, HeaderName, HeaderValue};

/// Text is what HTTP calls visible: ASCII without control characters. Several lines of one header are
/// several values, in their order.
impl Extract for HeaderMap {
    fn get(&self, key: &str) -> Option<&str> {
        HeaderMap::get_all(self, key).iter().find_map(|value| value.to_str().ok())
    }
    fn keys(&self) -> Vec<&str> {
        HeaderMap::keys(self).map(HeaderName::as_str).collect()
    }
    fn get_all(&self, key: &str) -> Vec<&str> {
        HeaderMap::get_all(self, key).iter().filter_map(|value| value.to_str().ok()).collect()
    }
    fn find(&self, key: &str) -> Found<'_> {
        Found::among(HeaderMap::get_all(self, key).iter().filter_map(|value| value.to_str().ok()))
    }
}

/// Replaces all lines of the header by one. A key or a value that HTTP does not allow is left out and
/// counted as `carrier_invalid`.
impl Inject for HeaderMap {
    fn set(&mut self, key: &str, value: String) {
        let name = HeaderName::from_bytes(key.as_bytes());
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
        HeaderMap::remove(self, key);
    }
}
