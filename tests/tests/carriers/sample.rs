//! The carriers that are tested, seen the same way: what a stranger can put in, and what is there.

use otel_runtime::{Extract, Inject};
use std::collections::{BTreeMap, HashMap};

/// Any content of a carrier: keys and values.
pub(crate) type Content = Vec<(String, Vec<u8>)>;

pub(crate) trait Sample: Extract + Inject + Default {
    /// Whether one key can have several values.
    const SEVERAL: bool;

    /// Whether keys that differ in case are different keys for the carrier itself.
    const SPELLINGS: bool;

    /// Whether a value can be bytes that are no text.
    const BYTES: bool;

    /// Adds an entry as a client would that knows nothing of traces; false if this type cannot hold it.
    fn add(&mut self, key: &str, value: &[u8]) -> bool;

    /// All entries; in the carrier's order, or sorted if it has none.
    fn content(&self) -> Content;

    fn of(entries: &[(&str, &[u8])]) -> Self {
        let mut carrier = Self::default();
        for (key, value) in entries {
            assert!(carrier.add(key, value), "{key} cannot be held");
        }
        carrier
    }
}

fn text(value: &[u8]) -> Option<String> {
    String::from_utf8(value.to_vec()).ok()
}

impl Sample for Vec<(String, String)> {
    const SEVERAL: bool = true;
    const SPELLINGS: bool = true;
    const BYTES: bool = false;
    fn add(&mut self, key: &str, value: &[u8]) -> bool {
        text(value).map(|value| self.push((key.to_owned(), value))).is_some()
    }
    fn content(&self) -> Content {
        self.iter().map(|(key, value)| (key.clone(), value.clone().into_bytes())).collect()
    }
}

impl Sample for Vec<(Vec<u8>, Vec<u8>)> {
    const SEVERAL: bool = true;
    const SPELLINGS: bool = true;
    const BYTES: bool = true;
    fn add(&mut self, key: &str, value: &[u8]) -> bool {
        self.push((key.as_bytes().to_vec(), value.to_vec()));
        true
    }
    fn content(&self) -> Content {
        self.iter().map(|(key, value)| (text(key).unwrap(), value.clone())).collect()
    }
}

impl Sample for HashMap<String, String> {
    const SEVERAL: bool = false;
    const SPELLINGS: bool = true;
    const BYTES: bool = false;
    fn add(&mut self, key: &str, value: &[u8]) -> bool {
        text(value).map(|value| self.insert(key.to_owned(), value)).is_some()
    }
    fn content(&self) -> Content {
        sorted(self.iter().map(|(key, value)| (key.clone(), value.clone().into_bytes())))
    }
}

impl Sample for BTreeMap<String, Vec<u8>> {
    const SEVERAL: bool = false;
    const SPELLINGS: bool = true;
    const BYTES: bool = true;
    fn add(&mut self, key: &str, value: &[u8]) -> bool {
        self.insert(key.to_owned(), value.to_vec());
        true
    }
    fn content(&self) -> Content {
        self.clone().into_iter().collect()
    }
}

impl Sample for http::HeaderMap {
    const SEVERAL: bool = true;
    const SPELLINGS: bool = false;
    const BYTES: bool = true;
    fn add(&mut self, key: &str, value: &[u8]) -> bool {
        let name = http::HeaderName::from_bytes(key.as_bytes());
        let value = http::HeaderValue::from_bytes(value);
        name.is_ok_and(|name| value.is_ok_and(|value| self.try_append(name, value).is_ok()))
    }
    fn content(&self) -> Content {
        // Lines of one header have an order, headers have none: removing one moves another.
        sorted(self.iter().map(|(name, value)| (name.to_string(), value.as_bytes().to_vec())))
    }
}

pub(crate) fn sorted(entries: impl Iterator<Item = (String, Vec<u8>)>) -> Content {
    let mut entries: Content = entries.collect();
    entries.sort_by(|one, other| one.0.cmp(&other.0));
    entries
}
