//! Who is compared with whom: the questions that the tables' one column of ratios does not answer.

use crate::case::{Case, Peer, Situation, Work};
use crate::scene::Scene;
use crate::statistics::{Spread, median};
use serde::{Deserialize, Serialize};
use std::fmt;

/// One side of a comparison.
#[derive(Debug, Clone, Copy)]
pub enum Side {
    /// A case as it is.
    Of(Situation, Work, Peer),
    /// One poll more: the difference of ten polls and of one, divided by nine.
    Poll(Situation, Peer),
}

use Side::{Of, Poll};

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Of(situation, work, peer) => write!(f, "{situation}, {work}: {peer}"),
            Poll(situation, peer) => write!(f, "{situation}, a poll: {peer}"),
        }
    }
}

impl Side {
    fn samples(self, cases: &[Case], samples: &[Vec<f64>]) -> Option<Vec<f64>> {
        let of = |situation, work, peer| {
            let at = cases.iter().position(|case| (case.situation, case.work, case.peer) == (situation, work, peer))?;
            Some(&samples[at])
        };
        match self {
            Of(situation, work, peer) => of(situation, work, peer).cloned(),
            Poll(situation, peer) => {
                let (one, ten) = (of(situation, Work::OnePoll, peer)?, of(situation, Work::TenPolls, peer)?);
                Some(ten.iter().zip(one).map(|(ten, one)| (ten - one) / 9.0).collect())
            }
        }
    }
}

/// What came out; times in nanoseconds per span, or per poll.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Comparison {
    pub scene: Scene,
    pub left: String,
    pub right: String,
    /// Medians of both.
    pub times: (f64, f64),
    /// Of the rounds: left divided by right.
    pub ratio: Spread,
    /// Of the rounds: left minus right.
    pub difference: Spread,
}

/// Answers those questions of `scene` whose both sides have been measured.
#[must_use]
pub fn all(scene: Scene, cases: &[Case], samples: &[Vec<f64>]) -> Vec<Comparison> {
    let answer = |(left, right): (Side, Side)| {
        let (lefts, rights) = (left.samples(cases, samples)?, right.samples(cases, samples)?);
        Some(Comparison {
            scene,
            left: left.to_string(),
            right: right.to_string(),
            ratio: Spread::ratio(&lefts, &rights),
            difference: Spread::difference(&lefts, &rights),
            times: (median(lefts), median(rights)),
        })
    };
    questions(scene).into_iter().filter_map(answer).collect()
}

fn questions(scene: Scene) -> Vec<(Side, Side)> {
    let mut asked = Vec::new();
    // One work, our peer, and who else does it.
    let mut ask = |situation, work, ours, others: &[Peer]| {
        asked.extend(others.iter().map(|&other| (Of(situation, work, ours), Of(situation, work, other))));
    };
    let nothing = [Work::Sync, Work::SyncAttributes, Work::TenAttributes, Work::OnePoll, Work::TenPolls];
    match scene {
        Scene::Own => own(&mut ask, nothing),
        Scene::Foreign | Scene::Set => {
            for work in [Work::Sync, Work::SyncAttributes, Work::TenAttributes, Work::Link] {
                ask(Situation::Recorded, work, Peer::Traced, &[Peer::InSpan, Peer::ByHand]);
                ask(Situation::Unsampled, work, Peer::Traced, &[Peer::InSpan, Peer::ByHand]);
            }
            ask(Situation::Recorded, Work::TwoThreads, Peer::Traced, &[Peer::InSpan]);
        }
        Scene::Assumed => {
            for work in nothing {
                ask(Situation::Unsampled, work, Peer::Traced, &[Peer::Plain, Peer::Fastrace, Peer::ByHand]);
            }
        }
        Scene::Absent => {
            for work in nothing {
                ask(Situation::Absent, work, Peer::Traced, &[Peer::Plain, Peer::Tracing, Peer::Traceable]);
            }
        }
    }
    for situation in Situation::ALL.iter().copied() {
        let others = [Peer::Tracing, Peer::Fastrace, Peer::ByHand, Peer::Plain];
        asked.extend(others.map(|other| (Poll(situation, Peer::Traced), Poll(situation, other))));
    }
    match scene {
        Scene::Own => asked.extend(floor()),
        Scene::Absent => asked.extend(floor_of_absent()),
        Scene::Foreign | Scene::Set | Scene::Assumed => {}
    }
    asked
}

/// How far we are from what finds a provider that nobody tells of, and that from a plain call.
fn floor_of_absent() -> [(Side, Side); 2] {
    let of = |peer| Of(Situation::Absent, Work::Sync, peer);
    [(of(Peer::Traced), of(Peer::Floor)), (of(Peer::Floor), of(Peer::Plain))]
}

/// How far we are from what is possible, and that from a peer without `Context`.
fn floor() -> Vec<(Side, Side)> {
    use Peer::{Fastrace, Fastrace10, Floor, Traced};
    let situation = Situation::Recorded;
    let works = [Work::Sync, Work::OnePoll, Work::TenPolls, Work::Children10, Work::Children100];
    let of = |peer| move |work| Of(situation, work, peer);
    let against = |left: Peer, right: Peer| works.map(|work| (of(left)(work), of(right)(work)));
    let mut asked = Vec::from(against(Traced, Floor));
    asked.extend(against(Floor, Fastrace));
    asked.push((of(Floor)(Work::Sync), of(Fastrace10)(Work::Sync)));
    asked.push((Poll(situation, Traced), Poll(situation, Floor)));
    asked.push((Poll(situation, Floor), Poll(situation, Fastrace)));
    asked
}

fn own(ask: &mut impl FnMut(Situation, Work, Peer, &[Peer]), nothing: [Work; 5]) {
    use Peer::{
        ByHand, ByHandDropped, Fastrace, Fastrace10, FastraceStatic, FastraceStatic10, InSpan, OtelInstrument, Plain,
        Traceable, Traced, TracedLeaf, Tracing,
    };
    use Situation::{Filtered, Recorded, Unsampled};

    for work in nothing {
        ask(Filtered, work, Traced, &[Plain, Traceable, Tracing]);
    }
    for work in [Work::Sync, Work::SyncAttributes, Work::TenAttributes] {
        ask(Unsampled, work, Traced, &[Plain, Fastrace, InSpan, ByHand, Tracing, Traceable, OtelInstrument]);
    }
    ask(Recorded, Work::Sync, Traced, &[InSpan, ByHand, Tracing, Fastrace10, Fastrace, Traceable, OtelInstrument]);
    let by_hand = [FastraceStatic10, FastraceStatic, Fastrace10, Fastrace, ByHand, ByHandDropped, InSpan, Tracing];
    for work in [Work::SyncAttributes, Work::TenAttributes] {
        ask(Recorded, work, Traced, &by_hand);
        ask(Recorded, work, Traced, &[Traceable, OtelInstrument]);
    }
    ask(Recorded, Work::Link, Traced, &[InSpan, ByHand, Tracing, Fastrace]);
    for work in [Work::Children1, Work::Children10, Work::Children100, Work::Nested, Work::TwoThreads] {
        ask(Recorded, work, Traced, &[InSpan, ByHand, Tracing, Fastrace, Traceable, OtelInstrument]);
    }
    ask(Recorded, Work::Sync, TracedLeaf, &[Fastrace, Fastrace10, Traced, InSpan]);
    ask(Recorded, Work::SyncAttributes, TracedLeaf, &[Fastrace, FastraceStatic, Traced, InSpan]);
    ask(Recorded, Work::Children100, TracedLeaf, &[Fastrace, Traced]);
    ask(Recorded, Work::TwoThreads, TracedLeaf, &[Fastrace, Traced]);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case(situation: Situation, work: Work, peer: Peer) -> Case {
        Case::new((situation, work, peer), || (), |n| n)
    }

    #[test]
    fn a_poll_is_a_ninth_of_nine_round_by_round() {
        let of = |work| case(Situation::Recorded, work, Peer::Traced);
        let cases = [of(Work::OnePoll), of(Work::TenPolls)];
        let samples = [vec![10.0, 20.0], vec![100.0, 38.0]];
        let polls = Poll(Situation::Recorded, Peer::Traced).samples(&cases, &samples);
        assert_eq!(polls, Some(vec![10.0, 2.0]));
    }

    /// What nobody measures would never be answered, and nobody would see it.
    #[test]
    fn every_question_of_a_scene_is_about_cases_that_it_has() {
        for &scene in Scene::ALL {
            let cases = crate::scene::cases(scene);
            let samples = vec![vec![1.0]; cases.len()];
            let missing: Vec<String> = questions(scene)
                .into_iter()
                .filter(|(left, _)| !matches!(left, Poll(..)))
                .flat_map(|(left, right)| [left, right])
                .filter(|side| side.samples(&cases, &samples).is_none())
                .map(|side| format!("{}: {side}", scene.name()))
                .collect();
            assert!(missing.is_empty(), "{missing:#?}");
        }
    }
}
