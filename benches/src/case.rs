//! One thing to be measured: a peer doing a work in a situation.

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
    /// Nobody listens.
    Absent,
}

/// What is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Work {
    Sync,
    /// With an integer known at run time, a static string and a bool.
    SyncAttributes,
    OnePoll,
    OnePollAttributes,
    TenPolls,
}

/// Who makes the span.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Peer {
    /// Nobody: the same function without a span.
    Plain,
    /// This project.
    Traced,
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

names!(Situation { Recorded = "recorded", Unsampled = "unsampled", Absent = "absent", });
names!(Work {
    Sync = "sync",
    SyncAttributes = "sync, 3 attributes",
    OnePoll = "async, 1 poll",
    OnePollAttributes = "async, 1 poll, 3 attributes",
    TenPolls = "async, 10 polls",
});
names!(Peer {
    Plain = "plain call",
    Traced = "`#[traced]`",
    ByHand = "by hand",
    ByHandDropped = "by hand, ended by drop",
    ByHandGlobal = "by hand, global tracer",
    InSpan = "`in_span`",
    Tracing = "`tracing` + otel",
    Fastrace10 = "`fastrace`, 10 per root",
    Fastrace = "`fastrace`",
});

/// How often to call, and how long that took.
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

    /// Makes `calls` calls. Never inlined: callgrind knows it by its name.
    #[must_use]
    #[inline(never)]
    pub fn run(&self, calls: u32) -> Duration {
        (self.run)(calls)
    }

    /// What `--filter` is compared with.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}/{}/{}", self.situation, self.work, self.peer)
    }
}
