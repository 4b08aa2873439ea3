//! Interleaved rounds: every case once in each, in reversed order in every other round, so that what
//! disturbs the machine disturbs all of them.

use crate::case::{Case, Peer, Situation, Work};
use crate::scene::{Scene, Stage};
use serde::{Deserialize, Serialize};

/// What was found out about a case; times in nanoseconds per call.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Row {
    pub scene: Scene,
    pub situation: Situation,
    pub work: Work,
    pub peer: Peer,
    /// Median over the rounds.
    pub median: f64,
    pub minimum: f64,
    /// Median of the per-round ratios: this project's time divided by this peer's.
    pub ratio: Option<f64>,
    /// Median of the per-round differences to the plain call.
    pub net: Option<f64>,
    /// Made by the calling thread, per call.
    pub allocations: Option<f64>,
    pub bytes: Option<f64>,
    /// Of the calling thread, per call, as callgrind counts.
    pub instructions: Option<f64>,
}

/// Calls in a row. Recorded ones must fit into the queue of 2,048 spans that is emptied between.
#[must_use]
pub fn calls(situation: Situation) -> u32 {
    match situation {
        Situation::Recorded => 1000,
        Situation::Unsampled => 2000,
        Situation::Absent => 5000,
    }
}

/// Measures the cases of `scene` whose name contains `filter`.
///
/// # Panics
/// If spans were lost: then the times are not those of recorded spans.
#[must_use]
pub fn scene(scene: Scene, rounds: usize, filter: &str) -> Vec<Row> {
    let mut stage = Stage::set(scene);
    stage.cases.retain(|case| selected(case, filter));
    let mut samples: Vec<Vec<f64>> = vec![Vec::with_capacity(rounds); stage.cases.len()];
    let warm_up = rounds.div_ceil(10);
    for round in 0..warm_up + rounds {
        let count = stage.cases.len();
        for at in 0..count {
            let at = if round % 2 == 0 { at } else { count - 1 - at };
            let case = &stage.cases[at];
            let calls = calls(case.situation);
            let before = stage.exported();
            let took = case.run(calls);
            if case.situation == Situation::Recorded {
                stage.flush();
                assert!(arrived(case, stage.exported() - before), "{} has lost spans", case.name());
            }
            if round >= warm_up {
                samples[at].push(nanoseconds(took) / f64::from(calls));
            }
        }
    }
    rows(scene, &stage.cases, &samples)
}

/// The plain call and this project take part in every comparison.
#[must_use]
pub fn selected(case: &Case, filter: &str) -> bool {
    let of = |peer: Peer| format!("{}/{}/{peer}", case.situation, case.work);
    Peer::ALL.iter().any(|&peer| {
        of(peer).contains(filter) && (case.peer == peer || matches!(case.peer, Peer::Plain | Peer::Traced))
    })
}

/// The spans of the calls, and of their parents.
fn arrived(case: &Case, exported: u64) -> bool {
    let parents = match case.peer {
        // They export nothing to this exporter.
        Peer::Plain | Peer::Fastrace | Peer::Fastrace10 => return true,
        Peer::Tracing => 2,
        _ => 1,
    };
    exported == u64::from(calls(case.situation)) + parents
}

#[allow(clippy::cast_precision_loss, reason = "a round takes far less than 2^53 ns")]
fn nanoseconds(took: std::time::Duration) -> f64 {
    took.as_nanos() as f64
}

fn rows(scene: Scene, cases: &[Case], samples: &[Vec<f64>]) -> Vec<Row> {
    let of = |peer: Peer, like: &Case| {
        let at =
            cases.iter().position(|case| (case.situation, case.work, case.peer) == (like.situation, like.work, peer));
        at.map(|at| &samples[at])
    };
    let pairwise = |other: Option<&Vec<f64>>, mine: &[f64], join: fn(f64, f64) -> f64| {
        other.map(|other| median(other.iter().zip(mine).map(|(&other, &mine)| join(other, mine)).collect()))
    };
    let row = |(case, mine): (&Case, &Vec<f64>)| Row {
        scene,
        situation: case.situation,
        work: case.work,
        peer: case.peer,
        median: median(mine.clone()),
        minimum: mine.iter().copied().fold(f64::INFINITY, f64::min),
        ratio: pairwise(of(Peer::Traced, case), mine, |traced, mine| traced / mine),
        net: pairwise(of(Peer::Plain, case), mine, |plain, mine| mine - plain),
        allocations: None,
        bytes: None,
        instructions: None,
    };
    cases.iter().zip(samples).map(row).collect()
}

/// The one in the middle, of an even number the upper; `NaN` of none.
#[must_use]
pub fn median(mut samples: Vec<f64>) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples.get(samples.len() / 2).copied().unwrap_or(f64::NAN)
}
