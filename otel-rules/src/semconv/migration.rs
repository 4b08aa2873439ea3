//! What keys were called before, for fleets that move from one version of the conventions to the next, see
//! [`Category`]. Written by hand: a key may have come of several, and which of them a span had is in prose only.
//!
//! The rule: the old key is the one that the conventions had on such a span in the version which their migration
//! guide begins at, and which instrumentation was told to keep till `OTEL_SEMCONV_STABILITY_OPT_IN` says otherwise:
//! [HTTP] 1.20, [databases] 1.24, messaging 1.24, [RPC] 1.37, [code] 1.29. Where the type of the value has
//! changed, or one key has become two, there is none, because the value would be wrong.
//!
//! [HTTP]: https://opentelemetry.io/docs/specs/semconv/non-normative/http-migration/
//! [databases]: https://opentelemetry.io/docs/specs/semconv/non-normative/db-migration/
//! [RPC]: https://opentelemetry.io/docs/specs/semconv/non-normative/rpc-migration/
//! [code]: https://opentelemetry.io/docs/specs/semconv/non-normative/code-attrs-migration/

#[cfg(test)]
mod tests;

use Category::{Code, Database, Http, Messaging, Rpc};

/// What moves at once: a value of `OTEL_SEMCONV_STABILITY_OPT_IN`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Category {
    /// `http`: HTTP and networking.
    Http,
    /// `database`
    Database,
    /// `messaging`
    Messaging,
    /// `rpc`
    Rpc,
    /// `code`
    Code,
}

impl Category {
    /// All of them.
    pub const ALL: [Category; 5] = [Http, Database, Messaging, Rpc, Code];

    /// As the variable writes it.
    pub fn name(self) -> &'static str {
        match self {
            Http => "http",
            Database => "database",
            Messaging => "messaging",
            Rpc => "rpc",
            Code => "code",
        }
    }

    /// The key that says which system a span of this category speaks to.
    pub fn system_key(self) -> Option<&'static str> {
        match self {
            Http | Code => None,
            Database => Some("db.system.name"),
            Messaging => Some("messaging.system"),
            Rpc => Some("rpc.system.name"),
        }
    }
}

/// What old keys depend on, beside the new one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SpanFacts<'s> {
    /// Its kind is `server`.
    pub is_server: bool,
    /// The system that it speaks to, where that is known.
    pub system: Option<&'s str>,
}

/// What a key was called.
#[derive(Debug, Clone, Copy)]
enum Old {
    /// On each span.
    Each(&'static str),
    /// On spans of another kind than server, and on those of a server.
    Side(Option<&'static str>, &'static str),
    /// On spans of these systems, and on others.
    System(&'static [(&'static str, &'static str)], Option<&'static str>),
}

/// What a live key was called on a span of this category; `None` if it was called the same, was not there, or
/// cannot be told.
///
/// ```
/// use otel_rules::semconv::{Category, SpanFacts, old_key};
///
/// let server = SpanFacts { is_server: true, system: None };
/// assert_eq!(old_key(Category::Http, "server.address", SpanFacts::default()), Some("net.peer.name"));
/// assert_eq!(old_key(Category::Http, "server.address", server), Some("net.host.name"));
/// assert_eq!(old_key(Category::Http, "http.route", server), None);
/// ```
pub fn old_key(category: Category, key: &str, span: SpanFacts<'_>) -> Option<&'static str> {
    let (_, _, old) = MOVES.iter().find(|(of, new, _)| *of == category && *new == key)?;
    match *old {
        Old::Each(old) => Some(old),
        Old::Side(_, server) if span.is_server => Some(server),
        Old::Side(client, _) => client,
        Old::System(systems, others) => {
            let named = systems.iter().find(|(system, _)| Some(*system) == span.system);
            named.map(|(_, old)| *old).or(others)
        }
    }
}

/// The live keys of this category that were called otherwise.
pub fn moved_keys(category: Category) -> impl Iterator<Item = &'static str> {
    MOVES.iter().filter(move |(of, ..)| *of == category).map(|(_, key, _)| *key)
}

#[rustfmt::skip]
static MOVES: &[(Category, &str, Old)] = &[
    (Http, "http.request.method", Old::Each("http.method")),
    (Http, "http.response.status_code", Old::Each("http.status_code")),
    (Http, "http.request.body.size", Old::Each("http.request_content_length")),
    (Http, "http.response.body.size", Old::Each("http.response_content_length")),
    (Http, "http.request.resend_count", Old::Each("http.resend_count")),
    (Http, "url.full", Old::Each("http.url")),
    (Http, "url.scheme", Old::Side(None, "http.scheme")),
    (Http, "client.address", Old::Side(None, "http.client_ip")),
    (Http, "server.address", Old::Side(Some("net.peer.name"), "net.host.name")),
    (Http, "server.port", Old::Side(Some("net.peer.port"), "net.host.port")),
    (Http, "network.protocol.name", Old::Each("net.protocol.name")),
    (Http, "network.protocol.version", Old::Each("net.protocol.version")),
    (Http, "network.peer.address", Old::Each("net.sock.peer.addr")),
    (Http, "network.peer.port", Old::Each("net.sock.peer.port")),
    (Http, "network.local.address", Old::Side(None, "net.sock.host.addr")),
    (Http, "network.local.port", Old::Side(None, "net.sock.host.port")),
    (Database, "db.system.name", Old::Each("db.system")),
    (Database, "db.namespace", Old::System(&[("elasticsearch", "db.elasticsearch.cluster.name")], Some("db.name"))),
    (Database, "db.query.text", Old::Each("db.statement")),
    (Database, "db.operation.name", Old::Each("db.operation")),
    (Database, "db.collection.name", Old::System(&[
        ("cassandra", "db.cassandra.table"),
        ("mongodb", "db.mongodb.collection"),
        ("azure.cosmosdb", "db.cosmosdb.container"),
    ], Some("db.sql.table"))),
    (Database, "cassandra.consistency.level", Old::Each("db.cassandra.consistency_level")),
    (Database, "cassandra.coordinator.dc", Old::Each("db.cassandra.coordinator.dc")),
    (Database, "cassandra.coordinator.id", Old::Each("db.cassandra.coordinator.id")),
    (Database, "cassandra.page.size", Old::Each("db.cassandra.page_size")),
    (Database, "cassandra.query.idempotent", Old::Each("db.cassandra.idempotence")),
    (Database, "cassandra.speculative_execution.count", Old::Each("db.cassandra.speculative_execution_count")),
    (Database, "azure.client.id", Old::Each("db.cosmosdb.client_id")),
    (Database, "azure.cosmosdb.connection.mode", Old::Each("db.cosmosdb.connection_mode")),
    (Database, "azure.cosmosdb.consistency.level", Old::Each("db.cosmosdb.consistency_level")),
    (Database, "azure.cosmosdb.operation.request_charge", Old::Each("db.cosmosdb.request_charge")),
    (Database, "azure.cosmosdb.request.body.size", Old::Each("db.cosmosdb.request_content_length")),
    (Database, "azure.cosmosdb.response.sub_status_code", Old::Each("db.cosmosdb.sub_status_code")),
    (Database, "elasticsearch.node.name", Old::Each("db.elasticsearch.node.name")),
    (Messaging, "messaging.operation.type", Old::Each("messaging.operation")),
    (Messaging, "messaging.client.id", Old::Each("messaging.client_id")),
    (Messaging, "messaging.kafka.offset", Old::Each("messaging.kafka.message.offset")),
    (Messaging, "messaging.consumer.group.name", Old::System(&[
        ("kafka", "messaging.kafka.consumer.group"),
        ("eventhubs", "messaging.eventhubs.consumer.group"),
    ], None)),
    (Messaging, "messaging.destination.subscription.name", Old::System(&[
        ("servicebus", "messaging.servicebus.destination.subscription_name"),
    ], None)),
    (Rpc, "rpc.system.name", Old::Each("rpc.system")),
    (Rpc, "rpc.response.status_code", Old::System(&[("connectrpc", "rpc.connect_rpc.error_code")], None)),
    (Rpc, "jsonrpc.request.id", Old::Each("rpc.jsonrpc.request_id")),
    (Rpc, "jsonrpc.protocol.version", Old::Each("rpc.jsonrpc.version")),
    (Code, "code.line.number", Old::Each("code.lineno")),
    (Code, "code.column.number", Old::Each("code.column")),
    (Code, "code.file.path", Old::Each("code.filepath")),
];
