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
