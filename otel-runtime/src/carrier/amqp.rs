//! AMQP 0-9-1 header tables, as lapin has them. The types are those of `amq-protocol`, which lapin
//! re-exports and which is a fraction of it.

use super::{Extract, Fields, Found, Inject, lookup};
use crate::diagnostics;
use amq_protocol::protocol::BasicProperties;
use amq_protocol::types::{AMQPValue, FieldTable, ShortString};
use std::collections::BTreeMap;

fn text(value: &AMQPValue) -> Option<&str> {
    match value {
        AMQPValue::LongString(text) => std::str::from_utf8(text.as_bytes()).ok(),
        AMQPValue::ShortString(text) => Some(text.as_str()),
        AMQPValue::ByteArray(bytes) => std::str::from_utf8(bytes.as_slice()).ok(),
        _ => None,
    }
}

fn entries<'a>(table: &'a FieldTable, key: &str) -> impl Iterator<Item = (&'a str, &'a str)> + Clone {
    let same = table.into_iter().filter(move |(name, _)| name.as_str().eq_ignore_ascii_case(key));
    same.filter_map(|(name, value)| Some((name.as_str(), text(value)?)))
}

/// Text is what a long string, a short string or a byte array holds, if it is UTF-8; numbers, tables
/// and the other types count as not there. A table has one value for each spelling of a key; spellings
/// come in the order of their letters.
impl Extract for FieldTable {
    fn get(&self, key: &str) -> Option<&str> {
        lookup::first(entries(self, key))
    }
    fn keys(&self) -> Vec<&str> {
        self.into_iter().map(|(key, _)| key.as_str()).collect()
    }
    fn get_all(&self, key: &str) -> Vec<&str> {
        lookup::all(entries(self, key))
    }
    fn find(&self, key: &str) -> Found<'_> {
        Found::among(entries(self, key).map(|(_, value)| value))
    }
}

/// Writes a long string, which every broker and client understands, and replaces the key in all its
/// spellings, of whatever type the value was. A key of more than 255 bytes is left out and counted as
/// `carrier_invalid`.
///
/// Costs one insertion, and a copy of the table if the key is there in another spelling.
impl Inject for FieldTable {
    fn set(&mut self, key: &str, value: String) {
        let Ok(name) = ShortString::try_new(key) else {
            diagnostics::CARRIER_INVALID.add(1);
            return;
        };
        if has(self, |spelling| spelling != key && spelling.eq_ignore_ascii_case(key)) {
            Inject::remove(self, key);
        }
        self.insert(name, AMQPValue::LongString(value.into()));
    }

    fn current(&self, key: &str) -> Option<&str> {
        Extract::get(self, key)
    }

    fn remove(&mut self, key: &str) {
        // The table can be added to and read, but nothing can be taken out of it.
        if has(self, |spelling| spelling.eq_ignore_ascii_case(key)) {
            let others = self.into_iter().filter(|(name, _)| !name.as_str().eq_ignore_ascii_case(key));
            let kept: BTreeMap<_, _> = others.map(|(name, value)| (name.clone(), value.clone())).collect();
            *self = kept.into();
        }
    }
}

fn has(table: &FieldTable, matches: impl Fn(&str) -> bool) -> bool {
    table.into_iter().any(|(name, _)| matches(name.as_str()))
}

/// The message's `headers`; the other properties are not looked at.
impl Extract for BasicProperties {
    fn get(&self, key: &str) -> Option<&str> {
        Extract::get(self.headers().as_ref()?, key)
    }
    fn keys(&self) -> Vec<&str> {
        self.headers().as_ref().map(Extract::keys).unwrap_or_default()
    }
    fn get_all(&self, key: &str) -> Vec<&str> {
        self.headers().as_ref().map(|table| Extract::get_all(table, key)).unwrap_or_default()
    }
}

/// The message's `headers`, which are made if there are none.
///
/// Costs a copy of the table for each context: properties give theirs to be read only.
impl Inject for BasicProperties {
    fn set(&mut self, key: &str, value: String) {
        let mut table = self.headers().clone().unwrap_or_default();
        table.set(key, value);
        *self = std::mem::take(self).with_headers(table);
    }

    fn current(&self, key: &str) -> Option<&str> {
        Extract::get(self, key)
    }

    fn set_fields(&mut self, fields: Fields) {
        if !fields.is_empty() {
            let mut table = self.headers().clone().unwrap_or_default();
            table.set_fields(fields);
            *self = std::mem::take(self).with_headers(table);
        }
    }

    fn remove(&mut self, key: &str) {
        let table = self.headers().as_ref();
        let Some(table) = table.filter(|table| has(table, |name| name.eq_ignore_ascii_case(key))) else { return };
        let mut table = table.clone();
        Inject::remove(&mut table, key);
        *self = std::mem::take(self).with_headers(table);
    }
}
