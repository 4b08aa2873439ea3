//! Many requests at once, each with work of every kind: every event on the right span of the right trace, under the right
//! faces, and no `tracing` span left open.

#[path = "tracing_seen/scopes.rs"]
mod scopes;
#[path = "tracing_seen/trees.rs"]
mod trees;

use opentelemetry::trace::{FutureExt as _, TraceContextExt as _, Tracer as _};
use opentelemetry::{Context, global};
use opentelemetry_sdk::trace::SpanData;
use otel_runtime::{Telemetry, TracingSpans, span, traced, tracing_layer};
use scopes::Scopes;
use std::collections::HashMap;
use std::sync::Barrier;
use tokio::task::yield_now;
use tracing::Instrument as _;
use tracing_subscriber::layer::SubscriberExt as _;
use trees::{Kept, drawn};

const REQUESTS: usize = 64;

/// Logs for a request, in the span of this name.
fn log(request: usize, place: &str) {
    tracing::info!("{request} {place}");
}

#[traced]
async fn request(n: usize) {
    log(n, "request");
    yield_now().await;
    library(n).await;
    let spawned = tokio::spawn(spawned(n));
    let blocking = tokio::task::spawn_blocking(move || blocking(n));
    let thread = std::thread::spawn(move || on_thread(n));
    log(n, "request");
    let wrapped = inner(n).instrument(tracing::info_span!("wrap"));
    tokio::join!(wrapped, by_hand(n));
    spawned.await.expect("it does not panic");
    blocking.await.expect("it does not panic");
    thread.join().expect("it does not panic");
    log(n, "request");
}

#[tracing::instrument(skip_all)]
async fn library(n: usize) {
    log(n, "library");
    inner(n).await;
    yield_now().await;
    log(n, "library");
}

#[traced]
async fn inner(n: usize) {
    yield_now().await;
    log(n, "inner");
    span!("block", async {
        yield_now().await;
        log(n, "block");
        yield_now().await;
    })
    .await;
    log(n, "inner");
}

#[traced]
async fn spawned(n: usize) {
    yield_now().await;
    library(n).await;
    log(n, "spawned");
}

#[traced]
fn blocking(n: usize) {
    log(n, "blocking");
    tracing::info_span!("library").in_scope(|| log(n, "library"));
}

#[traced]
fn on_thread(n: usize) {
    log(n, "on_thread");
}

async fn by_hand(n: usize) {
    let current = Context::current();
    let context = current.with_span(global::tracer("by hand").start_with_context("by_hand", &current));
    let work = async {
        yield_now().await;
        log(n, "by_hand");
        on_thread(n);
    };
    work.with_context(context).await;
}

/// The trace of each request; spans that run side by side are sorted by [`sorted`].
const TREE: [&str; 16] = [
    "request[3]",
    "request>library[2]",
    "request>library>inner[2]",
    "request>library>inner>block[1]",
    "request>spawned[1]",
    "request>spawned>library[2]",
    "request>spawned>library>inner[2]",
    "request>spawned>library>inner>block[1]",
    "request>blocking[1]",
    "request>blocking>library[1]",
    "request>on_thread[1]",
    "request>wrap[0]",
    "request>wrap>inner[2]",
    "request>wrap>inner>block[1]",
    "request>by_hand[1]",
    "request>by_hand>on_thread[1]",
];

/// The spans of a trace, each with its ancestors and the number of its events.
fn paths(spans: &[&SpanData]) -> Vec<String> {
    let by_id: HashMap<_, &SpanData> = spans.iter().map(|span| (span.span_context.span_id(), *span)).collect();
    let mut paths: Vec<String> = spans
        .iter()
        .map(|span| {
            let up = std::iter::successors(Some(*span), |span| by_id.get(&span.parent_span_id).copied());
            let mut names: Vec<&str> = up.map(|span| &*span.name).collect();
            names.reverse();
            format!("{}[{}]", names.join(">"), span.events.len())
        })
        .collect();
    paths.sort_unstable();
    paths
}

fn sorted(lines: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut lines: Vec<String> = lines.into_iter().collect();
    lines.sort_unstable();
    lines
}

fn assert_spans(spans: &[SpanData], faces: TracingSpans) {
    let mut traces: HashMap<_, Vec<&SpanData>> = HashMap::new();
    for span in spans {
        traces.entry(span.span_context.trace_id()).or_default().push(span);
    }
    assert_eq!(traces.len(), REQUESTS, "a trace for each request, with faces {faces:?}");
    let expected = sorted(TREE.into_iter().map(str::to_owned));
    let mut requests = Vec::new();
    for trace in traces.values() {
        assert_eq!(paths(trace), expected, "with faces {faces:?}");
        let events = || trace.iter().flat_map(|span| span.events.iter().map(|event| (&span.name, &event.name)));
        let (_, first) = events().next().expect("something was logged");
        let (request, _) = first.split_once(' ').expect("a request and a place");
        requests.push(request.to_owned());
        for (span, event) in events() {
            assert_eq!(**event, format!("{request} {span}"), "with faces {faces:?}");
        }
    }
    assert_eq!(sorted(requests), sorted((0..REQUESTS).map(|request| request.to_string())));
}

/// The scopes of all events: those of spans with faces, and else of what is of `tracing` itself.
fn expected_scopes(faces: TracingSpans) -> Vec<String> {
    let of_request = |request: usize| {
        TREE.into_iter().flat_map(move |path| {
            let (path, events) = path.trim_end_matches(']').split_once('[').expect("a path and a count");
            let names: Vec<&str> = path.split('>').collect();
            let place = names.last().copied().unwrap_or_default();
            let is_seen = |name: &&str| match *name {
                "by_hand" => false,
                "library" | "wrap" => true,
                _ => faces != TracingSpans::Off,
            };
            let seen: Vec<&str> = names.iter().copied().filter(is_seen).collect();
            let line = scopes::scope_of(&format!("{request} {place}"), &seen);
            std::iter::repeat_n(line, events.parse().expect("a number"))
        })
    };
    sorted((0..REQUESTS).flat_map(of_request))
}

fn install(spans: &Kept, faces: TracingSpans) -> Telemetry {
    Telemetry::builder().exporter(spans.clone()).tracing_spans(faces).install().expect("there is no other")
}

/// Functions that nobody has called yet.
macro_rules! fresh {
    ($($name:ident)+) => {
        $(
            #[traced]
            fn $name() {
                tracing::info!(stringify!($name));
            }
        )+
        const FRESH: [(&str, fn()); 16] = [$((stringify!($name), $name)),+];
    };
}

fresh! {
    fresh00 fresh01 fresh02 fresh03 fresh04 fresh05 fresh06 fresh07
    fresh08 fresh09 fresh10 fresh11 fresh12 fresh13 fresh14 fresh15
}

/// Who calls while another thread makes the first call has a face, too.
fn first_calls_at_once(spans: &Kept, scopes: &Scopes) {
    const THREADS: usize = 8;
    let telemetry = install(spans, TracingSpans::Recorded);
    for (name, fresh) in FRESH {
        let barrier = Barrier::new(THREADS);
        std::thread::scope(|scope| {
            for _ in 0..THREADS {
                scope.spawn(|| {
                    barrier.wait();
                    fresh();
                });
            }
        });
        assert_eq!(scopes.take(), vec![scopes::scope_of(name, &[name]); THREADS], "{name}");
    }
    drop(telemetry);
    assert_eq!(scopes.open(), 0);
    spans.take();
}

/// One test, because subscriber and provider are global.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn requests_at_once_do_not_mix() {
    let (spans, scopes) = (Kept::default(), Scopes::default());
    let subscriber = tracing_subscriber::registry().with(tracing_layer()).with(scopes.clone());
    tracing::subscriber::set_global_default(subscriber).expect("there is no other");
    first_calls_at_once(&spans, &scopes);
    for faces in [TracingSpans::Off, TracingSpans::Recorded, TracingSpans::Always, TracingSpans::Off] {
        let telemetry = install(&spans, faces);
        let tasks: Vec<_> = (0..REQUESTS).map(|n| tokio::spawn(request(n))).collect();
        for task in tasks {
            task.await.expect("it does not panic");
        }
        telemetry.force_flush().expect("the exporter takes all");
        let finished = spans.take();
        assert_spans(&finished, faces);
        assert_eq!(sorted(scopes.take()), expected_scopes(faces), "with faces {faces:?}");
        drop(telemetry);
        assert_eq!(scopes.open(), 0, "a span was left open with faces {faces:?}");
    }
    // Nothing of the last mode is left over.
    let telemetry = install(&spans, TracingSpans::Off);
    on_thread(0);
    telemetry.force_flush().expect("the exporter takes all");
    assert_eq!(
        (drawn(spans.take()), scopes.take()),
        ("on_thread[0 on_thread@INFO]".to_owned(), vec!["0 on_thread: -".to_owned()])
    );
}
