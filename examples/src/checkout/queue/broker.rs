//! Which broker, and whether it is there.

use super::embedded::Embedded;
use super::{Address, Connection, Packet, Publish, QueueError, Receiver, Sender};
use futures_util::future::BoxFuture;
use futures_util::{FutureExt as _, TryFutureExt as _};
use reqwest::Url;
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::time::timeout;

/// A broker on this network answers within this time, or is not there.
const ANSWER: Duration = Duration::from_secs(3);
/// One that is there does what it is asked within this time.
const DONE: Duration = Duration::from_secs(10);

/// Clients wait for ever, some of them.
async fn in_time<T>(work: impl Future<Output = Result<T, QueueError>>) -> Result<T, QueueError> {
    timeout(DONE, work).await.unwrap_or(Err(QueueError::Late))
}

/// An end of a queue that does not wait for ever.
struct InTime(Arc<dyn Publish>);

impl Publish for InTime {
    fn publish(&self, packet: Packet) -> BoxFuture<'_, Result<(), QueueError>> {
        in_time(self.0.publish(packet)).boxed()
    }
}

/// Another process, which may not answer.
struct Remote(Arc<dyn Connection>);

impl Connection for Remote {
    fn sender<'a>(&'a self, queue: &'a str) -> BoxFuture<'a, Result<Arc<dyn Publish>, QueueError>> {
        let sender = self.0.sender(queue).map_ok(|publish| Arc::new(InTime(publish)) as Arc<dyn Publish>);
        in_time(sender).boxed()
    }

    fn receiver<'a>(&'a self, queue: &'a str) -> BoxFuture<'a, Result<mpsc::Receiver<Packet>, QueueError>> {
        in_time(self.0.receiver(queue)).boxed()
    }
}

/// A kind of broker that we speak with.
#[derive(Debug)]
struct Kind {
    scheme: &'static str,
    /// `messaging.system`
    system: &'static str,
    name: &'static str,
    port: u16,
    /// How to start one.
    start: &'static str,
    /// The client, if this build has it.
    connect: Option<Connect>,
}

type Connect = fn(&BrokerUrl) -> BoxFuture<'_, Result<Arc<dyn Connection>, QueueError>>;

macro_rules! clients {
    ($($client:ident $module:ident $feature:literal),*) => {$(
        #[cfg(feature = $feature)]
        const $client: Option<Connect> = Some(super::$module::connect);
        #[cfg(not(feature = $feature))]
        const $client: Option<Connect> = None;
    )*};
}
clients!(NATS nats "nats", AMQP amqp "amqp", REDIS redis "redis", MQTT mqtt "mqtt", KAFKA kafka "kafka");

static KINDS: [Kind; 5] = [
    Kind { scheme: "nats", system: "nats", name: "NATS server", port: 4222, start: "nats-server", connect: NATS },
    Kind {
        scheme: "amqp",
        system: "rabbitmq",
        name: "RabbitMQ",
        port: 5672,
        start: "rabbitmq-server -detached",
        connect: AMQP,
    },
    Kind {
        scheme: "redis",
        system: "redis",
        name: "Redis",
        port: 6379,
        start: "redis-server --daemonize yes",
        connect: REDIS,
    },
    Kind { scheme: "mqtt", system: "mqtt", name: "MQTT broker", port: 1883, start: "mosquitto -d", connect: MQTT },
    Kind {
        scheme: "kafka",
        system: "kafka",
        name: "Kafka broker",
        port: 9092,
        start: "bin/kafka-server-start.sh config/server.properties",
        connect: KAFKA,
    },
];

/// Why there is no broker; the text is for a person.
#[derive(Debug, thiserror::Error)]
pub(crate) enum BrokerError {
    #[error(
        "`{0}` is no broker; write one such as nats://127.0.0.1:4222 (also amqp://, redis://, mqtt:// and kafka://)"
    )]
    Url(String),
    #[error("this build does not speak {0}://; build it with `--features {0}`, or `--features brokers` for all")]
    NotBuilt(&'static str),
    #[error("no {name} at {address} ({why}); start one with `{start}`")]
    Missing { name: &'static str, address: String, why: String, start: &'static str },
    #[error("the {name} at {address} does not take us: {error}")]
    Refused { name: &'static str, address: String, error: QueueError },
}

/// `nats://127.0.0.1:4222` and its like.
#[derive(Clone, Debug)]
pub(crate) struct BrokerUrl {
    kind: &'static Kind,
    connect: Connect,
    url: Url,
}

impl PartialEq for BrokerUrl {
    fn eq(&self, other: &Self) -> bool {
        self.url == other.url
    }
}

impl Eq for BrokerUrl {}

impl FromStr for BrokerUrl {
    type Err = BrokerError;

    fn from_str(text: &str) -> Result<Self, BrokerError> {
        let wrong = || BrokerError::Url(text.to_owned());
        let url = Url::parse(text).map_err(|_| wrong())?;
        let kind = KINDS.iter().find(|kind| kind.scheme == url.scheme()).ok_or_else(wrong)?;
        if url.host_str().is_none_or(str::is_empty) {
            return Err(wrong());
        }
        let connect = kind.connect.ok_or(BrokerError::NotBuilt(kind.scheme))?;
        Ok(Self { kind, connect, url })
    }
}

impl fmt::Display for BrokerUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.url)
    }
}

impl BrokerUrl {
    pub(super) fn host_and_port(&self) -> (&str, u16) {
        (self.url.host_str().unwrap_or_default(), self.url.port().unwrap_or(self.kind.port))
    }

    /// `host:port`
    pub(super) fn address(&self) -> String {
        let (host, port) = self.host_and_port();
        format!("{host}:{port}")
    }
}

/// A broker that is there.
#[derive(Clone)]
pub(crate) struct Broker {
    system: &'static str,
    /// Stands before the names of queues, which are this run's alone.
    prefix: String,
    connection: Arc<dyn Connection>,
}

impl fmt::Debug for Broker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Broker").field("system", &self.system).finish_non_exhaustive()
    }
}

impl Broker {
    /// The one in this process.
    pub(crate) fn embedded() -> Self {
        Self { system: "acme_queue", prefix: String::new(), connection: Arc::new(Embedded::default()) }
    }

    /// Connects to another one, for the queues of `run`.
    pub(crate) async fn connect(url: &BrokerUrl, run: &str) -> Result<Self, BrokerError> {
        let (kind, address) = (url.kind, url.address());
        let missing =
            |why: String| BrokerError::Missing { name: kind.name, address: address.clone(), why, start: kind.start };
        // What clients say of a broker that is not there differs, and comes late.
        match timeout(ANSWER, TcpStream::connect(&address)).await {
            Ok(Ok(_)) => {}
            Ok(Err(error)) => return Err(missing(error.to_string())),
            Err(_) => return Err(missing("no answer".to_owned())),
        }
        let refused = |error| BrokerError::Refused { name: kind.name, address: address.clone(), error };
        let connection = in_time((url.connect)(url)).await.map_err(refused)?;
        Ok(Self { system: kind.system, prefix: format!("checkout.{run}."), connection: Arc::new(Remote(connection)) })
    }

    fn address(&self, queue: &str) -> Address {
        Address { system: self.system, name: format!("{}{queue}", self.prefix).into() }
    }

    /// The end of `queue` where messages go in.
    pub(crate) async fn sender<T>(&self, queue: &str) -> Result<Sender<T>, QueueError> {
        let to = self.address(queue);
        let publish = self.connection.sender(&to.name).await?;
        Ok(Sender { to, publish, body: PhantomData })
    }

    /// The end where they come out.
    pub(crate) async fn receiver<T>(&self, queue: &str) -> Result<Receiver<T>, QueueError> {
        let from = self.address(queue);
        let packets = self.connection.receiver(&from.name).await?;
        Ok(Receiver { from, packets, body: PhantomData })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_broker_is_named_with_its_remedy() {
        for text in ["", "nats", "http://127.0.0.1", "nats:///orders", "127.0.0.1:4222"] {
            let error = text.parse::<BrokerUrl>().unwrap_err().to_string();
            assert!(error.starts_with(&format!("`{text}` is no broker; write one such as nats://")), "{error}");
        }
    }

    #[test]
    fn a_broker_without_its_client_names_the_feature() {
        for kind in &KINDS {
            match format!("{}://localhost", kind.scheme).parse::<BrokerUrl>() {
                Ok(url) => assert_eq!(url.address(), format!("localhost:{}", kind.port)),
                Err(error) => {
                    assert!(kind.connect.is_none());
                    assert!(error.to_string().contains(&format!("`--features {}`", kind.scheme)), "{error}");
                }
            }
        }
    }
}
