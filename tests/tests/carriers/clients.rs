//! The header types of message clients.

#![allow(unused_imports, reason = "which are used depends on the features")]

use super::contexts::extract;
use super::every_carrier::{OTHER, PARENT, trace};
use super::sample::{Content, Sample, sorted};
use otel_runtime::{Extract as _, Inject as _};

#[cfg(feature = "kafka")]
mod kafka {
    use super::*;
    use rdkafka::message::{Header, Headers as _, OwnedHeaders};

    impl Sample for OwnedHeaders {
        const SEVERAL: bool = true;
        const SPELLINGS: bool = true;
        const BYTES: bool = true;
        fn add(&mut self, key: &str, value: &[u8]) -> bool {
            // librdkafka's keys end at the first zero.
            if key.contains('\0') {
                return false;
            }
            *self = std::mem::take(self).insert(Header { key, value: Some(value) });
            true
        }
        fn content(&self) -> Content {
            self.iter().map(|header| (header.key.to_owned(), header.value.unwrap_or_default().to_vec())).collect()
        }
    }

    #[test]
    fn null_values_are_not_there_and_stay_with_others() {
        let null = |key| Header { key, value: None::<&[u8]> };
        let mut headers = OwnedHeaders::new().insert(null("traceparent")).insert(null("tombstone"));
        assert_eq!(trace(&headers), "none");
        extract(&[("traceparent", PARENT)]).inject(&mut headers);
        assert_eq!(headers.count(), 2);
        assert_eq!(headers.iter().next(), Some(null("tombstone")), "still null, and not empty");
        assert_eq!(trace(&headers), "0af7651916cd43dd8448eb211c80319c");
    }

    #[test]
    fn what_messages_and_records_have_is_a_carrier() {
        let mut headers = Some(OwnedHeaders::new());
        extract(&[("traceparent", PARENT)]).inject(&mut headers);
        let borrowed = headers.as_ref().map(OwnedHeaders::as_borrowed);
        assert_eq!(extract(&borrowed).span.trace_id().to_string(), "0af7651916cd43dd8448eb211c80319c");
        let mut none: Option<OwnedHeaders> = None;
        extract(&[("traceparent", PARENT)]).inject(&mut none);
        assert!(none.is_none());
        extract(&[("traceparent", PARENT)]).inject(none.get_or_insert_default());
        assert_eq!(none.map_or(0, |headers| headers.count()), 1);
    }
}

#[cfg(feature = "amqp")]
mod amqp {
    use super::*;
    use amq_protocol::protocol::BasicProperties;
    use amq_protocol::types::{AMQPValue, FieldTable, ShortString};

    impl Sample for FieldTable {
        const SEVERAL: bool = false;
        const SPELLINGS: bool = true;
        const BYTES: bool = true;
        fn add(&mut self, key: &str, value: &[u8]) -> bool {
            let Ok(key) = ShortString::try_new(key) else { return false };
            self.insert(key, AMQPValue::LongString(value.into()));
            true
        }
        fn content(&self) -> Content {
            let bytes = |value: &AMQPValue| match value {
                AMQPValue::LongString(text) => text.as_bytes().to_vec(),
                other => format!("{other:?}").into_bytes(),
            };
            self.into_iter().map(|(key, value)| (key.to_string(), bytes(value))).collect()
        }
    }

    impl Sample for BasicProperties {
        const SEVERAL: bool = false;
        const SPELLINGS: bool = true;
        const BYTES: bool = true;
        fn add(&mut self, key: &str, value: &[u8]) -> bool {
            let mut table = self.headers().clone().unwrap_or_default();
            let added = table.add(key, value);
            *self = std::mem::take(self).with_headers(table);
            added
        }
        fn content(&self) -> Content {
            self.headers().as_ref().map(Sample::content).unwrap_or_default()
        }
    }

    #[test]
    fn text_is_in_strings_and_byte_arrays_and_nowhere_else() {
        let table = |value: AMQPValue| {
            let mut table = FieldTable::default();
            table.insert("traceparent".into(), value);
            trace(&table)
        };
        let found = "0af7651916cd43dd8448eb211c80319c";
        assert_eq!(table(AMQPValue::LongString(PARENT.into())), found);
        assert_eq!(table(AMQPValue::ShortString(PARENT.into())), found);
        assert_eq!(table(AMQPValue::ByteArray(PARENT.as_bytes().into())), found);
        let nested = vec![AMQPValue::LongString(PARENT.into())];
        for other in [AMQPValue::Void, AMQPValue::Boolean(true), AMQPValue::FieldArray(nested.into())] {
            assert_eq!(table(other), "none");
        }
    }

    #[test]
    fn values_of_other_types_stay_and_our_own_is_a_long_string() {
        let mut table = FieldTable::default();
        table.insert("x-delivery-count".into(), AMQPValue::LongLongInt(3));
        table.insert("TraceParent".into(), AMQPValue::Boolean(true));
        extract(&[("traceparent", PARENT)]).inject(&mut table);
        let mut expected = FieldTable::default();
        expected.insert("x-delivery-count".into(), AMQPValue::LongLongInt(3));
        expected.insert("traceparent".into(), AMQPValue::LongString(PARENT.into()));
        assert_eq!(table, expected);
        table.set(&"k".repeat(256), "too long a key".to_owned());
        assert_eq!(table, expected);
    }

    #[test]
    fn other_properties_stay() {
        let mut properties = BasicProperties::default().with_message_id("7".into());
        properties.remove("traceparent");
        assert_eq!(properties, BasicProperties::default().with_message_id("7".into()));
        extract(&[("traceparent", PARENT)]).inject(&mut properties);
        assert_eq!(properties.message_id().as_ref().map(ShortString::as_str), Some("7"));
        assert_eq!(trace(&properties), "0af7651916cd43dd8448eb211c80319c");
    }
}

#[cfg(feature = "nats")]
mod nats {
    use super::*;
    use async_nats::{HeaderMap, HeaderName, HeaderValue};

    impl Sample for HeaderMap {
        const SEVERAL: bool = true;
        const SPELLINGS: bool = true;
        const BYTES: bool = false;
        fn add(&mut self, key: &str, value: &[u8]) -> bool {
            let value = std::str::from_utf8(value).ok().and_then(|value| value.parse::<HeaderValue>().ok());
            let (Ok(name), Some(value)) = (key.parse::<HeaderName>(), value) else { return false };
            self.append(name, value);
            true
        }
        fn content(&self) -> Content {
            let bytes = |value: &HeaderValue| value.as_str().as_bytes().to_vec();
            sorted(
                self.iter().flat_map(|(name, values)| values.iter().map(move |value| (name.to_string(), bytes(value)))),
            )
        }
    }

    #[test]
    fn what_nats_does_not_allow_is_left_out() {
        let mut headers = HeaderMap::new();
        headers.set("with:colon", "value".to_owned());
        headers.set("with space", "value".to_owned());
        headers.set("line", "one\r\ntwo: forged".to_owned());
        assert!(headers.is_empty());
    }

    #[test]
    fn the_clients_own_headers_stay() {
        let mut headers = HeaderMap::of(&[("Nats-Msg-Id", b"7"), ("TraceParent", OTHER.as_bytes())]);
        extract(&[("traceparent", PARENT)]).inject(&mut headers);
        assert_eq!(headers.get(async_nats::header::NATS_MESSAGE_ID).map(HeaderValue::as_str), Some("7"));
        assert_eq!((headers.len(), trace(&headers).as_str()), (2, "0af7651916cd43dd8448eb211c80319c"));
    }
}

#[cfg(feature = "tonic")]
mod tonic {
    use super::*;
    use ::tonic::metadata::MetadataMap;

    impl Sample for MetadataMap {
        const SEVERAL: bool = true;
        const SPELLINGS: bool = false;
        const BYTES: bool = true;
        fn add(&mut self, key: &str, value: &[u8]) -> bool {
            let headers: &mut http::HeaderMap = self.as_mut();
            headers.add(key, value)
        }
        fn content(&self) -> Content {
            let headers: &http::HeaderMap = self.as_ref();
            headers.content()
        }
    }

    #[test]
    fn binary_keys_are_neither_read_nor_written() {
        let mut metadata = MetadataMap::new();
        metadata.insert_bin("traceparent-bin", ::tonic::metadata::MetadataValue::from_bytes(PARENT.as_bytes()));
        metadata.insert("x-user", "7".parse().unwrap());
        let before = metadata.clone().into_headers();
        for key in ["traceparent-bin", "Traceparent-BIN", "-bin"] {
            let none = (otel_runtime::Extract::get(&metadata, key), otel_runtime::Extract::get_all(&metadata, key));
            assert_eq!(none, (None, Vec::new()));
            otel_runtime::Inject::set(&mut metadata, key, OTHER.to_owned());
            otel_runtime::Inject::remove(&mut metadata, key);
        }
        assert_eq!(otel_runtime::Extract::keys(&metadata), ["x-user"]);
        assert_eq!(metadata.into_headers(), before);
    }
}
