//! What the users of each peer set up, with what reads the callers' headers as ours does.

use super::Peer;
use crate::peers::by_hand::Cached as _;
use crate::pipeline::{Batched, Pipeline};
use opentelemetry::global;
use opentelemetry::propagation::{TextMapCompositePropagator, TextMapPropagator};
use opentelemetry_sdk::propagation::{BaggagePropagator, TraceContextPropagator};
use tracing_subscriber::layer::SubscriberExt as _;

/// Everything is sampled.
///
/// # Panics
/// If this process has that of `peer` already; what is written by hand and `tracing` have the same.
#[must_use]
pub fn set_up(peer: Peer) -> Pipeline {
    match peer {
        Peer::Traced => Pipeline::ours(),
        Peer::Fastrace => Pipeline::fastrace(),
        Peer::ByHand => sdk(),
        Peer::Tracing => {
            let pipeline = sdk();
            let layer = tracing_opentelemetry::layer().with_tracer(Batched::tracer().clone());
            let subscriber = tracing_subscriber::registry().with(layer);
            tracing::subscriber::set_global_default(subscriber).expect("nothing else has set one");
            pipeline
        }
    }
}

fn sdk() -> Pipeline {
    let propagators: Vec<Box<dyn TextMapPropagator + Send + Sync>> =
        vec![Box::new(TraceContextPropagator::new()), Box::new(BaggagePropagator::new())];
    global::set_text_map_propagator(TextMapCompositePropagator::new(propagators));
    Pipeline::sdk()
}
