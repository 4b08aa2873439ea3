//! What tracing adds to a service: its CPU time for each request, and its latency.

pub mod judge;
pub mod load;
pub mod options;
pub mod service;

use crate::cpu_time;
use crate::statistics::percentile;
use judge::Sample;
use load::{Load, Target};
use std::error::Error;

/// Why there are no numbers.
pub type Failure = Box<dyn Error + Send + Sync>;

/// One way in which the service runs.
#[derive(Debug, Clone)]
pub struct Variant {
    pub name: String,
    pub target: Target,
    pub pid: u32,
}

/// Rounds in which each variant has the same load, one after the other, in reversed order in every other round.
///
/// # Errors
/// If a service cannot be reached, does not answer with success, or is no process of this machine.
pub fn measure(variants: &[Variant], load: Load, rounds: usize) -> Result<Vec<Vec<Sample>>, Failure> {
    let mut samples = vec![Vec::with_capacity(rounds); variants.len()];
    let warm_up = rounds.div_ceil(10);
    for round in 0..warm_up + rounds {
        for at in 0..variants.len() {
            let at = if round % 2 == 0 { at } else { variants.len() - 1 - at };
            let sample = sample(&variants[at], load).map_err(|error| format!("{}: {error}", variants[at].name))?;
            if round >= warm_up {
                samples[at].push(sample);
            }
        }
    }
    Ok(samples)
}

fn sample(variant: &Variant, load: Load) -> Result<Sample, Failure> {
    let before = cpu_time::of(variant.pid)?;
    let latencies = load::drive(&variant.target, load)?;
    let spent = cpu_time::of(variant.pid)?.saturating_sub(before);
    Ok(Sample {
        cpu: spent.as_secs_f64() * 1e6 / f64::from(load.requests),
        median: percentile(latencies.clone(), 0.5),
        p99: percentile(latencies, 0.99),
    })
}

#[cfg(test)]
mod tests {
    use super::load::{Load, Target, drive};
    use super::service::{self, Peer};
    use std::net::SocketAddr;
    use std::sync::Mutex;
    use tokio::runtime::Runtime;

    /// Where a service listens as long as the runtime lives.
    fn served(runtime: &Runtime, peer: Peer) -> SocketAddr {
        let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).expect("a port is free");
        let address = listener.local_addr().expect("it is bound");
        runtime.spawn(async move { axum::serve(listener, service::router(peer)).await });
        address
    }

    fn runtime() -> Runtime {
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_io().build().expect("threads")
    }

    fn to(address: SocketAddr, path: &str, body: Vec<u8>) -> Target {
        Target::new(&format!("http://{address}{path}"), hyper::Method::POST, &[], body).expect("well formed")
    }

    /// One test would count the other's spans.
    static ALONE: Mutex<()> = Mutex::new(());

    const LOAD: Load = Load { requests: 20, rate: 10_000.0, connections: 3 };

    #[test]
    fn a_load_is_as_many_requests_as_it_says_and_none_may_fail() {
        let _alone = ALONE.lock();
        let runtime = runtime();
        let address = served(&runtime, Peer::Traced);
        let latencies = drive(&to(address, service::PATH, service::order()), LOAD).expect("the service answers");
        assert_eq!(latencies.len(), 20);

        let missing = drive(&to(address, "/nowhere", service::order()), LOAD).expect_err("there is no such path");
        assert!(missing.to_string().contains("404"), "{missing}");
        let unknown = br#"{"customer":"c-1","lines":[{"sku":"none","quantity":1}]}"#;
        let refused = drive(&to(address, service::PATH, unknown.to_vec()), LOAD).expect_err("there is no such product");
        assert!(refused.to_string().contains("404"), "{refused}");
    }

    /// Who makes fewer would seem cheaper.
    #[test]
    fn every_peer_makes_five_spans_for_a_request() {
        let _alone = ALONE.lock();
        let runtime = runtime();
        let sdk = service::set_up(Peer::Tracing);
        let (ours, fastrace) = (service::set_up(Peer::Traced), service::set_up(Peer::Fastrace));
        for peer in Peer::ALL {
            let pipeline = match peer {
                Peer::Traced => &ours,
                Peer::ByHand | Peer::Tracing => &sdk,
                Peer::Fastrace => &fastrace,
            };
            pipeline.flush();
            let before = pipeline.exported();
            drive(&to(served(&runtime, peer), service::PATH, service::order()), LOAD).expect("the service answers");
            pipeline.flush();
            assert_eq!(pipeline.exported() - before, u64::from(LOAD.requests) * 5, "{}", peer.name());
        }
    }
}
