//! The table by hand against the generated one.

use super::{Category, MOVES, Old, SpanFacts, old_key};
use crate::semconv::table::KEYS;
use crate::semconv::{Fate, find};
use std::collections::BTreeMap;

/// Every old key of a row.
fn olds(old: &Old) -> Vec<&'static str> {
    match *old {
        Old::Each(old) => vec![old],
        Old::Side(client, server) => client.into_iter().chain([server]).collect(),
        Old::System(systems, others) => systems.iter().map(|(_, old)| *old).chain(others).collect(),
    }
}

/// What the migration guides say in other words than the registry, whose notes name another key or none.
const BY_THE_GUIDES: [(&str, &str); 6] = [
    ("http.request_content_length", "http.request.body.size"),
    ("http.response_content_length", "http.response.body.size"),
    ("http.resend_count", "http.request.resend_count"),
    ("net.peer.name", "server.address"),
    ("net.peer.port", "server.port"),
    ("db.sql.table", "db.collection.name"),
];

/// Renamed keys of the categories that spans did not have in the version that is moved from, or whose value is not
/// that of the new key.
const NOT_ON_SPANS: [(&str, &str); 17] = [
    ("db.client.connections.pool.name", "of metrics"),
    ("db.client.connections.state", "of metrics"),
    ("pool.name", "of metrics"),
    ("state", "of metrics"),
    ("db.cosmosdb.regions_contacted", "was text with commas in it"),
    ("db.elasticsearch.path_parts", "the beginning of keys"),
    ("http.request_content_length_uncompressed", "went before 1.20"),
    ("http.response_content_length_uncompressed", "went before 1.20"),
    ("http.server_name", "went before 1.20"),
    ("http.user_agent", "was `user_agent.original` in 1.20 already"),
    ("net.host.ip", "was `net.sock.host.addr` in 1.20 already"),
    ("net.peer.ip", "was `net.sock.peer.addr` in 1.20 already"),
    ("net.transport", "has other values: `ip_tcp`"),
    ("rpc.connect_rpc.request.metadata", "the beginning of keys"),
    ("rpc.connect_rpc.response.metadata", "the beginning of keys"),
    ("rpc.grpc.request.metadata", "the beginning of keys"),
    ("rpc.grpc.response.metadata", "the beginning of keys"),
];

#[test]
fn new_keys_are_live_and_old_ones_became_them() {
    for (_, new, old) in MOVES {
        assert!(find(new).is_some_and(|row| row.fate == Fate::Live), "{new}");
        for old in olds(old) {
            let became = match find(old).map(|row| row.fate) {
                Some(Fate::Renamed(became)) => became == *new,
                _ => BY_THE_GUIDES.contains(&(old, *new)),
            };
            assert!(became, "{old} became {new}");
        }
    }
}

#[test]
fn what_was_renamed_is_in_the_table_or_has_a_reason() {
    const ROOTS: [&str; 8] = ["http", "net", "db", "messaging", "rpc", "code", "pool", "state"];
    let mut unused: Vec<&str> = NOT_ON_SPANS.iter().map(|(key, _)| *key).collect();
    for row in KEYS.iter().filter(|row| matches!(row.fate, Fate::Renamed(_))) {
        let root = row.key.split('.').next().unwrap_or_default();
        if !ROOTS.contains(&root) {
            continue;
        }
        let is_in_table = MOVES.iter().any(|(_, _, old)| olds(old).contains(&row.key));
        let has_reason = unused.iter().position(|key| *key == row.key).map(|at| unused.remove(at)).is_some();
        assert!(is_in_table != has_reason, "{}: in the table {is_in_table}, left out {has_reason}", row.key);
    }
    assert!(unused.is_empty(), "no renamed keys: {unused:?}");
}

/// Or a span would have one key twice.
#[test]
fn no_two_keys_of_a_span_were_one() {
    for is_server in [false, true] {
        for system in [None, Some("kafka"), Some("mongodb"), Some("cassandra"), Some("connectrpc"), Some("eventhubs")] {
            let mut seen = BTreeMap::new();
            for (category, new, _) in MOVES {
                let Some(old) = old_key(*category, new, SpanFacts { is_server, system }) else { continue };
                let other = seen.insert(old, *new);
                assert!(other.is_none_or(|other| other == *new), "{old} of {other:?} and {new}");
            }
        }
    }
}

#[test]
fn kind_and_system_decide() {
    let of = |category, key, is_server, system| old_key(category, key, SpanFacts { is_server, system });
    assert_eq!(of(Category::Http, "server.port", false, None), Some("net.peer.port"));
    assert_eq!(of(Category::Http, "server.port", true, None), Some("net.host.port"));
    assert_eq!(of(Category::Http, "url.scheme", false, None), None);
    assert_eq!(of(Category::Database, "server.port", false, None), None, "databases had it in 1.24");
    assert_eq!(of(Category::Database, "db.collection.name", false, Some("mongodb")), Some("db.mongodb.collection"));
    assert_eq!(of(Category::Database, "db.collection.name", false, None), Some("db.sql.table"));
    assert_eq!(of(Category::Messaging, "messaging.consumer.group.name", false, None), None);
}
