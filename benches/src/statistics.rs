//! What is said about many samples.

use serde::{Deserialize, Serialize};

/// The sample below which so large a part of all lie: that of rank `part * n`, rounded up; `NaN` of none.
#[must_use]
#[allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "far fewer samples than 2^52"
)]
pub fn percentile(mut samples: Vec<f64>, part: f64) -> f64 {
    samples.sort_by(f64::total_cmp);
    let rank = (samples.len() as f64 * part).ceil() as usize;
    samples.get(rank.saturating_sub(1)).copied().unwrap_or(f64::NAN)
}

/// The one in the middle, of an even number the upper; `NaN` of none.
#[must_use]
pub fn median(mut samples: Vec<f64>) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples.get(samples.len() / 2).copied().unwrap_or(f64::NAN)
}

/// One number of many rounds.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Spread {
    pub median: f64,
    /// A quarter of the rounds are below.
    pub low: f64,
    /// A quarter of the rounds are above.
    pub high: f64,
}

impl Spread {
    /// Joins what two have taken in the same round, and looks at all rounds.
    #[must_use]
    pub fn of_pairs(left: &[f64], right: &[f64], join: impl Fn(f64, f64) -> f64) -> Self {
        let joined: Vec<f64> = left.iter().zip(right).map(|(&left, &right)| join(left, right)).collect();
        Self { low: percentile(joined.clone(), 0.25), high: percentile(joined.clone(), 0.75), median: median(joined) }
    }

    /// Left divided by right, round by round.
    #[must_use]
    pub fn ratio(left: &[f64], right: &[f64]) -> Self {
        Self::of_pairs(left, right, |left, right| left / right)
    }

    /// Left minus right, round by round.
    #[must_use]
    pub fn difference(left: &[f64], right: &[f64]) -> Self {
        Self::of_pairs(left, right, |left, right| left - right)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians() {
        assert_eq!(median(vec![3.0, 1.0, 2.0]).to_bits(), 2.0_f64.to_bits());
        assert_eq!(median(vec![4.0, 1.0, 2.0, 3.0]).to_bits(), 3.0_f64.to_bits());
        assert!(median(Vec::new()).is_nan());
    }

    #[test]
    fn percentiles_are_of_nearest_rank() {
        let hundred: Vec<f64> = (1..=100).rev().map(f64::from).collect();
        assert_eq!(percentile(hundred.clone(), 0.99).to_bits(), 99.0_f64.to_bits());
        assert_eq!(percentile(hundred.clone(), 0.0).to_bits(), 1.0_f64.to_bits());
        assert_eq!(percentile(hundred, 1.0).to_bits(), 100.0_f64.to_bits());
        assert_eq!(percentile(vec![7.0], 0.99).to_bits(), 7.0_f64.to_bits());
        assert!(percentile(Vec::new(), 0.5).is_nan());
    }

    /// The ratio of the medians is 2 as well, their difference is not.
    #[test]
    fn rounds_are_compared_one_by_one() {
        let spread = Spread::ratio(&[2.0, 4.0, 6.0], &[1.0, 2.0, 12.0]);
        assert_eq!(spread, Spread { median: 2.0, low: 0.5, high: 2.0 });
        let spread = Spread::difference(&[2.0, 4.0, 6.0], &[1.0, 2.0, 12.0]);
        assert_eq!(spread, Spread { median: 1.0, low: -6.0, high: 2.0 });
    }
}
