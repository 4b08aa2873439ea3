//! Whether what was added is within its limits.

use crate::statistics::{Spread, median};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Of one variant in one round.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Sample {
    /// CPU time of the service for each request, in microseconds.
    pub cpu: f64,
    /// Of the latencies, in milliseconds.
    pub median: f64,
    /// The latency that 99 of 100 requests do not exceed, in milliseconds.
    pub p99: f64,
}

/// A part of a whole, written as `2%`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Percent(pub f64);

impl FromStr for Percent {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        number(text.strip_suffix('%').ok_or(())?).map(Self)
    }
}

/// A time, written as `500us`, `1ms` or `0.5s`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Millis(pub f64);

impl FromStr for Millis {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let units = [("us", 1e-3), ("ms", 1.0), ("s", 1e3)];
        let (text, unit) = units.iter().find_map(|(name, unit)| Some((text.strip_suffix(name)?, unit))).ok_or(())?;
        Ok(Self(number(text)? * unit))
    }
}

fn number(text: &str) -> Result<f64, ()> {
    let number: f64 = text.trim().parse().map_err(|_| ())?;
    if number.is_finite() && number >= 0.0 { Ok(number) } else { Err(()) }
}

/// How much may be added.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Of the CPU time for each request.
    pub cpu: Percent,
    /// To the 99th percentile of the latency.
    pub p99: Millis,
}

/// What was added, and whether that is too much.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Verdict {
    /// In microseconds for each request, and in percent.
    pub cpu: Spread,
    pub cpu_percent: Spread,
    /// In milliseconds.
    pub p99: Spread,
    pub within: bool,
}

impl Verdict {
    /// Compares round with round. The medians over the rounds are what is judged.
    #[must_use]
    pub fn of(baseline: &[Sample], variant: &[Sample], limits: Limits) -> Self {
        let of = |samples: &[Sample], pick: fn(&Sample) -> f64| samples.iter().map(pick).collect::<Vec<f64>>();
        let (base, with) = (of(baseline, |sample| sample.cpu), of(variant, |sample| sample.cpu));
        let cpu_percent = Spread::of_pairs(&with, &base, |with, base| (with / base - 1.0) * 100.0);
        let p99 = Spread::difference(&of(variant, |sample| sample.p99), &of(baseline, |sample| sample.p99));
        Self {
            cpu: Spread::difference(&with, &base),
            cpu_percent,
            p99,
            // What could not be measured, and is no number, is not within.
            within: cpu_percent.median <= limits.cpu.0 && p99.median <= limits.p99.0,
        }
    }
}

/// One line of the table.
#[derive(Debug)]
pub struct Line<'a> {
    pub name: &'a str,
    pub samples: &'a [Sample],
    pub verdict: Option<Verdict>,
}

impl fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of = |pick: fn(&Sample) -> f64| median(self.samples.iter().map(pick).collect());
        let (cpu, middle, p99) = (of(|sample| sample.cpu), of(|sample| sample.median), of(|sample| sample.p99));
        write!(f, "| {} | {cpu:.1} | {middle:.3} | {p99:.3} |", self.name)?;
        let Some(Verdict { cpu, cpu_percent, p99, within }) = self.verdict else { return write!(f, " | | | |") };
        write!(
            f,
            " {:+.2} | {:+.1}% ({:+.1} to {:+.1})",
            cpu.median, cpu_percent.median, cpu_percent.low, cpu_percent.high
        )?;
        write!(f, " | {:+.3} ({:+.3} to {:+.3})", p99.median, p99.low, p99.high)?;
        write!(f, " | {} |", if within { "within" } else { "over" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: Limits = Limits { cpu: Percent(2.0), p99: Millis(1.0) };

    fn samples(cpu: [f64; 3], p99: [f64; 3]) -> Vec<Sample> {
        cpu.into_iter().zip(p99).map(|(cpu, p99)| Sample { cpu, median: 0.1, p99 }).collect()
    }

    #[test]
    fn limits_have_units() {
        assert_eq!("2%".parse(), Ok(Percent(2.0)));
        assert_eq!("2".parse::<Percent>(), Err(()));
        assert_eq!("-1%".parse::<Percent>(), Err(()));
        assert_eq!("1ms".parse(), Ok(Millis(1.0)));
        assert_eq!("500us".parse(), Ok(Millis(0.5)));
        assert_eq!("0.25s".parse(), Ok(Millis(250.0)));
        assert_eq!("1".parse::<Millis>(), Err(()));
        assert_eq!("nanms".parse::<Millis>(), Err(()));
    }

    /// The machine was twice as slow in the second round, for both.
    #[test]
    fn each_round_is_compared_with_itself() {
        let baseline = samples([100.0, 200.0, 100.0], [1.0, 5.0, 1.0]);
        let variant = samples([101.0, 202.0, 101.0], [1.5, 5.5, 1.5]);
        let verdict = Verdict::of(&baseline, &variant, LIMITS);
        assert!((verdict.cpu_percent.median - 1.0).abs() < 1e-9, "{verdict:?}");
        assert!((verdict.p99.median - 0.5).abs() < 1e-9, "{verdict:?}");
        assert!(verdict.within);
    }

    #[test]
    fn either_limit_is_enough_to_be_over() {
        let baseline = samples([100.0; 3], [1.0; 3]);
        assert!(Verdict::of(&baseline, &samples([101.9; 3], [2.0; 3]), LIMITS).within);
        assert!(!Verdict::of(&baseline, &samples([102.1; 3], [1.0; 3]), LIMITS).within);
        assert!(!Verdict::of(&baseline, &samples([100.0; 3], [2.1; 3]), LIMITS).within);
        assert!(Verdict::of(&baseline, &samples([90.0; 3], [0.5; 3]), LIMITS).within);
    }

    #[test]
    fn what_was_not_measured_is_over() {
        assert!(!Verdict::of(&[], &[], LIMITS).within);
    }
}
