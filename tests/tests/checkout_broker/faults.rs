//! No broker, or what is none: one line, which says what to do.

use super::url;
use otel_tests::checkout::Listening;
use otel_tests::checkout::program;
use otel_tests::child::run;
use otel_tests::collector::Collector;
use otel_tests::http::post;
use otel_tests::wire::attribute;
use rdkafka::mocking::MockCluster;
use std::net::TcpListener;

fn refused(url: &str) -> String {
    let outcome = run(program(), &["--broker", url], &[]);
    assert_eq!(outcome.status.code(), Some(2), "{outcome:?}");
    assert_eq!(outcome.stdout, "");
    assert_eq!(outcome.stderr.lines().count(), 1, "{outcome:?}");
    outcome.stderr
}

pub(super) fn a_missing_broker_is_named_with_its_remedy(scheme: &str) {
    let (name, start) = match scheme {
        "nats" => ("NATS server", "nats-server"),
        "amqp" => ("RabbitMQ", "rabbitmq-server"),
        "redis" => ("Redis", "redis-server"),
        "mqtt" => ("MQTT broker", "mosquitto"),
        _ => ("Kafka broker", "bin/kafka-server-start.sh"),
    };
    // A port that was free a moment ago.
    let free = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = free.local_addr().expect("an address");
    drop(free);
    let told = refused(&format!("{scheme}://{address}"));
    assert!(told.starts_with(&format!("checkout: no {name} at {address} (")), "{told}");
    assert!(told.contains(&format!("; start one with `{start}")), "{told}");
}

/// Connections are made by the system, and nobody ever reads them.
pub(super) fn what_answers_nothing_is_not_waited_for(scheme: &str) {
    let silent = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = silent.local_addr().expect("an address");
    let told = refused(&format!("{scheme}://{address}"));
    assert!(told.contains(&format!(" at {address} does not take us: ")), "{told}");
}

#[test]
fn what_is_no_broker_is_told_in_a_line() {
    for text in ["127.0.0.1:4222", "http://127.0.0.1:4222", "nats://"] {
        let told = refused(text);
        assert!(told.starts_with(&format!("checkout: `{text}` is no broker; write one such as nats://")), "{told}");
    }
}

#[test]
fn a_broker_that_speaks_something_else_is_told_of() {
    let Some(redis) = url("redis") else { return };
    let told = refused(&redis.replace("redis://", "nats://"));
    assert!(told.contains("does not take us: "), "{told}");
}

#[cfg(unix)] // signals
#[test]
fn a_broker_that_goes_away_stops_no_answer_and_no_end() {
    const GOOD: &str = r#"{"id":"ord-1","card":"tok_visa","items":[{"sku":"honey","quantity":1,"cents":650}]}"#;
    let cluster = MockCluster::new(1).expect("a port is free");
    let url = format!("kafka://{}", cluster.bootstrap_servers());
    let collector = Collector::start();
    let checkout = Listening::start_with(&["--broker", &url], &collector.endpoint(), "3600000");
    cluster.broker_down(1).expect("there is one");
    let answer = post(&checkout.address, &[], GOOD);
    assert_eq!(answer.status, 503, "{answer:?}");
    checkout.running.signal("TERM");
    let outcome = checkout.running.finish();
    assert_eq!(outcome.status.code(), Some(1), "{outcome:?}");
    assert!(outcome.stderr.starts_with("checkout: the broker"), "{outcome:?}");
    assert_eq!(outcome.stderr.lines().count(), 1, "{outcome:?}");
    let send = collector.wait_for_span("send orders");
    assert_eq!(attribute(&send, "error.type").as_deref(), Some("checkout::queue::QueueError"));
}
