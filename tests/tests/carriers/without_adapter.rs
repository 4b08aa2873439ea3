//! Shapes that clients have their headers in and that need no feature and no adapter.

use super::contexts::{Carried, extract};
use super::every_carrier::{OTHER, PARENT, trace};
use otel_runtime::{Extract, Inject, Prefixed, Text};
use serde_json::json;
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

const TRACE: &str = "0af7651916cd43dd8448eb211c80319c";

fn found<C: Extract>(carrier: &C) -> String {
    extract(carrier).span.trace_id().to_string()
}

fn context() -> Carried {
    extract(&[("traceparent", PARENT), ("tracestate", "a=1"), ("baggage", "tenant=7")])
}

fn written<C: Inject + Default>() -> C {
    let mut carrier = C::default();
    context().inject(&mut carrier);
    carrier
}

#[test]
fn redis_stream_fields() {
    // What XADD takes and what XREAD gives: fields and values, as strings, as bytes, or as a map.
    let fields: Vec<(String, String)> = written();
    assert_eq!(extract(&fields), context());
    let fields: Vec<(Vec<u8>, Vec<u8>)> = written();
    assert_eq!(extract(&fields), context());
    let fields: HashMap<String, Vec<u8>> = written();
    assert_eq!(extract(&fields), context());
    assert_eq!(found(&[(&b"traceparent"[..], PARENT.as_bytes()), (b"body", b"\xff\x00")]), TRACE);
}

#[test]
fn mqtt_user_properties() {
    /// As rumqttc's `v5::mqttbytes::v5::PublishProperties`: a list in which a name may come twice.
    #[derive(Default)]
    struct PublishProperties {
        user_properties: Vec<(String, String)>,
    }
    let mut properties = PublishProperties::default();
    properties.user_properties.push(("site".to_owned(), "north".to_owned()));
    context().inject(&mut properties.user_properties);
    assert_eq!(properties.user_properties[0], ("site".to_owned(), "north".to_owned()));
    assert_eq!(extract(&properties.user_properties), context());
}

#[test]
fn sqs_message_attributes() {
    /// As the SDK's: a type, and one of two values.
    #[derive(Debug, PartialEq)]
    struct Attribute {
        data_type: &'static str,
        string_value: Option<String>,
        binary_value: Option<Vec<u8>>,
    }
    let string = |value: String| Attribute { data_type: "String", string_value: Some(value), binary_value: None };
    let binary = Attribute { data_type: "Binary", string_value: None, binary_value: Some(vec![0xFF]) };
    let mut attributes: HashMap<String, Attribute> = HashMap::from([("blob".to_owned(), binary)]);

    // Out: what was written goes to the others.
    let fields: Vec<(String, String)> = written();
    attributes.extend(fields.into_iter().map(|(name, value)| (name, string(value))));
    assert_eq!(attributes["traceparent"], string(PARENT.to_owned()));

    // In: an attribute without a string is a value that is not there.
    let pairs: Vec<_> = attributes.iter().map(|(name, value)| (name, value.string_value.as_deref())).collect();
    assert_eq!(extract(&pairs), context());
}

#[test]
fn attributes_of_ones_own() {
    /// A value of the program's own says what its text is, and every map and list of it is a carrier.
    enum Attribute {
        Text(String),
        Number,
    }
    impl Text for Attribute {
        fn as_text(&self) -> Option<&str> {
            match self {
                Attribute::Text(text) => Some(text),
                Attribute::Number => None,
            }
        }
    }
    let attributes = BTreeMap::from([
        ("count", Attribute::Number),
        ("traceparent", Attribute::Text(PARENT.to_owned())),
        ("tracestate", Attribute::Number),
    ]);
    assert_eq!(found(&attributes), TRACE);
}

#[test]
fn json_objects() {
    // Headers of a body are read as what they are, a map of strings.
    let body = json!({"headers": {"traceparent": PARENT, "tracestate": "a=1", "baggage": "tenant=7"}});
    let headers: BTreeMap<String, String> = serde_json::from_value(body["headers"].clone()).unwrap();
    assert_eq!(extract(&headers), context());
    let sent = json!({ "headers": written::<BTreeMap<String, String>>() });
    assert_eq!(sent, body);

    // An object of mixed values, as pairs that borrow from it.
    let object = json!({"traceparent": PARENT, "attempt": 3, "nested": {"traceparent": OTHER}});
    let pairs: Vec<_> = object.as_object().unwrap().iter().map(|(key, value)| (key, value.as_str())).collect();
    assert_eq!(found(&pairs), TRACE);
    let mut object = object.as_object().unwrap().clone();
    object.extend(written::<Vec<(String, String)>>().into_iter().map(|(key, value)| (key, value.into())));
    assert_eq!(object["baggage"], "tenant=7");
    assert_eq!(object["attempt"], 3);
}

#[test]
fn cloud_events() {
    // Structured: extension attributes beside the others.
    let event = json!({"specversion": "1.0", "type": "acme.order", "traceparent": PARENT, "data": {"id": 1}});
    let attributes: Vec<_> = event.as_object().unwrap().iter().map(|(key, value)| (key, value.as_str())).collect();
    assert_eq!(found(&attributes), TRACE);

    // Binary: headers with a prefix, beside the transport's own context, which is another one.
    for prefix in ["ce-", "ce_", "cloudEvents:"] {
        let mut headers = vec![("traceparent".to_owned(), OTHER.to_owned())];
        context().inject(&mut Prefixed::new(&mut headers, prefix));
        assert_eq!(trace(&headers), "4bf92f3577b34da6a3ce929d0e0e4736", "without the prefix");
        assert_eq!(extract(&Prefixed::new(&headers, prefix)), context());
        assert_eq!(extract(&Prefixed::new(&headers, &prefix.to_uppercase())), context());
        assert!(headers.iter().any(|(key, value)| *key == format!("{prefix}traceparent") && value == PARENT));
        let keys = Prefixed::new(&headers, prefix).keys().join(" ");
        assert_eq!(keys, "traceparent tracestate baggage");
    }
    let mut headers = http::HeaderMap::new();
    context().inject(&mut Prefixed::new(&mut headers, "ce-"));
    assert_eq!(headers["ce-traceparent"], PARENT);
}

#[test]
fn borrowed_and_shared_strings() {
    assert_eq!(found(&[("traceparent", Cow::Borrowed(PARENT))]), TRACE);
    assert_eq!(found(&&[("traceparent", Some(PARENT))][..].to_vec()), TRACE);
    assert_eq!(found(&Some(HashMap::from([("traceparent", std::sync::Arc::<str>::from(PARENT))]))), TRACE);
    assert_eq!(trace(&Vec::<(String, String)>::new()), "none");
}
