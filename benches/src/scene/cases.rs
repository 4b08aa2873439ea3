//! Who does what in which scene.

use super::{Scene, parents};
use crate::case::{Case, Peer, Situation, Work};
use crate::load::drive;
use crate::peers::by_hand::{self, Cached, Global, Sdk};
use crate::peers::{plain, traced, with_fastrace, with_tracing};

pub(super) fn of(scene: Scene) -> Vec<Case> {
    match scene {
        Scene::Own | Scene::Foreign => {
            let mut cases = recorded();
            cases.extend(unsampled());
            cases
        }
        Scene::Assumed => unsampled(),
        Scene::Absent => absent(),
    }
}

/// The functions of a module as cases: makes a list of `(work, call)` and wraps each.
macro_rules! works {
    ($module:ident $(::<$source:ident>)?, |$work:ident, $call:ident| $case:expr) => {{
        let mut cases: Vec<Case> = Vec::new();
        { let ($work, $call) = (Work::Sync, $module::sync$(::<$source>)?); cases.push($case); }
        { let ($work, $call) = (Work::SyncAttributes, $module::sync_attributes$(::<$source>)?); cases.push($case); }
        { let ($work, $call) = (Work::OnePoll, |n| drive($module::future$(::<$source>)?(n, 0))); cases.push($case); }
        {
            let $work = Work::OnePollAttributes;
            let $call = |n| drive($module::future_attributes$(::<$source>)?(n, 0));
            cases.push($case);
        }
        { let ($work, $call) = (Work::TenPolls, |n| drive($module::future$(::<$source>)?(n, 9))); cases.push($case); }
        cases
    }};
}

fn plain_calls(situation: Situation) -> Vec<Case> {
    let of = |work| (situation, work, Peer::Plain);
    vec![
        Case::new(of(Work::Sync), || (), plain::sync),
        Case::new(of(Work::SyncAttributes), || (), plain::sync),
        Case::new(of(Work::OnePoll), || (), |n| drive(plain::future(n, 0))),
        Case::new(of(Work::OnePollAttributes), || (), |n| drive(plain::future(n, 0))),
        Case::new(of(Work::TenPolls), || (), |n| drive(plain::future(n, 9))),
    ]
}

fn by_hand<C: Cached, P: 'static>(situation: Situation, parent: fn() -> P, peer: Peer) -> Vec<Case> {
    works!(by_hand::<C>, |work, call| Case::new((situation, work, peer), parent, call))
}

/// The two forms that are for synchronous code.
fn by_hand_short<C: Cached, P: 'static>(situation: Situation, parent: fn() -> P) -> Vec<Case> {
    use by_hand::{dropped, dropped_attributes, in_span, in_span_attributes};
    let dropping = |work| (situation, work, Peer::ByHandDropped);
    let in_a_span = |work| (situation, work, Peer::InSpan);
    vec![
        Case::new(dropping(Work::Sync), parent, dropped::<C>),
        Case::new(dropping(Work::SyncAttributes), parent, dropped_attributes::<C>),
        Case::new(in_a_span(Work::Sync), parent, in_span::<C>),
        Case::new(in_a_span(Work::SyncAttributes), parent, in_span_attributes::<C>),
    ]
}

fn recorded() -> Vec<Case> {
    let situation = Situation::Recorded;
    let (otel, entered) = (parents::recorded, || parents::entered(parents::recorded()));
    let mut cases = plain_calls(situation);
    cases.extend(works!(traced, |work, call| Case::new((situation, work, Peer::Traced), otel, call)));
    cases.extend(by_hand::<Sdk, _>(situation, otel, Peer::ByHand));
    cases.extend(by_hand::<Global, _>(situation, otel, Peer::ByHandGlobal));
    cases.extend(by_hand_short::<Sdk, _>(situation, otel));
    cases.extend(works!(with_tracing, |work, call| Case::new((situation, work, Peer::Tracing), entered, call)));
    for (group, peer) in [(10, Peer::Fastrace10), (100, Peer::Fastrace)] {
        let root = || parents::root(true);
        cases.extend(works!(with_fastrace, |work, call| Case::grouped((situation, work, peer), group, root, call)));
    }
    cases
}

fn unsampled() -> Vec<Case> {
    let situation = Situation::Unsampled;
    let (otel, entered) = (parents::unsampled, || parents::entered(parents::unsampled()));
    let mut cases = plain_calls(situation);
    cases.extend(works!(traced, |work, call| Case::new((situation, work, Peer::Traced), otel, call)));
    cases.extend(by_hand::<Sdk, _>(situation, otel, Peer::ByHand));
    cases.extend(by_hand::<Global, _>(situation, otel, Peer::ByHandGlobal));
    cases.extend(by_hand_short::<Sdk, _>(situation, otel));
    cases.extend(works!(with_tracing, |work, call| Case::new((situation, work, Peer::Tracing), entered, call)));
    // Unsampled spans are not kept, so one root does for all.
    let root = || parents::root(false);
    cases.extend(works!(with_fastrace, |work, call| Case::new((situation, work, Peer::Fastrace), root, call)));
    cases
}

fn absent() -> Vec<Case> {
    let situation = Situation::Absent;
    let nothing = || ();
    let mut cases = plain_calls(situation);
    cases.extend(works!(traced, |work, call| Case::new((situation, work, Peer::Traced), nothing, call)));
    cases.extend(by_hand::<Global, _>(situation, nothing, Peer::ByHandGlobal));
    cases.extend(by_hand_short::<Global, _>(situation, nothing));
    cases.extend(works!(with_tracing, |work, call| Case::new((situation, work, Peer::Tracing), nothing, call)));
    cases.extend(works!(with_fastrace, |work, call| Case::new((situation, work, Peer::Fastrace), nothing, call)));
    cases
}
