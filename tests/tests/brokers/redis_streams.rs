//! Redis streams with a consumer group, through the client `redis`. The fields of an entry, as pairs, are
//! the carrier.

use otel_runtime::opentelemetry::KeyValue;
use otel_runtime::{link_with, traced};
use otel_tests::brokers::{Broker, Fault, Part, Refused, Role};
use redis::aio::MultiplexedConnection;
use redis::streams::{StreamAutoClaimOptions, StreamReadOptions};
use redis::{AsyncCommands as _, AsyncConnectionConfig, Client, Value, from_redis_value};

pub(crate) static REDIS: Broker =
    Broker { name: "Redis", address: "127.0.0.1:6379", system: "redis", template: "otel-tests.{run}", send: "xadd" };

const GROUP: &str = "workers";

/// A stream goes away after this, in seconds, if nobody takes it away.
const KEPT: i64 = 120;

/// Fields may hold any bytes.
pub(crate) type Fields = Vec<(String, Vec<u8>)>;

/// An entry of a stream: its identifier and its fields, as the client reads them.
pub(crate) type Entry = (String, Fields);

#[traced(
    inject_into = fields,
    messaging(system = "redis", destination = stream, template = "otel-tests.{run}", operation = "send",
        operation_name = "xadd"),
    ret("messaging.message.id" = ret),
)]
pub(crate) async fn add(redis: &mut MultiplexedConnection, stream: &str, mut fields: Fields) -> Result<String, Fault> {
    Ok(redis.xadd(stream, "*", &fields).await?)
}

#[traced(
    link_from = fields,
    messaging(system = "redis", destination = stream, template = "otel-tests.{run}", operation = "process",
        consumer_group = GROUP, message_id = id),
)]
pub(crate) async fn process(stream: &str, (id, fields): &Entry, refuse: bool) -> Result<(), Refused> {
    if refuse { Err(Refused) } else { Ok(()) }
}

#[traced(
    links_from = batch.iter().map(|(id, fields)| {
        link_with(fields, [KeyValue::new("messaging.message.id", id.clone())])
    }),
    messaging(system = "redis", destination = stream, template = "otel-tests.{run}", operation = "process"),
)]
async fn process_all(stream: &str, batch: &[Entry]) {}

pub(crate) fn order() -> Fields {
    vec![("order".to_owned(), b"one pallet".to_vec())]
}

pub(crate) async fn perform(part: Part) -> Result<(), Fault> {
    // One that waits for entries has no answer for longer than others.
    let config = AsyncConnectionConfig::new().set_response_timeout(None);
    let client = Client::open(format!("redis://{}", REDIS.address))?;
    let mut redis = client.get_multiplexed_async_connection_with_config(&config).await?;
    match part.role {
        Role::Produce => {
            for _ in 0..part.count {
                add(&mut redis, &part.queue, order()).await?;
            }
        }
        Role::Poison => poison(&mut redis, &part.queue).await?,
        Role::Consume | Role::Fail => {
            join_group(&mut redis, &part).await?;
            for _ in 0..part.count {
                for entry in read(&mut redis, &part.queue, 1).await? {
                    answer(&mut redis, &part.queue, &entry, part.role == Role::Fail).await?;
                }
            }
        }
        Role::Again => again(&mut redis, &part).await?,
        Role::Batch => {
            join_group(&mut redis, &part).await?;
            let batch = read(&mut redis, &part.queue, part.count).await?;
            process_all(&part.queue, &batch).await;
        }
        Role::Clean => redis.del(part.queue).await?,
    }
    Ok(())
}

/// Makes the group, and waits until it is let go.
async fn join_group(redis: &mut MultiplexedConnection, part: &Part) -> Result<(), Fault> {
    let (): () = redis.xgroup_create_mkstream(&part.queue, GROUP, "0").await?;
    let (): () = redis.expire(&part.queue, KEPT).await?;
    part.ready().await
}

/// At most `count` new entries, and at least one.
async fn read(redis: &mut MultiplexedConnection, stream: &str, count: usize) -> Result<Vec<Entry>, Fault> {
    let options = StreamReadOptions::default().group(GROUP, "first").count(count).block(0);
    let reply: Value =
        redis::cmd("XREADGROUP").arg(&options).arg("STREAMS").arg(stream).arg(">").query_async(redis).await?;
    let streams: Vec<(String, Vec<Entry>)> = from_redis_value(reply)?;
    Ok(streams.into_iter().flat_map(|(_, entries)| entries).collect())
}

/// Entries that are not acknowledged stay pending.
async fn answer(redis: &mut MultiplexedConnection, stream: &str, entry: &Entry, refuse: bool) -> Result<(), Fault> {
    if process(stream, entry, refuse).await.is_ok() {
        let (): () = redis.xack(stream, GROUP, &[&entry.0]).await?;
    }
    Ok(())
}

/// Another consumer claims what the first one has left pending.
async fn again(redis: &mut MultiplexedConnection, part: &Part) -> Result<(), Fault> {
    part.ready().await?;
    let options = StreamAutoClaimOptions::default().count(part.count);
    let claimed: (String, Vec<Entry>, Vec<String>) = redis::cmd("XAUTOCLAIM")
        .arg(&part.queue)
        .arg(GROUP)
        .arg("second")
        .arg(0)
        .arg("0-0")
        .arg(options)
        .query_async(redis)
        .await?;
    assert_eq!(claimed.1.len(), part.count, "pending");
    for entry in &claimed.1 {
        answer(redis, &part.queue, entry, false).await?;
    }
    Ok(())
}

async fn poison(redis: &mut MultiplexedConnection, stream: &str) -> Result<(), Fault> {
    let bad: [&[u8]; 4] =
        [b"", b"00-broken-01", b"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-\xff1", b"\xff\xfe\x00"];
    let (): () = redis.xadd(stream, "*", &order()).await?;
    for value in bad {
        let mut fields = order();
        fields.push(("traceparent".to_owned(), value.to_vec()));
        let (): () = redis.xadd(stream, "*", &fields).await?;
    }
    add(redis, stream, order()).await.map(drop)
}
