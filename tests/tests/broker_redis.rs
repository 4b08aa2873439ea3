//! Against Redis, with the client `redis`: streams, whose fields are the carrier.

#[path = "brokers/redis_streams.rs"]
mod redis_streams;

use otel_tests::brokers::{play, scenario};
use redis_streams::{REDIS, perform};

#[test]
fn child() {
    play(perform);
}

#[test]
fn across_processes() {
    scenario::across_processes(&REDIS);
}

#[test]
fn redelivery() {
    scenario::redelivery(&REDIS);
}

#[test]
fn batch() {
    scenario::batch(&REDIS);
}

#[test]
fn poisoned_headers() {
    scenario::poison(&REDIS, 1, 4);
}
