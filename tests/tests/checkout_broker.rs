//! The checkout with its queues at a broker, and shipping and settlement in processes of their own. Kafka
//! is librdkafka's mock cluster, in the process of the test.

#[path = "checkout_broker/faults.rs"]
mod faults;
#[path = "checkout_broker/printed.rs"]
mod printed;
#[path = "checkout_broker/processes.rs"]
mod processes;
#[path = "checkout_broker/sent.rs"]
mod sent;

use otel_tests::brokers::skip;
use rdkafka::mocking::MockCluster;
use std::net::TcpStream;
use std::sync::OnceLock;

/// Where the broker of this scheme is; none, and a word about it, where there is none.
fn url(scheme: &str) -> Option<String> {
    let address = match scheme {
        "nats" => "127.0.0.1:4222",
        "amqp" => "127.0.0.1:5672",
        "redis" => "127.0.0.1:6379",
        "mqtt" => "127.0.0.1:1883",
        "kafka" => kafka(),
        other => panic!("no broker speaks {other}"),
    };
    let there = TcpStream::connect(address).is_ok() || skip(&format!("no {scheme} broker at {address}"));
    there.then(|| format!("{scheme}://{address}"))
}

/// A cluster until the end of this process.
fn kafka() -> &'static str {
    static ADDRESS: OnceLock<String> = OnceLock::new();
    ADDRESS.get_or_init(|| {
        let cluster = MockCluster::new(1).expect("a port is free");
        let address = cluster.bootstrap_servers();
        std::mem::forget(cluster);
        address
    })
}

macro_rules! brokers {
    ($($scheme:ident $system:literal),*) => {$(
        mod $scheme {
            const SCHEME: &str = stringify!($scheme);

            #[test]
            fn waterfalls_show_links_from_both_ends() {
                super::printed::waterfalls_show_links_from_both_ends(SCHEME);
            }

            #[test]
            fn three_services_send_what_one_would() {
                super::sent::three_services_send_what_one_would(SCHEME, $system);
            }

            #[test]
            fn sigterm_finishes_what_was_begun() {
                super::processes::sigterm_finishes_what_was_begun(SCHEME);
            }

            #[cfg(target_os = "linux")]
            #[test]
            fn workers_end_when_the_gateway_is_killed() {
                super::processes::workers_end_when_the_gateway_is_killed(SCHEME);
            }

            #[cfg(target_os = "linux")]
            #[test]
            fn a_killed_worker_is_told_of_and_nobody_waits_for_it() {
                super::processes::a_killed_worker_is_told_of_and_nobody_waits_for_it(SCHEME);
            }

            #[test]
            fn a_missing_broker_is_named_with_its_remedy() {
                super::faults::a_missing_broker_is_named_with_its_remedy(SCHEME);
            }

            #[test]
            fn what_answers_nothing_is_not_waited_for() {
                super::faults::what_answers_nothing_is_not_waited_for(SCHEME);
            }
        }
    )*};
}
brokers!(nats "nats", amqp "rabbitmq", redis "redis", mqtt "mqtt", kafka "kafka");
