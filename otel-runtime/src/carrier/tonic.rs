//! gRPC metadata.

use super::{Extract, Found, Inject};
use crate::diagnostics;
use http::HeaderMap;
use tonic::metadata::MetadataMap;

/// A key with this ending has a value of bytes, which gRPC encodes in base64.
const BINARY: &str = "-bin";

fn is_binary(key: &str) -> bool {
    let at = key.len().saturating_sub(BINARY.len());
    key.as_bytes()[at..].eq_ignore_ascii_case(BINARY.as_bytes())
}

fn headers(metadata: &MetadataMap) -> &HeaderMap {
    metadata.as_ref()
}

/// Only ASCII metadata. Keys that end in `-bin` hold bytes: they are never read and never written.
/// Several entries of one key are several values, in their order.
impl Extract for MetadataMap {
    fn get(&self, key: &str) -> Option<&str> {
        if is_binary(key) { None } else { Extract::get(headers(self), key) }
    }
    fn keys(&self) -> Vec<&str> {
        let mut keys = Extract::keys(headers(self));
        keys.retain(|key| !is_binary(key));
        keys
    }
    fn get_all(&self, key: &str) -> Vec<&str> {
        if is_binary(key) { Vec::new() } else { Extract::get_all(headers(self), key) }
    }
    fn find(&self, key: &str) -> Found<'_> {
        if is_binary(key) { Found::Nothing } else { Extract::find(headers(self), key) }
    }
    fn has(&self, key: &str) -> Option<bool> {
        if is_binary(key) { Some(false) } else { Extract::has(headers(self), key) }
    }
}

/// Replaces all entries of the key by one. A key that ends in `-bin`, and a key or a value that gRPC
/// does not allow, is left out and counted as `carrier_invalid`.
impl Inject for MetadataMap {
    fn set(&mut self, key: &str, value: String) {
        if is_binary(key) {
            diagnostics::CARRIER_INVALID.add(1);
        } else {
            let headers: &mut HeaderMap = self.as_mut();
            headers.set(key, value);
        }
    }
    fn current(&self, key: &str) -> Option<&str> {
        Extract::get(self, key)
    }

    fn remove(&mut self, key: &str) {
        if !is_binary(key) {
            let headers: &mut HeaderMap = self.as_mut();
            Inject::remove(headers, key);
        }
    }
}
