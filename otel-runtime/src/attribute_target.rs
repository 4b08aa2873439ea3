//! Where expansions put attributes: a span that starts, one that records, or the end of one.

use opentelemetry::{Key, KeyValue, Value};

/// Takes attributes whose values are known.
pub trait AttributeTarget {
    /// Sets one attribute.
    fn set(&mut self, key: Key, value: Value);
}

/// Keeps them for what is made later.
impl AttributeTarget for Vec<KeyValue> {
    fn set(&mut self, key: Key, value: Value) {
        self.push(KeyValue::new(key, value));
    }
}
