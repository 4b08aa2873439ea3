//! MQTT 5: a queue is a topic, headers are user properties.

use super::{BrokerUrl, Connection, Packet, Publish, QueueError};
use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use rumqttc::v5::mqttbytes::QoS;
use rumqttc::v5::mqttbytes::v5::{Packet as Incoming, PublishProperties};
use rumqttc::v5::{AsyncClient, Event, EventLoop, MqttOptions};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use tokio::sync::{Mutex, mpsc};

struct Mqtt {
    host: String,
    port: u16,
}

/// One message at a time, so that an acknowledgement is that of the last one.
struct Topic {
    client: AsyncClient,
    name: String,
    acknowledged: Mutex<mpsc::Receiver<()>>,
}

pub(super) fn connect(url: &BrokerUrl) -> BoxFuture<'_, Result<Arc<dyn Connection>, QueueError>> {
    async move {
        let (host, port) = url.host_and_port();
        let mqtt = Mqtt { host: host.to_owned(), port };
        // Whatever listens there has answered as MQTT does when the future is ready.
        let (_client, mut connection) = mqtt.open();
        while !matches!(connection.poll().await.map_err(QueueError::broker)?, Event::Incoming(Incoming::ConnAck(_))) {}
        Ok(Arc::new(mqtt) as Arc<dyn Connection>)
    }
    .boxed()
}

impl Mqtt {
    fn open(&self) -> (AsyncClient, EventLoop) {
        static OPENED: AtomicU32 = AtomicU32::new(0);
        let id = format!("checkout-{}-{}", std::process::id(), OPENED.fetch_add(1, Ordering::Relaxed));
        let mut options = MqttOptions::new(id, &self.host, self.port);
        options.set_keep_alive(Duration::from_secs(5));
        AsyncClient::new(options, 64)
    }
}

/// Polls the connection, which does nothing by itself, until it breaks or `seen` has had enough.
async fn run<F: Future<Output = bool>>(mut connection: EventLoop, mut seen: impl FnMut(Incoming) -> F) {
    while let Ok(event) = connection.poll().await {
        if let Event::Incoming(packet) = event {
            if !seen(packet).await {
                return;
            }
        }
    }
}

impl Connection for Mqtt {
    fn sender<'a>(&'a self, queue: &'a str) -> BoxFuture<'a, Result<Arc<dyn Publish>, QueueError>> {
        async move {
            let (client, connection) = self.open();
            let (acknowledge, acknowledged) = mpsc::channel(1);
            tokio::spawn(run(connection, move |packet| {
                let acknowledge = acknowledge.clone();
                async move { !matches!(packet, Incoming::PubAck(_)) || acknowledge.send(()).await.is_ok() }
            }));
            let acknowledged = Mutex::new(acknowledged);
            Ok(Arc::new(Topic { client, name: queue.to_owned(), acknowledged }) as Arc<dyn Publish>)
        }
        .boxed()
    }

    fn receiver<'a>(&'a self, queue: &'a str) -> BoxFuture<'a, Result<mpsc::Receiver<Packet>, QueueError>> {
        async move {
            let (client, connection) = self.open();
            client.subscribe(queue, QoS::AtLeastOnce).await.map_err(QueueError::broker)?;
            let (packets, receiver) = mpsc::channel(64);
            let (subscribe, mut subscribed) = mpsc::channel(1);
            tokio::spawn(run(connection, move |packet| {
                let (packets, subscribe, client) = (packets.clone(), subscribe.clone(), client.clone());
                async move {
                    // The client must live as long as its connection.
                    let _client = client;
                    match packet {
                        Incoming::SubAck(_) => subscribe.send(()).await.is_ok(),
                        Incoming::Publish(message) => {
                            let headers = message.properties.unwrap_or_default().user_properties.into_iter().collect();
                            packets.send(Packet { headers, body: message.payload.to_vec() }).await.is_ok()
                        }
                        _ => true,
                    }
                }
            }));
            subscribed.recv().await.ok_or(QueueError::Closed)?;
            Ok(receiver)
        }
        .boxed()
    }
}

impl Publish for Topic {
    fn publish(&self, packet: Packet) -> BoxFuture<'_, Result<(), QueueError>> {
        async move {
            let properties =
                PublishProperties { user_properties: packet.headers.into_iter().collect(), ..Default::default() };
            let mut acknowledged = self.acknowledged.lock().await;
            let (client, topic) = (&self.client, self.name.clone());
            let sent = client.publish_with_properties(topic, QoS::AtLeastOnce, false, packet.body, properties).await;
            sent.map_err(QueueError::broker)?;
            acknowledged.recv().await.ok_or(QueueError::Closed)
        }
        .boxed()
    }
}
