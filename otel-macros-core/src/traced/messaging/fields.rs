//! What `messaging(..)` takes: one row each, with the attribute of the conventions that it becomes.
//!
//! NATS, Redis and MQTT have no attributes of their own in the conventions; the words that all
//! systems share say everything that the conventions have for them.

/// How a word is written, and what becomes of its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// The messaging system.
    System,
    /// One of [`OPERATIONS`].
    Operation,
    /// The system's own verb, a string literal; part of the span's name.
    Verb,
    /// The destination; part of the span's name.
    Destination,
    /// The pattern of destinations, a string literal or a constant; part of the span's name.
    Template,
    /// Text: an integer is written out.
    Text,
    /// A value as it is.
    Typed,
    /// No value: `true` where it is given.
    Flag,
}

/// One word.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) key: &'static str,
    pub(crate) form: Form,
    /// The only system that has it; empty: all of them.
    pub(crate) system: &'static str,
    /// Operations that do not have it.
    pub(crate) not_on: &'static [&'static str],
    /// Whether it tells of one message, and so not of a batch.
    pub(crate) of_one: bool,
}

macro_rules! fields {
    ($($name:literal $key:literal $form:ident $system:literal $not_on:tt $of_one:literal)*) => {
        pub(crate) const FIELDS: &[Field] = &[$(Field {
            name: $name, key: $key, form: Form::$form, system: $system, not_on: &$not_on, of_one: $of_one,
        }),*];
    };
}

fields! {
    "system" "messaging.system" System "" [] false
    "destination" "messaging.destination.name" Destination "" [] false
    "operation" "messaging.operation.type" Operation "" [] false
    "operation_name" "messaging.operation.name" Verb "" [] false
    "template" "messaging.destination.template" Template "" [] false
    "temporary" "messaging.destination.temporary" Flag "" [] false
    "anonymous" "messaging.destination.anonymous" Flag "" [] false
    "partition" "messaging.destination.partition.id" Text "" [] false
    "subscription" "messaging.destination.subscription.name" Typed "" ["create", "send"] false
    "consumer_group" "messaging.consumer.group.name" Typed "" ["create", "send"] false
    "client_id" "messaging.client.id" Typed "" ["create"] false
    "message_id" "messaging.message.id" Text "" [] true
    "conversation_id" "messaging.message.conversation_id" Text "" [] true
    "message_count" "messaging.batch.message_count" Typed "" ["create"] false
    "body_size" "messaging.message.body.size" Typed "" ["settle"] true
    "envelope_size" "messaging.message.envelope.size" Typed "" ["settle"] true

    "offset" "messaging.kafka.offset" Typed "kafka" [] true
    "message_key" "messaging.kafka.message.key" Text "kafka" [] true
    "tombstone" "messaging.kafka.message.tombstone" Typed "kafka" [] true
    "routing_key" "messaging.rabbitmq.destination.routing_key" Typed "rabbitmq" [] false
    "delivery_tag" "messaging.rabbitmq.message.delivery_tag" Typed "rabbitmq" ["create", "send"] true
    "queue_url" "aws.sqs.queue.url" Typed "aws_sqs" [] false
    "topic_arn" "aws.sns.topic.arn" Typed "aws.sns" [] false
    "ordering_key" "messaging.gcp_pubsub.message.ordering_key" Typed "gcp_pubsub" [] true
    "ack_id" "messaging.gcp_pubsub.message.ack_id" Typed "gcp_pubsub" ["create", "send"] true
    "delivery_attempt" "messaging.gcp_pubsub.message.delivery_attempt" Typed "gcp_pubsub" ["create", "send"] true
    "enqueued_time" "messaging.servicebus.message.enqueued_time" Typed "servicebus" ["create", "send"] true
    "delivery_count" "messaging.servicebus.message.delivery_count" Typed "servicebus" ["create", "send"] true
    "namespace" "messaging.rocketmq.namespace" Typed "rocketmq" [] false
    "tag" "messaging.rocketmq.message.tag" Typed "rocketmq" [] true
}

/// The types of operations, and the kinds that their spans have; the first is the default. A `send`
/// whose own context goes into the message is a producer's, any other a client's.
pub(crate) const OPERATIONS: &[(&str, &[&str])] = &[
    ("create", &["producer"]),
    ("send", &["client", "producer"]),
    ("receive", &["client"]),
    ("process", &["consumer"]),
    ("settle", &["client"]),
];

/// Verbs that are not types of operations, and the type that is probably meant.
pub(crate) const VERBS: &[(&str, &str)] = &[
    ("publish", "send"),
    ("produce", "send"),
    ("enqueue", "send"),
    ("deliver", "process"),
    ("consume", "process"),
    ("handle", "process"),
    ("poll", "receive"),
    ("fetch", "receive"),
    ("ack", "settle"),
    ("nack", "settle"),
    ("commit", "settle"),
    ("delete", "settle"),
];

/// The names of systems: those of the conventions, and of three that have none there.
pub(crate) const SYSTEMS: &[&str] = &[
    "activemq",
    "aws.sns",
    "aws_sqs",
    "eventgrid",
    "eventhubs",
    "servicebus",
    "gcp_pubsub",
    "jms",
    "kafka",
    "rabbitmq",
    "rocketmq",
    "pulsar",
    "nats",
    "redis",
    "mqtt",
];

/// What systems are called elsewhere.
pub(crate) const ALIASES: &[(&str, &str)] = &[
    ("sqs", "aws_sqs"),
    ("aws.sqs", "aws_sqs"),
    ("sns", "aws.sns"),
    ("aws_sns", "aws.sns"),
    ("pubsub", "gcp_pubsub"),
    ("google_pubsub", "gcp_pubsub"),
    ("event_hubs", "eventhubs"),
    ("service_bus", "servicebus"),
    ("rabbit", "rabbitmq"),
    ("amqp", "rabbitmq"),
    ("jetstream", "nats"),
    ("redis_streams", "redis"),
    ("mosquitto", "mqtt"),
];

/// The word of this name.
pub(crate) fn find(name: &str) -> Option<&'static Field> {
    FIELDS.iter().find(|field| field.name == name)
}
