//! Who opens the outer span, who the inner one, how work gets from one to the other, at which level it logs, and which
//! calls show themselves to `tracing`: all combinations, against a small model of what is to come out.
//!
//! The rules, which `model.rs` spells out:
//!
//! - a span is the child of the innermost OpenTelemetry span around it, whoever made that;
//! - an event belongs to the innermost OpenTelemetry span, and to none further out if that does not record;
//! - a `leaf` takes no events and no children, and a function that is filtered off is not there;
//! - nobody's status is set;
//! - the `tracing` scope of an event has every library span and every face once, in the order of the calls;
//! - a spawn in the body of an annotated function takes both along, any other one neither.

#[path = "tracing_matrix/makers.rs"]
mod makers;
#[path = "tracing_matrix/model.rs"]
mod model;
#[path = "tracing_seen/scopes.rs"]
mod scopes;
#[path = "tracing_seen/trees.rs"]
mod trees;

use expect_test::expect;
use makers::{MAKERS, Maker, PASSAGES, Passage, Run};
use model::{Model, Seen, expected};
use otel_runtime::{Telemetry, TracingSpans, filter, tracing_layer};
use scopes::Scopes;
use tracing::Level;
use tracing_subscriber::layer::SubscriberExt as _;
use trees::Kept;

const LEVELS: [Level; 5] = [Level::TRACE, Level::DEBUG, Level::INFO, Level::WARN, Level::ERROR];
const MODES: [TracingSpans; 3] = [TracingSpans::Off, TracingSpans::Recorded, TracingSpans::Always];

struct Process {
    exporter: Kept,
    scopes: Scopes,
}

impl Process {
    fn install(&self, mode: TracingSpans) -> Telemetry {
        Telemetry::builder()
            .exporter(self.exporter.clone())
            .sampler(makers::Unsampled)
            .tracing_spans(mode)
            .install()
            .expect("the one before has been dropped")
    }

    async fn run(&self, telemetry: &Telemetry, run: Run) -> Seen {
        makers::outer(run).await;
        telemetry.force_flush().expect("the exporter takes all");
        Seen { tree: trees::drawn(self.exporter.take()), scopes: self.scopes.take() }
    }
}

fn every_run() -> impl Iterator<Item = Run> {
    let pairs = MAKERS.into_iter().flat_map(|outer| MAKERS.into_iter().map(move |inner| (outer, inner)));
    let ways = pairs.flat_map(|(outer, inner)| PASSAGES.into_iter().map(move |passage| (outer, inner, passage)));
    ways.flat_map(|(outer, inner, passage)| LEVELS.map(|level| Run { outer, inner, passage, level }))
}

/// One test, because subscriber and provider are global.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn all_combinations_are_as_the_model_says() {
    let process = Process { exporter: Kept::default(), scopes: Scopes::default() };
    let subscriber = tracing_subscriber::registry().with(tracing_layer()).with(process.scopes.clone());
    tracing::subscriber::set_global_default(subscriber).expect("nobody else has set one");
    filter::set("*::silent*=off").expect("it is well formed");

    let (mut count, mut faults) = (0, Vec::new());
    for mode in MODES {
        let telemetry = process.install(mode);
        for run in every_run() {
            let (seen, expected) = (process.run(&telemetry, run).await, expected(run, Model::new(mode)));
            count += 1;
            if seen != expected {
                faults.push(format!("{run:?} with faces {mode:?}:\n  is  {seen}\n  not {expected}"));
            }
        }
        for_readers(mode, &process, &telemetry).await;
        drop(telemetry);
        assert_eq!(process.scopes.open(), 0, "a span was left open with faces {mode:?}");
    }
    assert!(faults.is_empty(), "{} of {count}:\n{}", faults.len(), faults[..faults.len().min(20)].join("\n"));
    assert_eq!(count, MAKERS.len().pow(2) * PASSAGES.len() * LEVELS.len() * MODES.len());
}

/// A few of them in full.
async fn for_readers(mode: TracingSpans, process: &Process, telemetry: &Telemetry) {
    let level = Level::INFO;
    let spawned = Run { outer: Maker::Ours, inner: Maker::Library, passage: Passage::TokioSpawn, level };
    let below_a_library = Run { outer: Maker::Library, inner: Maker::Ours, passage: Passage::Yields, level };
    let silenced = Run { outer: Maker::Silent, inner: Maker::ByHand, passage: Passage::Thread, level };
    let expected = match mode {
        TracingSpans::Off => expect![[r"
            Ours Library TokioSpawn: ours[before after](library[inside]); before: - inside: library after: -
            Library Ours Yields: library[before after](ours[inside]); before: library inside: library after: library
            Silent ByHand Thread: by_hand[inside]; before: - inside: - after: -
        "]],
        TracingSpans::Recorded => expect![[r"
            Ours Library TokioSpawn: ours[before after](library[inside]); before: ours inside: ours>library after: ours
            Library Ours Yields: library[before after](ours[inside]); before: library inside: library>ours after: library
            Silent ByHand Thread: by_hand[inside]; before: - inside: - after: -
        "]],
        _ => expect![[r"
            Ours Library TokioSpawn: ours[before after](library[inside]); before: ours inside: ours>library after: ours
            Library Ours Yields: library[before after](ours[inside]); before: library inside: library>ours after: library
            Silent ByHand Thread: by_hand[inside]; before: silent inside: silent after: silent
        "]],
    };
    let mut shown = String::new();
    for run in [spawned, below_a_library, silenced] {
        let seen = process.run(telemetry, run).await;
        shown += &format!("{:?} {:?} {:?}: {seen}\n", run.outer, run.inner, run.passage).replace("@INFO", "");
    }
    expected.assert_eq(&shown);
}
