//! What a stranger's headers can make a reader allocate: a small multiple of their size. A binary of its
//! own, because it counts in the global allocator.

#[path = "carriers/clients.rs"]
mod clients;
#[path = "carriers/contexts.rs"]
#[allow(dead_code, reason = "what `carriers.rs` needs besides")]
mod contexts;
#[path = "carriers/every_carrier.rs"]
#[allow(dead_code, reason = "what `carriers.rs` needs besides")]
mod every_carrier;
#[path = "carriers/sample.rs"]
mod sample;

use proptest::prelude::*;
use sample::Sample;
use std::collections::{BTreeMap, HashMap};

/// What a context takes, however short its headers are. Most of it is the table of 64 members of baggage,
/// which is as many as the SDK's propagator keeps; a member can be as short as four bytes.
const FIXED: u64 = 24 * 1024;

/// What the headers themselves cause: their keys are listed when nothing was found, parts of lists are
/// joined, members are kept with name and value.
const TIMES: u64 = 12;

/// The bytes on the wire, roughly: what is between a key and a value counts as four.
fn size(noise: &[(String, Vec<u8>)]) -> u64 {
    noise.iter().map(|(key, value)| (key.len() + value.len() + 4) as u64).sum()
}

fn is_bounded<C: Sample>(noise: &[(String, Vec<u8>)]) {
    let mut carrier = C::default();
    for (key, value) in noise {
        carrier.add(key, value);
    }
    // The first look registers the thread.
    drop(otel_runtime::extract(&carrier));
    let counted = allocation_counter::measure(|| drop(otel_runtime::extract(&carrier)));
    let allowed = FIXED + TIMES * size(noise);
    assert!(counted.bytes_total <= allowed, "{} bytes for headers of {}", counted.bytes_total, size(noise));
    assert_eq!(counted.bytes_current, 0, "nothing stays");
}

/// What costs most: many short entries, and long ones.
fn heavy() -> Vec<Vec<(String, Vec<u8>)>> {
    let parent = ("traceparent".to_owned(), b"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01".to_vec());
    let with = |key: &str, value: Vec<u8>, count: usize| {
        let mut entries = vec![(key.to_owned(), value); count];
        entries.push(parent.clone());
        entries
    };
    let members = |count: u32| (0..count).map(|at| format!("k{at}=1")).collect::<Vec<_>>().join(",").into_bytes();
    vec![
        with("tracestate", b"a=1".to_vec(), 2000),
        with("tracestate", b"a=1,".repeat(2000), 1),
        with("tracestate", b",".repeat(8192), 1),
        with("tracestate", members(32), 1),
        with("baggage", b"a=1,".repeat(2000), 1),
        with("baggage", members(64), 1),
        with("baggage", b"a=%41;;;;;;,".repeat(600), 1),
        with("baggage", b"k".repeat(1 << 20), 2),
        with("traceparent", vec![b'-'; 1 << 20], 1),
        with("b", Vec::new(), 5000),
        (0..3000).map(|at| (format!("k{at}"), Vec::new())).collect(),
    ]
}

macro_rules! carriers {
    ($($(#[$attribute:meta])* $name:ident: $carrier:ty),* $(,)?) => {$(
        $(#[$attribute])*
        mod $name {
            use super::*;

            proptest! {
                #[test]
                fn any_content(noise in contexts::noise()) {
                    contexts::propagate();
                    is_bounded::<$carrier>(&noise);
                }
            }

            #[test]
            fn heavy_content() {
                contexts::propagate();
                for noise in heavy() {
                    is_bounded::<$carrier>(&noise);
                }
            }
        }
    )*};
}
carriers! {
    string_pairs: Vec<(String, String)>,
    byte_pairs: Vec<(Vec<u8>, Vec<u8>)>,
    hash_map: HashMap<String, String>,
    tree_map: BTreeMap<String, Vec<u8>>,
    http_headers: http::HeaderMap,
    #[cfg(feature = "kafka")]
    kafka_headers: rdkafka::message::OwnedHeaders,
    #[cfg(feature = "amqp")]
    amqp_table: amq_protocol::types::FieldTable,
    #[cfg(feature = "amqp")]
    amqp_properties: amq_protocol::protocol::BasicProperties,
    #[cfg(feature = "nats")]
    nats_headers: async_nats::HeaderMap,
    #[cfg(feature = "tonic")]
    grpc_metadata: tonic::metadata::MetadataMap,
}
