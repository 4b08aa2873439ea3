//! Carriers that write the fields' names with something before them.

use super::{Extract, Fields, Inject};
use std::borrow::Cow;

/// A carrier whose keys have a prefix, such as the `ce-` of `CloudEvents` in HTTP headers and NATS
/// messages, the `ce_` in Kafka, and the `cloudEvents:` in AMQP.
///
/// `CloudEvents` have the trace context as the extension attributes `traceparent` and `tracestate`.
/// In a structured event these are members beside the others and need no prefix.
///
/// Costs one allocation for each field that is read or written.
///
/// Implements the [distributed tracing extension](https://github.com/cloudevents/spec/blob/main/cloudevents/extensions/distributed-tracing.md)
/// of `CloudEvents`.
///
/// ```
/// use otel_runtime::Prefixed;
///
/// let headers = [("ce_traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")];
/// let link = otel_runtime::link_from(&Prefixed::new(&headers, "ce_"));
///
/// let mut outgoing: Vec<(String, String)> = Vec::new();
/// otel_runtime::inject(&mut Prefixed::new(&mut outgoing, "ce_"));
/// # drop(link);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Prefixed<'p, C> {
    carrier: C,
    prefix: &'p str,
}

impl<'p, C> Prefixed<'p, C> {
    /// Sees of `carrier`, or of the one that it refers to, only the keys that begin with `prefix`; the
    /// case of ASCII letters does not count.
    pub const fn new(carrier: C, prefix: &'p str) -> Self {
        Self { carrier, prefix }
    }

    fn key(&self, key: &str) -> String {
        [self.prefix, key].concat()
    }
}

impl<C: Extract> Extract for Prefixed<'_, C> {
    fn get(&self, key: &str) -> Option<&str> {
        self.carrier.get(&self.key(key))
    }
    fn keys(&self) -> Vec<&str> {
        let at = self.prefix.len();
        let has_prefix = |key: &str| key.get(..at).is_some_and(|start| start.eq_ignore_ascii_case(self.prefix));
        self.carrier.keys().into_iter().filter(|key| has_prefix(key)).map(|key| &key[at..]).collect()
    }
    fn get_all(&self, key: &str) -> Vec<&str> {
        self.carrier.get_all(&self.key(key))
    }
}

impl<C: Inject> Inject for Prefixed<'_, C> {
    fn set(&mut self, key: &str, value: String) {
        let key = self.key(key);
        self.carrier.set(&key, value);
    }
    fn current(&self, key: &str) -> Option<&str> {
        self.carrier.current(&self.key(key))
    }
    fn remove(&mut self, key: &str) {
        let key = self.key(key);
        self.carrier.remove(&key);
    }
    fn set_fields(&mut self, fields: Fields) {
        let prefixed = fields.into_iter().map(|(key, value)| (Cow::Owned(self.key(&key)), value)).collect();
        self.carrier.set_fields(prefixed);
    }
}
