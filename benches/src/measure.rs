//! Interleaved rounds: every case once in each, in reversed order in every other round, so that what
//! disturbs the machine disturbs all of them.

use crate::case::{Case, Peer, Situation, Work};
use crate::compare::{self, Comparison};
use crate::scene::{Scene, Stage};
use crate::statistics::{Spread, median};
use serde::{Deserialize, Serialize};

/// What was found out about a case; times in nanoseconds per span: a call, where it makes one.
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
    /// Made by the calling thread, per span.
    pub allocations: Option<f64>,
    pub bytes: Option<f64>,
    /// Of the calling thread, per span, as callgrind counts.
    pub instructions: Option<f64>,
}

/// What was found out in one scene.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Measured {
    pub rows: Vec<Row>,
    pub comparisons: Vec<Comparison>,
}

/// Calls in a row, on each thread, for about so many spans.
#[must_use]
pub fn calls_for(spans: u32, work: Work) -> u32 {
    (spans / work.spans() / work.threads()).max(1)
}

/// Recorded spans must fit into the smallest queue, the 2,048 of the SDK's processor, which is emptied between.
fn calls(case: &Case) -> u32 {
    let spans = match case.situation {
        Situation::Recorded => 1000,
        Situation::Unsampled => 2000,
        Situation::Filtered | Situation::Absent => 5000,
    };
    calls_for(spans, case.work)
}

/// Measures the cases of `scene` whose name contains `filter`.
///
/// # Panics
/// If spans were lost: then the times are not those of recorded spans.
#[must_use]
pub fn scene(scene: Scene, rounds: usize, filter: &str) -> Measured {
    let mut stage = Stage::set(scene);
    stage.cases.retain(|case| selected(case, filter));
    let mut of_fastrace = 0;
    let mut samples: Vec<Vec<f64>> = vec![Vec::with_capacity(rounds); stage.cases.len()];
    let warm_up = rounds.div_ceil(10);
    for round in 0..warm_up + rounds {
        let count = stage.cases.len();
        for at in 0..count {
            let at = if round % 2 == 0 { at } else { count - 1 - at };
            let case = &stage.cases[at];
            let calls = calls(case);
            let before = stage.exported();
            let took = case.run(calls);
            // One that is filtered off has a parent that is recorded.
            if matches!(case.situation, Situation::Recorded | Situation::Filtered) {
                stage.flush();
                let (ours, theirs) = expected(case, calls);
                assert_eq!(stage.exported() - before, ours, "{} has lost spans", case.name());
                of_fastrace += theirs;
            }
            if round >= warm_up {
                samples[at].push(nanoseconds(took) / f64::from(calls * case.work.spans()));
            }
        }
    }
    assert_eq!(stage.reported(), of_fastrace, "fastrace has lost spans");
    Measured { rows: rows(scene, &stage.cases, &samples), comparisons: compare::all(scene, &stage.cases, &samples) }
}

/// The plain call and this project take part in every comparison.
#[must_use]
pub fn selected(case: &Case, filter: &str) -> bool {
    let of = |peer: Peer| format!("{}/{}/{peer}", case.situation, case.work);
    Peer::ALL.iter().any(|&peer| {
        of(peer).contains(filter) && (case.peer == peer || matches!(case.peer, Peer::Plain | Peer::Traced))
    })
}

/// The spans of the calls and of their parents: through the provider, and through fastrace.
fn expected(case: &Case, calls: u32) -> (u64, u64) {
    let grouped = |group: u32| calls.div_ceil((group / case.work.spans()).max(1));
    let parents = match case.peer {
        _ if case.work.has_root() => 0,
        Peer::Tracing => 2,
        Peer::Fastrace10 | Peer::FastraceStatic10 => grouped(10),
        Peer::Fastrace | Peer::FastraceStatic => grouped(100),
        _ => 1,
    };
    if case.situation == Situation::Filtered {
        return (u64::from(case.peer != Peer::Plain), 0);
    }
    let spans = u64::from((calls * case.work.spans() + parents) * case.work.threads());
    match case.peer {
        Peer::Plain => (0, 0),
        // Its parent is the SDK's, and it exports nothing.
        Peer::Floor => (u64::from(parents), 0),
        Peer::Fastrace | Peer::Fastrace10 | Peer::FastraceStatic | Peer::FastraceStatic10 => (0, spans),
        _ => (spans, 0),
    }
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
    let row = |(case, mine): (&Case, &Vec<f64>)| Row {
        scene,
        situation: case.situation,
        work: case.work,
        peer: case.peer,
        median: median(mine.clone()),
        minimum: mine.iter().copied().fold(f64::INFINITY, f64::min),
        ratio: of(Peer::Traced, case).map(|traced| Spread::ratio(traced, mine).median),
        net: of(Peer::Plain, case).map(|plain| Spread::difference(mine, plain).median),
        allocations: None,
        bytes: None,
        instructions: None,
    };
    cases.iter().zip(samples).map(row).collect()
}
