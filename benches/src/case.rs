//! One thing to be measured: a peer doing a work in a situation.

use crate::crew;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// What stands round the call that is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Situation {
    /// Under a sampled span: the call's span is recorded and exported.
    Recorded,
    /// Under a remote parent that was not sampled.
    Unsampled,
    /// Under a sampled span, the function itself turned off.
    Filtered,
    /// Nobody listens.
    Absent,
}

/// What is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Work {
    Sync,
    /// With an integer known at run time, a static string and a bool.
    SyncAttributes,
    /// Three integers known at run time, and literals.
    TenAttributes,
    /// With a link to a remote span.
    Link,
    OnePoll,
    OnePollAttributes,
    TenPolls,
    /// Ten calls, each inside the one before.
    Nested,
    /// A root and one call under it.
    Children1,
    Children10,
    Children100,
    /// [`Work::Sync`] on two threads at the same time.
    TwoThreads,
}

impl Work {
    /// How many spans one call makes.
    #[must_use]
    pub fn spans(self) -> u32 {
        match self {
            Work::Nested => 10,
            Work::Children1 => 2,
            Work::Children10 => 11,
            Work::Children100 => 101,
            _ => 1,
        }
    }

    /// How many threads call.
    #[must_use]
    pub fn threads(self) -> u32 {
        if self == Work::TwoThreads { 2 } else { 1 }
    }

    /// Whether the root of the trace is a part of it.
    #[must_use]
    pub fn has_root(self) -> bool {
        matches!(self, Work::Children1 | Work::Children10 | Work::Children100)
    }
}

/// Who makes the span.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Peer {
    /// Nobody: the same function without a span.
    Plain,
    /// This project.
    Traced,
    /// The same with `leaf`: the body needs no context of its own.
    TracedLeaf,
    /// The OpenTelemetry API, as its best users write it: tracer of the SDK's type in a static,
    /// attached, ended at scope exit.
    ByHand,
    /// The same, ended when its last context is dropped: saves one clone, and is late where a clone
    /// of the context lives on.
    ByHandDropped,
    /// The same as [`Peer::ByHand`] with a tracer of the global provider in the static, as library
    /// crates must write it.
    ByHandGlobal,
    /// `Tracer::in_span`
    InSpan,
    /// `#[tracing::instrument]` under tracing-opentelemetry.
    Tracing,
    /// `#[fastrace::trace]`, 10 calls under each root.
    Fastrace10,
    /// `#[fastrace::trace]`; if recorded, 100 calls under each root.
    Fastrace,
    /// fastrace without its macro, with static properties and so nothing to format, 10 calls under each root.
    FastraceStatic10,
    /// The same; if recorded, 100 calls under each root.
    FastraceStatic,
    /// `#[traceable]` of opentelemetry-traceable, with a distributed instrumentation.
    Traceable,
    /// `#[otel_instrument::instrument]`
    OtelInstrument,
    /// Nobody: the least that a span in the `Context` can cost. Nothing is exported.
    Floor,
}

macro_rules! names {
    ($type:ty { $($variant:ident = $name:literal,)* }) => {
        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(match self { $(Self::$variant => $name,)* })
            }
        }
        impl $type {
            /// All of them, in the order in which tables show them.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];
        }
    };
}

names!(Situation {
    Recorded = "recorded",
    Unsampled = "unsampled",
    Filtered = "filtered off",
    Absent = "absent",
});
names!(Work {
    Sync = "sync",
    SyncAttributes = "sync, 3 attributes",
    TenAttributes = "sync, 10 attributes",
    Link = "sync, a link",
    OnePoll = "async, 1 poll",
    OnePollAttributes = "async, 1 poll, 3 attributes",
    TenPolls = "async, 10 polls",
    Nested = "sync, 10 deep",
    Children1 = "root, 1 child",
    Children10 = "root, 10 children",
    Children100 = "root, 100 children",
    TwoThreads = "sync, 2 threads",
});
names!(Peer {
    Plain = "plain call",
    Traced = "`#[traced]`",
    TracedLeaf = "`#[traced(leaf)]`",
    ByHand = "by hand",
    ByHandDropped = "by hand, ended by drop",
    ByHandGlobal = "by hand, global tracer",
    InSpan = "`in_span`",
    Tracing = "`tracing` + otel",
    Fastrace10 = "`fastrace`, 10 per root",
    Fastrace = "`fastrace`",
    FastraceStatic10 = "`LocalSpan`, 10 per root",
    FastraceStatic = "`LocalSpan`",
    Traceable = "`#[traceable]`",
    OtelInstrument = "`otel-instrument`",
    Floor = "floor",
});

/// How often to call, on each thread, and how long that took.
type Run = Box<dyn Fn(u32) -> Duration>;

pub struct Case {
    pub situation: Situation,
    pub work: Work,
    pub peer: Peer,
    run: Run,
}

impl Case {
    /// `call` is measured under what `parent` makes, which is not measured.
    pub fn new<P>(
        (situation, work, peer): (Situation, Work, Peer),
        parent: impl Fn() -> P + 'static,
        call: impl Fn(u32) -> u32 + 'static,
    ) -> Self {
        let run = move |calls| {
            let parent = parent();
            let start = Instant::now();
            for n in 0..calls {
                black_box(call(black_box(n)));
            }
            let took = start.elapsed();
            drop(parent);
            took
        };
        Self { situation, work, peer, run: Box::new(run) }
    }

    /// A new parent for every `group` calls, measured along with them: for a peer whose spans can
    /// only be delivered with their root.
    pub fn grouped<P>(
        (situation, work, peer): (Situation, Work, Peer),
        group: u32,
        parent: impl Fn() -> P + 'static,
        call: impl Fn(u32) -> u32 + 'static,
    ) -> Self {
        let run = move |calls: u32| {
            let start = Instant::now();
            for at in 0..calls.div_ceil(group) {
                let parent = parent();
                for n in 0..group.min(calls - at * group) {
                    black_box(call(black_box(n)));
                }
                drop(parent);
            }
            start.elapsed()
        };
        Self { situation, work, peer, run: Box::new(run) }
    }

    /// The first of both kinds on [`crew::THREADS`] threads at once; each makes all calls, under a parent of its own
    /// or, with a `group`, under one for every so many.
    pub fn together<P>(
        (situation, work, peer): (Situation, Work, Peer),
        group: Option<u32>,
        parent: impl Fn() -> P + Send + Sync + Copy + 'static,
        call: impl Fn(u32) -> u32 + Send + Sync + Copy + 'static,
    ) -> Self {
        let run = move |calls: u32| {
            crew::together(move |signal| {
                let outer = group.is_none().then(parent);
                signal();
                let start = Instant::now();
                for at in 0..calls.div_ceil(group.unwrap_or(calls)) {
                    let inner = group.is_some().then(parent);
                    let group = group.unwrap_or(calls);
                    for n in 0..group.min(calls - at * group) {
                        black_box(call(black_box(n)));
                    }
                    drop(inner);
                }
                let took = start.elapsed();
                drop(outer);
                took
            })
        };
        Self { situation, work, peer, run: Box::new(run) }
    }

    /// Makes `calls` calls. Never inlined: callgrind knows it by its name.
    #[must_use]
    #[inline(never)]
    pub fn run(&self, calls: u32) -> Duration {
        (self.run)(calls)
    }

    /// The same, not known to callgrind.
    pub fn warm_up(&self, calls: u32) {
        (self.run)(calls);
    }

    /// What `--filter` is compared with.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}/{}/{}", self.situation, self.work, self.peer)
    }
}
