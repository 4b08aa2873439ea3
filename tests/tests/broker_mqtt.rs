//! Against a broker of MQTT 5, with rumqttc: user properties are the carrier. The protocol has them as UTF-8, so no
//! other bytes are tried.

use otel_runtime::opentelemetry::KeyValue;
use otel_runtime::{link_with, traced};
use otel_tests::brokers::{Broker, Fault, Part, Refused, Role, play, scenario};
use rumqttc::Outgoing;
use rumqttc::v5::mqttbytes::QoS;
use rumqttc::v5::mqttbytes::v5::{Packet, Publish, PublishProperties};
use rumqttc::v5::{AsyncClient, Event, EventLoop, MqttOptions};
use std::collections::VecDeque;

static MQTT: Broker = Broker {
    name: "MQTT broker",
    address: "127.0.0.1:1883",
    system: "mqtt",
    template: "otel-tests/{run}",
    send: "publish",
};

/// The broker forgets a session after this, in seconds, if nobody ends it.
const KEPT: u32 = 120;

/// The user property that says which message it is: the protocol has none for it.
const ID: &str = "message-id";

#[traced(
    inject_into = properties.user_properties,
    messaging(system = "mqtt", destination = topic, template = "otel-tests/{run}", operation = "send",
        operation_name = "publish", message_id = id(&properties)),
)]
async fn publish(session: &mut Session, topic: &str, mut properties: PublishProperties) -> Result<(), Fault> {
    session.publish(topic, properties).await
}

#[traced(
    link_from = message.properties.as_ref().map(|properties| &properties.user_properties),
    messaging(system = "mqtt", destination = topic, template = "otel-tests/{run}", operation = "process",
        message_id = message.properties.as_ref().and_then(id)),
)]
async fn process(topic: &str, message: &Publish, refuse: bool) -> Result<(), Refused> {
    if refuse { Err(Refused) } else { Ok(()) }
}

#[traced(
    links_from = batch.iter().map(|message| {
        let properties = message.properties.as_ref()?;
        link_with(&properties.user_properties, id(properties).map(|id| KeyValue::new("messaging.message.id", id)))
    }),
    messaging(system = "mqtt", destination = topic, template = "otel-tests/{run}", operation = "process"),
)]
async fn process_all(topic: &str, batch: &[Publish]) {}

fn id(properties: &PublishProperties) -> Option<String> {
    properties.user_properties.iter().find(|(name, _)| name == ID).map(|(_, id)| id.clone())
}

fn numbered(part: &Part, number: usize) -> PublishProperties {
    with(&[(ID, &part.message_id(number))])
}

fn with(properties: &[(&str, &str)]) -> PublishProperties {
    let pair = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    PublishProperties { user_properties: properties.iter().map(pair).collect(), ..PublishProperties::default() }
}

/// A connection, which does nothing unless it is polled.
struct Session {
    client: AsyncClient,
    events: EventLoop,
    /// Messages that came while something else was waited for.
    arrived: VecDeque<Publish>,
}

impl Session {
    /// With the default keep-alive of a minute nobody has to poll while it waits to be let go.
    fn open(client_id: &str, set: impl FnOnce(&mut MqttOptions)) -> Result<Self, Fault> {
        let (host, port) = MQTT.address.split_once(':').ok_or("no port")?;
        let mut options = MqttOptions::new(client_id, host, port.parse()?);
        set(&mut options);
        let (client, events) = AsyncClient::new(options, 16);
        Ok(Self { client, events, arrived: VecDeque::new() })
    }

    /// A session that outlives its connections; `new` or the one that is there.
    fn lasting(part: &Part, new: bool) -> Result<Self, Fault> {
        Self::open(&lasting_id(part), |options| {
            options.set_manual_acks(true).set_clean_start(new).set_session_expiry_interval(Some(KEPT));
        })
    }

    /// Polls until this has happened.
    async fn until(&mut self, happened: impl Fn(&Event) -> bool) -> Result<(), Fault> {
        loop {
            let event = self.events.poll().await?;
            let done = happened(&event);
            if let Event::Incoming(Packet::Publish(message)) = event {
                self.arrived.push_back(message);
            }
            if done {
                return Ok(());
            }
        }
    }

    /// The broker has it when this is done.
    async fn publish(&mut self, topic: &str, properties: PublishProperties) -> Result<(), Fault> {
        self.client.publish_with_properties(topic, QoS::AtLeastOnce, false, "an order", properties).await?;
        self.until(|event| matches!(event, Event::Incoming(Packet::PubAck(_)))).await
    }

    async fn subscribe(&mut self, part: &Part) -> Result<(), Fault> {
        self.client.subscribe(&part.queue, QoS::AtLeastOnce).await?;
        self.until(|event| matches!(event, Event::Incoming(Packet::SubAck(_)))).await?;
        part.ready().await
    }

    async fn next(&mut self) -> Result<Publish, Fault> {
        loop {
            if let Some(message) = self.arrived.pop_front() {
                return Ok(message);
            }
            self.until(|event| matches!(event, Event::Incoming(Packet::Publish(_)))).await?;
        }
    }

    async fn acknowledge(&mut self, message: &Publish) -> Result<(), Fault> {
        self.client.ack(message).await?;
        self.until(|event| matches!(event, Event::Outgoing(Outgoing::PubAck(_)))).await
    }

    async fn close(mut self) -> Result<(), Fault> {
        self.client.disconnect().await?;
        self.until(|event| matches!(event, Event::Outgoing(Outgoing::Disconnect))).await
    }
}

async fn perform(part: Part) -> Result<(), Fault> {
    let id = format!("{}-{}", part.queue, part.role);
    match part.role {
        Role::Produce => {
            let mut session = Session::open(&id, |_| {})?;
            for number in 0..part.count {
                publish(&mut session, &part.queue, numbered(&part, number)).await?;
            }
            session.close().await
        }
        Role::Poison => poison(&id, &part).await,
        Role::Consume => {
            let mut session = Session::open(&id, |options| {
                options.set_manual_acks(true);
            })?;
            session.subscribe(&part).await?;
            for _ in 0..part.count {
                let message = session.next().await?;
                process(&part.queue, &message, false).await?;
                session.acknowledge(&message).await?;
            }
            session.close().await
        }
        Role::Fail => fail(&part).await,
        Role::Again => again(&part).await,
        // The client acknowledges: a broker sends only so many that are not.
        Role::Batch => {
            let mut session = Session::open(&id, |_| {})?;
            session.subscribe(&part).await?;
            let mut batch = Vec::new();
            while batch.len() < part.count {
                batch.push(session.next().await?);
            }
            process_all(&part.queue, &batch).await;
            session.close().await
        }
        Role::Clean => {
            let mut session = Session::open(&lasting_id(&part), |_| {})?;
            session.until(|event| matches!(event, Event::Incoming(Packet::ConnAck(_)))).await?;
            session.close().await
        }
    }
}

/// A session is known by its client.
fn lasting_id(part: &Part) -> String {
    format!("{}-worker", part.queue)
}

/// Dies before it acknowledges: the connection is dropped, and the session stays.
async fn fail(part: &Part) -> Result<(), Fault> {
    let mut session = Session::lasting(part, true)?;
    session.subscribe(part).await?;
    for _ in 0..part.count {
        let message = session.next().await?;
        assert!(!message.dup);
        assert!(process(&part.queue, &message, true).await.is_err());
    }
    Ok(())
}

/// Finds the session of the one that died, with what it has not acknowledged.
async fn again(part: &Part) -> Result<(), Fault> {
    let mut session = Session::lasting(part, false)?;
    part.ready().await?;
    session
        .until(|event| matches!(event, Event::Incoming(Packet::ConnAck(connected)) if connected.session_present))
        .await?;
    for _ in 0..part.count {
        let message = session.next().await?;
        assert!(message.dup);
        process(&part.queue, &message, false).await?;
        session.acknowledge(&message).await?;
    }
    session.close().await
}

async fn poison(id: &str, part: &Part) -> Result<(), Fault> {
    let mut session = Session::open(id, |_| {})?;
    let parent = |digit: &str| format!("00-0af7651916cd43dd8448eb211c8031{digit}{digit}-b7ad6b7169203331-01");
    session.publish(&part.queue, PublishProperties::default()).await?;
    session.publish(&part.queue, numbered(part, 1)).await?;
    session.publish(&part.queue, with(&[("traceparent", "00-broken-01")])).await?;
    session.publish(&part.queue, with(&[("traceparent", "")])).await?;
    session.publish(&part.queue, with(&[("traceparent", &parent("\u{e9}"))])).await?;
    // A property may be there twice; of two parents none is right.
    session.publish(&part.queue, with(&[("traceparent", &parent("1")), ("traceparent", &parent("2"))])).await?;
    publish(&mut session, &part.queue, numbered(part, 6)).await?;
    session.close().await
}

#[test]
fn child() {
    play(perform);
}

#[test]
fn across_processes() {
    scenario::across_processes(&MQTT);
}

#[test]
fn redelivery() {
    scenario::redelivery(&MQTT);
}

#[test]
fn batch() {
    scenario::batch(&MQTT);
}

#[test]
fn poisoned_headers() {
    scenario::poison(&MQTT, 2, 4);
}
