//! Who opens a span, and the ways from an outer one to an inner one.

use opentelemetry::trace::{FutureExt as _, Link, SpanKind, TraceContextExt as _, TraceId, Tracer as _};
use opentelemetry::{Context, KeyValue, global};
use opentelemetry_sdk::trace::{Sampler, SamplingResult, ShouldSample};
use otel_runtime::traced;
use tokio::task::yield_now;
use tracing::{Instrument as _, Level};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Maker {
    Ours,
    Library,
    ByHand,
    Leaf,
    /// Ours, and filtered off.
    Silent,
    /// Ours, and not sampled if it is a root.
    Unsampled,
}

pub(crate) const MAKERS: [Maker; 6] =
    [Maker::Ours, Maker::Library, Maker::ByHand, Maker::Leaf, Maker::Silent, Maker::Unsampled];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Passage {
    /// A call of one plain function by another.
    Call,
    /// Awaited, with yields on both sides.
    Yields,
    TokioSpawn,
    Blocking,
    /// Spawned, with no more than `Instrument::in_current_span`.
    InCurrentSpan,
    /// Awaited inside a span of its own, by `Instrument::instrument`.
    Instrumented,
    Thread,
}

pub(crate) const PASSAGES: [Passage; 7] = [
    Passage::Call,
    Passage::Yields,
    Passage::TokioSpawn,
    Passage::Blocking,
    Passage::InCurrentSpan,
    Passage::Instrumented,
    Passage::Thread,
];

/// One combination.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Run {
    pub(crate) outer: Maker,
    pub(crate) inner: Maker,
    pub(crate) passage: Passage,
    pub(crate) level: Level,
}

/// Samples no root called `unsampled`.
#[derive(Debug, Clone)]
pub(crate) struct Unsampled;

impl ShouldSample for Unsampled {
    fn should_sample(
        &self,
        parent: Option<&Context>,
        trace: TraceId,
        name: &str,
        kind: &SpanKind,
        attributes: &[KeyValue],
        links: &[Link],
    ) -> SamplingResult {
        let sampler = if name == "unsampled" { Sampler::AlwaysOff } else { Sampler::AlwaysOn };
        sampler.should_sample(parent, trace, name, kind, attributes, links)
    }
}

impl Run {
    fn log(self, message: &str) {
        match self.level {
            Level::TRACE => tracing::trace!("{message}"),
            Level::DEBUG => tracing::debug!("{message}"),
            Level::INFO => tracing::info!("{message}"),
            Level::WARN => tracing::warn!("{message}"),
            Level::ERROR => tracing::error!("{message}"),
        }
    }
}

/// The body of an outer function that is called plainly, and of one that is awaited: spawns stand in it, so that the
/// macro sees them.
macro_rules! outer {
    ($(#[$how:meta])* $call:ident, $later:ident) => {
        $(#[$how])*
        fn $call(run: Run) {
            run.log("before");
            inner(run);
            run.log("after");
        }

        $(#[$how])*
        async fn $later(run: Run) {
            run.log("before");
            match run.passage {
                Passage::Yields => {
                    yield_now().await;
                    inner_later(run).await;
                    yield_now().await;
                }
                Passage::TokioSpawn => tokio::spawn(inner_later(run)).await.expect("it does not panic"),
                Passage::Blocking => {
                    tokio::task::spawn_blocking(move || inner(run)).await.expect("it does not panic");
                }
                Passage::InCurrentSpan => spawned_in_current_span(run).await,
                Passage::Instrumented => inner_later(run).instrument(tracing::info_span!("wrap")).await,
                Passage::Thread => std::thread::spawn(move || inner(run)).join().expect("it does not panic"),
                Passage::Call => unreachable!("the other function is called"),
            }
            run.log("after");
        }
    };
}

outer!(
    #[traced(name = "ours")]
    ours,
    ours_later
);
outer!(
    #[tracing::instrument(name = "library", skip_all)]
    library,
    library_later
);
outer!(
    #[traced(name = "leaf", leaf)]
    leaf,
    leaf_later
);
outer!(
    #[traced(name = "silent")]
    silent,
    silent_later
);
outer!(
    #[traced(name = "unsampled")]
    unsampled,
    unsampled_later
);
outer!(plain, plain_later);

/// As a function that is not annotated would.
async fn spawned_in_current_span(run: Run) {
    tokio::spawn(inner_later(run).in_current_span()).await.expect("it does not panic");
}

fn by_hand() -> Context {
    let current = Context::current();
    let span = global::tracer("by hand").start_with_context("by_hand", &current);
    current.with_span(span)
}

pub(crate) async fn outer(run: Run) {
    if run.passage == Passage::Call {
        return match run.outer {
            Maker::Ours => ours(run),
            Maker::Library => library(run),
            Maker::ByHand => {
                let _attached = by_hand().attach();
                plain(run);
            }
            Maker::Leaf => leaf(run),
            Maker::Silent => silent(run),
            Maker::Unsampled => unsampled(run),
        };
    }
    match run.outer {
        Maker::Ours => ours_later(run).await,
        Maker::Library => library_later(run).await,
        Maker::ByHand => plain_later(run).with_context(by_hand()).await,
        Maker::Leaf => leaf_later(run).await,
        Maker::Silent => silent_later(run).await,
        Maker::Unsampled => unsampled_later(run).await,
    }
}

macro_rules! inner {
    ($(#[$how:meta])* $call:ident, $later:ident) => {
        $(#[$how])*
        fn $call(run: Run) {
            run.log("inside");
        }

        $(#[$how])*
        async fn $later(run: Run) {
            yield_now().await;
            run.log("inside");
            yield_now().await;
        }
    };
}

inner!(
    #[traced(name = "ours")]
    inner_ours,
    inner_ours_later
);
inner!(
    #[tracing::instrument(name = "library", skip_all)]
    inner_library,
    inner_library_later
);
inner!(
    #[traced(name = "leaf", leaf)]
    inner_leaf,
    inner_leaf_later
);
inner!(
    #[traced(name = "silent")]
    inner_silent,
    inner_silent_later
);
inner!(
    #[traced(name = "unsampled")]
    inner_unsampled,
    inner_unsampled_later
);
inner!(inner_plain, inner_plain_later);

fn inner(run: Run) {
    match run.inner {
        Maker::Ours => inner_ours(run),
        Maker::Library => inner_library(run),
        Maker::ByHand => {
            let _attached = by_hand().attach();
            inner_plain(run);
        }
        Maker::Leaf => inner_leaf(run),
        Maker::Silent => inner_silent(run),
        Maker::Unsampled => inner_unsampled(run),
    }
}

async fn inner_later(run: Run) {
    match run.inner {
        Maker::Ours => inner_ours_later(run).await,
        Maker::Library => inner_library_later(run).await,
        Maker::ByHand => {
            let context = by_hand();
            inner_plain_later(run).with_context(context).await;
        }
        Maker::Leaf => inner_leaf_later(run).await,
        Maker::Silent => inner_silent_later(run).await,
        Maker::Unsampled => inner_unsampled_later(run).await,
    }
}
