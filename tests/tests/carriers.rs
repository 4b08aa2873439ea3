//! Trace contexts in carriers of every kind: the same promises for each, by property and by example.
//! The clients' types come with the features `kafka`, `amqp`, `nats` and `tonic` of this package.

#[path = "carriers/clients.rs"]
mod clients;
#[path = "carriers/contexts.rs"]
mod contexts;
#[path = "carriers/every_carrier.rs"]
mod every_carrier;
#[path = "carriers/sample.rs"]
mod sample;
#[path = "carriers/without_adapter.rs"]
mod without_adapter;

use std::collections::{BTreeMap, HashMap};

macro_rules! carriers {
    ($($(#[$attribute:meta])* $name:ident: $carrier:ty),* $(,)?) => {$(
        $(#[$attribute])*
        mod $name {
            use super::*;
            use proptest::prelude::*;

            proptest! {
                #[test]
                fn what_goes_in_comes_out(context in contexts::carried(), noise in contexts::noise()) {
                    every_carrier::carries::<$carrier>(&context, &noise);
                }

                #[test]
                fn any_content_is_borne(noise in contexts::noise()) {
                    every_carrier::bears::<$carrier>(&noise);
                }
            }

            #[test]
            fn case_does_not_count() {
                every_carrier::case_does_not_count::<$carrier>();
            }

            #[test]
            fn several_parents_are_none() {
                every_carrier::several_parents_are_none::<$carrier>();
            }

            #[test]
            fn lists_are_joined() {
                every_carrier::lists_are_joined::<$carrier>();
            }

            #[test]
            fn bytes_are_not_there() {
                every_carrier::bytes_are_not_there::<$carrier>();
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
