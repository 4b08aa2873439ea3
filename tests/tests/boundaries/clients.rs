//! The headers of message clients, one feature each. What needs a broker is compiled and not called.

#![allow(dead_code, reason = "what needs a broker is not called")]

#[cfg(feature = "kafka")]
mod kafka {
    // guide: kafka
    use otel_runtime::traced;
    use rdkafka::message::{BorrowedMessage, Message as _, OwnedHeaders};
    use rdkafka::producer::{BaseProducer, BaseRecord};

    #[traced(
        inject_into = headers,
        messaging(system = "kafka", destination = "orders", operation = "send", message_key = key),
    )]
    fn send(producer: &BaseProducer, key: &str, body: &[u8], mut headers: OwnedHeaders) -> bool {
        producer.send(BaseRecord::to("orders").key(key).payload(body).headers(headers)).is_ok()
    }

    #[traced(
        link_from = message.headers(),
        messaging(
            system = "kafka", destination = message.topic(), operation = "process", consumer_group = "billing",
            partition = message.partition(), offset = message.offset(),
        ),
    )]
    async fn process(message: &BorrowedMessage<'_>) {}
    // guide: end

    #[test]
    fn a_record_is_sent_with_its_context() {
        use otel_runtime::testing;
        use rdkafka::ClientConfig;

        super::super::use_w3c();
        let recorder = testing::record();
        // Nobody is there: the record waits in the producer's queue, and goes with it.
        let producer: BaseProducer = ClientConfig::new().set("bootstrap.servers", "127.0.0.1:1").create().unwrap();
        assert!(send(&producer, "7", b"order", OwnedHeaders::new()));
        assert_eq!(recorder.span("send orders").attribute("messaging.kafka.message.key").as_deref(), Some("7"));
    }
}

#[cfg(feature = "amqp")]
mod rabbitmq {
    // guide: rabbitmq
    use lapin::message::Delivery;
    use lapin::options::BasicPublishOptions;
    use lapin::{BasicProperties, Channel};
    use otel_runtime::traced;

    #[traced(
        inject_into = properties,
        messaging(system = "rabbitmq", destination = "orders", operation = "send", routing_key = "orders"),
    )]
    async fn send(channel: &Channel, body: &[u8], mut properties: BasicProperties) -> lapin::Result<()> {
        let options = BasicPublishOptions::default();
        channel.basic_publish("".into(), "orders".into(), options, body, properties).await?.await?;
        Ok(())
    }

    #[traced(
        link_from = delivery.properties,
        messaging(
            system = "rabbitmq", destination = "orders", operation = "process", delivery_tag = delivery.delivery_tag,
        ),
    )]
    async fn process(delivery: &Delivery) {}
    // guide: end

    #[tokio::test]
    async fn a_delivery_is_a_root_with_its_link() {
        use otel_runtime::{inject, span, testing};

        super::super::use_w3c();
        let recorder = testing::record();
        let mut delivery = Delivery::mock(1, "".into(), "orders".into(), false, Vec::new());
        span!("send orders", kind = "producer", { inject(&mut delivery.properties) });
        process(&delivery).await;
        let process = recorder.span("process orders");
        testing::assert_no_parent(&process);
        testing::assert_linked(&process, &recorder.span("send orders"));
    }
}

#[cfg(feature = "nats")]
mod nats {
    // guide: nats
    use async_nats::{Client, HeaderMap, Message, PublishError};
    use otel_runtime::traced;

    #[traced(
        inject_into = headers,
        messaging(system = "nats", destination = "orders", operation = "send", operation_name = "publish"),
    )]
    async fn send(client: &Client, body: Vec<u8>, mut headers: HeaderMap) -> Result<(), PublishError> {
        client.publish_with_headers("orders", headers, body.into()).await
    }

    #[traced(
        link_from = message.headers,
        messaging(system = "nats", destination = "orders", operation = "process", consumer_group = "billing"),
    )]
    async fn process(message: &Message) {}

    /// A request is waited for, and so its answer is a child.
    #[traced(name = "prices", kind = "server", parent_from = message.headers)]
    async fn answer(message: &Message) {}
    // guide: end

    // guide: jetstream
    use async_nats::jetstream;

    #[traced(
        inject_into = headers,
        messaging(system = "nats", destination = "orders", operation = "send", operation_name = "publish"),
    )]
    async fn store(
        stream: &jetstream::Context,
        body: Vec<u8>,
        mut headers: HeaderMap,
    ) -> Result<(), jetstream::context::PublishError> {
        stream.publish_with_headers("orders", headers, body.into()).await?.await?; // the second waits for the stream
        Ok(())
    }

    /// Delivered again, it is linked again: each delivery is a trace of its own.
    #[traced(
        link_from = message.headers,
        messaging(system = "nats", destination = "orders", operation = "process"),
        attrs("acme.delivered" = message.info().ok().map(|info| info.delivered)),
    )]
    async fn process_stored(message: &jetstream::Message) {}
    // guide: end

    #[tokio::test]
    async fn a_message_is_a_root_and_an_answer_is_a_child() {
        use otel_runtime::{inject, span, testing};

        super::super::use_w3c();
        let recorder = testing::record();
        let mut headers = HeaderMap::new();
        span!("send orders", kind = "producer", { inject(&mut headers) });
        let message = Message {
            subject: "orders".into(),
            reply: None,
            payload: Vec::new().into(),
            headers: Some(headers),
            status: None,
            description: None,
            length: 0,
        };
        process(&message).await;
        answer(&message).await;
        let process = recorder.span("process orders");
        testing::assert_no_parent(&process);
        testing::assert_linked(&process, &recorder.span("send orders"));
        testing::assert_child_of(&recorder.span("prices"), &recorder.span("send orders"));
    }
}

#[cfg(feature = "redis")]
mod redis_streams {
    // guide: redis
    use otel_runtime::traced;
    use redis::aio::MultiplexedConnection;
    use redis::streams::StreamId;
    use redis::{AsyncCommands as _, RedisResult, Value};

    /// The context is in fields beside the body.
    #[traced(
        inject_into = fields,
        messaging(system = "redis", destination = "orders", operation = "send", operation_name = "xadd"),
    )]
    async fn send(connection: &mut MultiplexedConnection, mut fields: Vec<(String, String)>) -> RedisResult<String> {
        connection.xadd("orders", "*", &fields).await
    }

    fn fields(entry: &StreamId) -> Vec<(&str, &[u8])> {
        let text = entry.map.iter().filter_map(|(field, value)| match value {
            Value::BulkString(text) => Some((field.as_str(), text.as_slice())),
            _ => None,
        });
        text.collect()
    }

    #[traced(
        link_from = fields(entry),
        messaging(system = "redis", destination = "orders", operation = "process", message_id = entry.id),
    )]
    async fn process(entry: &StreamId) {}
    // guide: end

    #[tokio::test]
    async fn an_entry_is_a_root_with_its_link() {
        use otel_runtime::{inject, span, testing};
        use std::collections::HashMap;

        super::super::use_w3c();
        let recorder = testing::record();
        let mut headers: HashMap<String, String> = HashMap::new();
        span!("send orders", kind = "producer", { inject(&mut headers) });
        let map = headers.into_iter().map(|(key, value)| (key, Value::BulkString(value.into_bytes()))).collect();
        process(&StreamId { id: "1-0".to_owned(), map, ..StreamId::default() }).await;
        let process = recorder.span("process orders");
        testing::assert_no_parent(&process);
        testing::assert_linked(&process, &recorder.span("send orders"));
    }
}

#[cfg(feature = "mqtt")]
mod mqtt {
    // guide: mqtt
    use otel_runtime::traced;
    use rumqttc::v5::mqttbytes::QoS;
    use rumqttc::v5::mqttbytes::v5::{Publish, PublishProperties};
    use rumqttc::v5::{AsyncClient, ClientError};

    #[traced(
        inject_into = properties.user_properties,
        messaging(system = "mqtt", destination = "orders", operation = "send", operation_name = "publish"),
    )]
    async fn send(client: &AsyncClient, body: Vec<u8>, mut properties: PublishProperties) -> Result<(), ClientError> {
        client.publish_with_properties("orders", QoS::AtLeastOnce, false, body, properties).await
    }

    #[traced(
        link_from = message.properties.as_ref().map(|properties| &properties.user_properties),
        messaging(system = "mqtt", destination = "orders", operation = "process"),
    )]
    async fn process(message: &Publish) {}
    // guide: end

    #[tokio::test]
    async fn a_message_is_a_root_with_its_link() {
        use otel_runtime::{inject, span, testing};

        super::super::use_w3c();
        let recorder = testing::record();
        let mut properties = PublishProperties::default();
        span!("send orders", kind = "producer", { inject(&mut properties.user_properties) });
        process(&Publish { properties: Some(properties), ..Publish::default() }).await;
        process(&Publish::default()).await;
        let links: Vec<usize> = recorder.spans().iter().skip(1).map(|span| span.links.len()).collect();
        assert_eq!(links, [1, 0], "MQTT 3 has no properties, and no link");
    }
}
