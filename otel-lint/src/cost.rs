//! What spans cost by the ways of choosing those that are kept. `docs/lint.md` has the formulas.
//!
//! ```
//! use otel_lint::cost::{Load, costs};
//!
//! let load = Load { rps: 1000.0, spans_per_request: 20.0, bytes_per_span: 500.0, sample: 0.1, ..Load::default() };
//! let all = &costs(&load)?[0];
//! assert_eq!((all.strategy, all.gb_per_day), ("everything", 864.0));
//! # Ok::<(), otel_lint::cost::BadLoad>(())
//! ```

mod table;

pub use table::table;

use serde::Serialize;
use std::time::Duration;
use thiserror::Error;

/// What a service does, and what is kept of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Load {
    /// Requests each second, of all instances.
    pub rps: f64,
    /// Spans of one request, in all services.
    pub spans_per_request: f64,
    /// Bytes of one span, as it is sent.
    pub bytes_per_span: f64,
    /// The share of traces that chance keeps.
    pub sample: f64,
    /// The share of traces that are kept for what happened in them: errors, slow ones.
    pub hot_fraction: f64,
    /// How long a collector waits for the last span of a trace before it decides.
    pub tail_window: Duration,
    /// How long messages wait in a queue; zero if there is none.
    pub queue_delay: Duration,
}

impl Default for Load {
    fn default() -> Load {
        Load {
            rps: 0.0,
            spans_per_request: 1.0,
            bytes_per_span: 500.0,
            sample: 1.0,
            hot_fraction: 0.05,
            tail_window: Duration::from_secs(30),
            queue_delay: Duration::ZERO,
        }
    }
}

/// A number that cannot be.
#[derive(Debug, Clone, PartialEq, Error)]
#[error("`--{argument}` is {given}, and must be {expected}")]
pub struct BadLoad {
    /// The argument, as it is written on the command line.
    pub argument: &'static str,
    /// What was given.
    pub given: f64,
    /// What it may be.
    pub expected: &'static str,
}

/// What one way of choosing costs.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cost {
    /// The way.
    pub strategy: &'static str,
    /// Spans that services send, each second.
    pub spans_per_second: f64,
    /// Millions of bytes that services send, each second.
    pub mb_per_second: f64,
    /// Thousands of millions of bytes that are stored, each day.
    pub gb_per_day: f64,
    /// Millions of bytes that wait in collectors for a decision.
    pub tail_buffer_mb: f64,
}

const SECONDS_PER_DAY: f64 = 86_400.0;
const MB: f64 = 1e6;
const GB: f64 = 1e9;

/// What a way sends, keeps and waits for.
struct Strategy {
    name: &'static str,
    /// The share of spans that leaves the services.
    sent: f64,
    /// The share of spans that is stored.
    kept: f64,
    /// How long what was sent waits.
    wait: Duration,
}

/// What each way costs.
///
/// # Errors
/// If a number cannot be: a negative or endless one, or a share of more than everything.
pub fn costs(load: &Load) -> Result<Vec<Cost>, BadLoad> {
    check(load)?;
    let spans = load.rps * load.spans_per_request;
    let cost = |Strategy { name, sent, kept, wait }: Strategy| {
        let bytes = spans * load.bytes_per_span;
        Cost {
            strategy: name,
            spans_per_second: spans * sent,
            mb_per_second: bytes * sent / MB,
            gb_per_day: bytes * kept * SECONDS_PER_DAY / GB,
            tail_buffer_mb: bytes * sent * wait.as_secs_f64() / MB,
        }
    };
    Ok(strategies(load).into_iter().map(cost).collect())
}

fn strategies(load: &Load) -> Vec<Strategy> {
    let (sample, hot) = (load.sample, load.hot_fraction);
    let kept_by_tail = hot + (1.0 - hot) * sample;
    let (window, delayed) = (load.tail_window, load.tail_window + load.queue_delay);
    let mut all = vec![
        Strategy { name: "everything", sent: 1.0, kept: 1.0, wait: Duration::ZERO },
        Strategy { name: "head", sent: sample, kept: sample, wait: Duration::ZERO },
        Strategy { name: "tail", sent: 1.0, kept: kept_by_tail, wait: window },
        Strategy { name: "head, then tail", sent: sample, kept: sample * hot, wait: window },
    ];
    if !load.queue_delay.is_zero() {
        // A consumer that is a child is part of a trace that lasts as long as its message waits. With links each side
        // is a trace of its own, and that is what `tail` says.
        all.push(Strategy { name: "tail, parents across queues", sent: 1.0, kept: kept_by_tail, wait: delayed });
    }
    all
}

fn check(load: &Load) -> Result<(), BadLoad> {
    let shares = [("sample", load.sample), ("hot-fraction", load.hot_fraction)];
    let amounts =
        [("rps", load.rps), ("spans-per-request", load.spans_per_request), ("bytes-per-span", load.bytes_per_span)];
    let share = shares.into_iter().map(|(name, value)| (name, value, (0.0..=1.0).contains(&value), "between 0 and 1"));
    let is_amount = |value: f64| value.is_finite() && value >= 0.0;
    let amount = amounts.into_iter().map(|(name, value)| (name, value, is_amount(value), "a number from 0 on"));
    match share.chain(amount).find(|(_, _, is_right, _)| !is_right) {
        Some((argument, given, _, expected)) => Err(BadLoad { argument, given, expected }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests;
