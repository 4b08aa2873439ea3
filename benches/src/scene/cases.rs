//! Who does what in which scene.

use super::{Scene, parents};
use crate::case::{Case, Peer, Situation, Work};
use crate::load::drive;
use crate::peers::by_hand::{self, Cached, Global, Sdk};
use crate::peers::floor::{self, Forgotten};
use crate::peers::{leaf, off, plain, traced, with_fastrace, with_otel_instrument, with_traceable, with_tracing};

/// All cases of `scene`, which need not be set up for them to be named.
#[must_use]
pub fn cases(scene: Scene) -> Vec<Case> {
    match scene {
        Scene::Own => {
            [recorded(), floor(), trees(), together(), unsampled(), filtered()].into_iter().flatten().collect()
        }
        Scene::Foreign => [recorded(), trees(), together(), unsampled()].into_iter().flatten().collect(),
        Scene::Set => [recorded(), together(), unsampled()].into_iter().flatten().collect(),
        Scene::Assumed => unsampled(),
        Scene::Absent => absent(),
    }
}

/// One case for each work, with what is called for it.
macro_rules! works {
    ($($name:ident = $function:expr,)+; |$work:ident, $call:ident| $case:expr) => {
        vec![$({ let ($work, $call) = (Work::$name, $function); $case },)+]
    };
}

/// The functions that every peer's module has.
macro_rules! module {
    ($module:ident $(::<$source:ident>)?, |$work:ident, $call:ident| $case:expr) => {
        works!(
            Sync = $module::sync$(::<$source>)?,
            SyncAttributes = $module::sync_attributes$(::<$source>)?,
            TenAttributes = $module::ten_attributes$(::<$source>)?,
            OnePoll = |n| drive($module::future$(::<$source>)?(n, 0)),
            OnePollAttributes = |n| drive($module::future_attributes$(::<$source>)?(n, 0)),
            TenPolls = |n| drive($module::future$(::<$source>)?(n, 9)),
            Nested = |n| $module::nested$(::<$source>)?(n, 10),
            ; |$work, $call| $case
        )
    };
}

fn plain_calls(situation: Situation) -> Vec<Case> {
    works!(
        Sync = plain::sync,
        SyncAttributes = plain::sync,
        TenAttributes = plain::sync,
        Link = plain::sync,
        OnePoll = |n| drive(plain::future(n, 0)),
        OnePollAttributes = |n| drive(plain::future(n, 0)),
        TenPolls = |n| drive(plain::future(n, 9)),
        Nested = |n| plain::nested(n, 10),
        ; |work, call| Case::new((situation, work, Peer::Plain), || (), call)
    )
}

fn ours<P: 'static>(situation: Situation, parent: fn() -> P) -> Vec<Case> {
    let mut cases = module!(traced, |work, call| Case::new((situation, work, Peer::Traced), parent, call));
    cases.push(Case::new((situation, Work::Link, Peer::Traced), parent, traced::linked));
    cases
}

fn by_hand<C: Cached, P: 'static>(situation: Situation, parent: fn() -> P, peer: Peer) -> Vec<Case> {
    let mut cases = module!(by_hand::<C>, |work, call| Case::new((situation, work, peer), parent, call));
    cases.push(Case::new((situation, Work::Link, peer), parent, by_hand::linked::<C>));
    cases
}

/// The two forms that are for synchronous code.
fn by_hand_short<C: Cached, P: 'static>(situation: Situation, parent: fn() -> P) -> Vec<Case> {
    let mut cases = works!(
        Sync = by_hand::in_span::<C>,
        SyncAttributes = by_hand::in_span_attributes::<C>,
        TenAttributes = by_hand::in_span_ten_attributes::<C>,
        Link = by_hand::in_span_linked::<C>,
        Nested = |n| by_hand::in_span_nested::<C>(n, 10),
        ; |work, call| Case::new((situation, work, Peer::InSpan), parent, call)
    );
    cases.extend(works!(
        Sync = by_hand::dropped::<C>,
        SyncAttributes = by_hand::dropped_attributes::<C>,
        TenAttributes = by_hand::dropped_ten_attributes::<C>,
        ; |work, call| Case::new((situation, work, Peer::ByHandDropped), parent, call)
    ));
    cases
}

/// `entered` is a span of `tracing`'s own.
fn tracing<P: 'static>(situation: Situation, entered: impl Fn() -> P + Copy + 'static) -> Vec<Case> {
    let mut cases = module!(with_tracing, |work, call| Case::new((situation, work, Peer::Tracing), entered, call));
    cases.push(Case::new((situation, Work::Link, Peer::Tracing), entered, with_tracing::linked));
    cases
}

/// The other attributes that make spans of OpenTelemetry; both know no links.
fn other_attributes<P: 'static>(situation: Situation, parent: fn() -> P) -> Vec<Case> {
    let of = |work, peer| (situation, work, peer);
    let mut cases = module!(with_traceable, |work, call| Case::new(of(work, Peer::Traceable), parent, call));
    let module = module!(with_otel_instrument, |work, call| Case::new(of(work, Peer::OtelInstrument), parent, call));
    cases.extend(module);
    cases
}

/// fastrace under one root for all calls: where spans are not kept.
fn fastrace<P: 'static>(situation: Situation, root: fn() -> P) -> Vec<Case> {
    use with_fastrace::by_hand as local;
    let mut cases = module!(with_fastrace, |work, call| Case::new((situation, work, Peer::Fastrace), root, call));
    cases.push(Case::new((situation, Work::Link, Peer::Fastrace), root, with_fastrace::linked));
    cases.extend(works!(
        SyncAttributes = local::sync_attributes,
        TenAttributes = local::ten_attributes,
        ; |work, call| Case::new((situation, work, Peer::FastraceStatic), root, call)
    ));
    cases
}

fn fastrace_recorded(group: u32, macros: Peer, by_hand: Peer) -> Vec<Case> {
    use with_fastrace::by_hand as local;
    let situation = Situation::Recorded;
    let root = || parents::root(true);
    // A call of the nested ones makes ten spans, so fewer of them make as many under a root.
    let calls = |work: Work| (group / work.spans()).max(1);
    let of = |work, peer| (situation, work, peer);
    let mut cases = module!(with_fastrace, |work, call| Case::grouped(of(work, macros), calls(work), root, call));
    cases.push(Case::grouped(of(Work::Link, macros), group, root, with_fastrace::linked));
    cases.extend(works!(
        SyncAttributes = local::sync_attributes,
        TenAttributes = local::ten_attributes,
        ; |work, call| Case::grouped(of(work, by_hand), group, root, call)
    ));
    cases
}

fn recorded() -> Vec<Case> {
    let situation = Situation::Recorded;
    let parent = parents::recorded;
    let mut cases = plain_calls(situation);
    cases.extend(ours(situation, parent));
    cases.extend(works!(
        Sync = leaf::sync,
        SyncAttributes = leaf::sync_attributes,
        TenAttributes = leaf::ten_attributes,
        ; |work, call| Case::new((situation, work, Peer::TracedLeaf), parent, call)
    ));
    cases.extend(by_hand::<Sdk, _>(situation, parent, Peer::ByHand));
    cases.extend(by_hand::<Global, _>(situation, parent, Peer::ByHandGlobal));
    cases.extend(by_hand_short::<Sdk, _>(situation, parent));
    cases.extend(tracing(situation, || parents::entered(parents::recorded())));
    cases.extend(fastrace_recorded(10, Peer::Fastrace10, Peer::FastraceStatic10));
    cases.extend(fastrace_recorded(100, Peer::Fastrace, Peer::FastraceStatic));
    cases.extend(other_attributes(situation, parent));
    cases
}

/// What no library can be cheaper than; the same in every scene.
fn floor() -> Vec<Case> {
    works!(
        Sync = floor::sync::<Forgotten>,
        OnePoll = |n| drive(floor::future(n, 0)),
        TenPolls = |n| drive(floor::future(n, 9)),
        ; |work, call| Case::new((Situation::Recorded, work, Peer::Floor), parents::recorded, call)
    )
    .into_iter()
    .chain(works!(
        Children1 = |n| floor::tree::<Forgotten>(n, 1),
        Children10 = |n| floor::tree::<Forgotten>(n, 10),
        Children100 = |n| floor::tree::<Forgotten>(n, 100),
        ; |work, call| Case::new((Situation::Recorded, work, Peer::Floor), || (), call)
    ))
    .collect()
}

/// Whole traces: each peer makes its root, too.
fn trees() -> Vec<Case> {
    macro_rules! trees {
        ($tree:expr, $peer:expr) => {
            works!(
                Children1 = |n| $tree(n, 1),
                Children10 = |n| $tree(n, 10),
                Children100 = |n| $tree(n, 100),
                ; |work, call| Case::new((Situation::Recorded, work, $peer), || (), call)
            )
        };
    }
    let trees: [Vec<Case>; 9] = [
        trees!(plain::tree, Peer::Plain),
        trees!(traced::tree, Peer::Traced),
        trees!(leaf::tree, Peer::TracedLeaf),
        trees!(by_hand::tree::<Sdk>, Peer::ByHand),
        trees!(by_hand::in_span_tree::<Sdk>, Peer::InSpan),
        trees!(with_tracing::tree, Peer::Tracing),
        trees!(with_fastrace::tree, Peer::Fastrace),
        trees!(with_traceable::tree, Peer::Traceable),
        trees!(with_otel_instrument::tree, Peer::OtelInstrument),
    ];
    trees.into_iter().flatten().collect()
}

fn together() -> Vec<Case> {
    let of = |peer| (Situation::Recorded, Work::TwoThreads, peer);
    let (parent, root) = (parents::recorded, || parents::root(true));
    vec![
        Case::together(of(Peer::Plain), None, || (), plain::sync),
        Case::together(of(Peer::Traced), None, parent, traced::sync),
        Case::together(of(Peer::TracedLeaf), None, parent, leaf::sync),
        Case::together(of(Peer::ByHand), None, parent, by_hand::sync::<Sdk>),
        Case::together(of(Peer::InSpan), None, parent, by_hand::in_span::<Sdk>),
        Case::together(of(Peer::Tracing), None, || parents::entered(parents::recorded()), with_tracing::sync),
        Case::together(of(Peer::Fastrace10), Some(10), root, with_fastrace::sync),
        Case::together(of(Peer::Fastrace), Some(100), root, with_fastrace::sync),
        Case::together(of(Peer::Traceable), None, parent, with_traceable::sync),
        Case::together(of(Peer::OtelInstrument), None, parent, with_otel_instrument::sync),
    ]
}

fn unsampled() -> Vec<Case> {
    let situation = Situation::Unsampled;
    let parent = parents::unsampled;
    let mut cases = plain_calls(situation);
    cases.extend(ours(situation, parent));
    cases.extend(by_hand::<Sdk, _>(situation, parent, Peer::ByHand));
    cases.extend(by_hand::<Global, _>(situation, parent, Peer::ByHandGlobal));
    cases.extend(by_hand_short::<Sdk, _>(situation, parent));
    cases.extend(tracing(situation, || parents::entered(parents::unsampled())));
    cases.extend(fastrace(situation, || parents::root(false)));
    cases.extend(other_attributes(situation, parent));
    cases
}

/// Only those that can turn a function off.
fn filtered() -> Vec<Case> {
    use off::{traced, with_traceable, with_tracing};
    let situation = Situation::Filtered;
    let parent = parents::recorded;
    let of = |work, peer| (situation, work, peer);
    let mut cases = plain_calls(situation);
    cases.extend(module!(traced, |work, call| Case::new(of(work, Peer::Traced), parent, call)));
    cases.extend(module!(with_tracing, |work, call| Case::new(of(work, Peer::Tracing), parent, call)));
    cases.extend(module!(with_traceable, |work, call| Case::new(of(work, Peer::Traceable), parent, call)));
    cases
}

fn absent() -> Vec<Case> {
    let situation = Situation::Absent;
    let nothing = || ();
    let mut cases = plain_calls(situation);
    cases.extend(ours(situation, nothing));
    cases.extend(by_hand::<Global, _>(situation, nothing, Peer::ByHandGlobal));
    cases.extend(by_hand_short::<Global, _>(situation, nothing));
    cases.extend(tracing(situation, nothing));
    cases.extend(fastrace(situation, nothing));
    cases.extend(other_attributes(situation, nothing));
    cases.push(Case::new((situation, Work::Sync, Peer::Floor), nothing, floor::absent::sync));
    cases
}
