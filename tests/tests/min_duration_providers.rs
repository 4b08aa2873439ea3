//! `min_duration` under each kind of provider, of which a process has one.

#[path = "set_tracer_provider/counting.rs"]
mod counting;

use counting::Counting;
use futures_util::FutureExt as _;
use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{InMemorySpanExporter, SdkTracerProvider, SpanData, SpanExporter};
use otel_runtime::opentelemetry::global;
use otel_runtime::{Telemetry, span, traced};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

const SLOW: Duration = Duration::from_millis(2);

fn be_slow() {
    let begun = Instant::now();
    while begun.elapsed() < SLOW {
        std::hint::spin_loop();
    }
}

#[traced(min_duration = "1h", attrs("acme.n" = n))]
fn fast(n: u64) {}

#[traced(min_duration = "2ms", attrs("acme.n" = n), ret("acme.ret" = *ret))]
fn slow(n: u64) -> Result<u64, String> {
    be_slow();
    if n == 0 { Err("no".to_owned()) } else { Ok(n) }
}

#[traced(min_duration = "2ms", attrs("acme.n" = n), ret("acme.ret" = *ret))]
async fn later(n: u64) -> Result<u64, String> {
    be_slow();
    if n == 0 { Err("no".to_owned()) } else { Ok(n) }
}

fn call() {
    for n in [0, 1] {
        fast(n);
        let _ = slow(n);
        // Without an executor: the exporter brings its own.
        let _ = later(n).now_or_never();
    }
}

/// As a root and as a child.
fn run() {
    call();
    span!("outer", { call() });
}

/// What must be exported: one span for each slow call.
fn check(spans: &[SpanData]) {
    let outer = spans.iter().find(|span| span.name == "outer").expect("it was recorded");
    let mut said: Vec<String> = Vec::new();
    for span in spans.iter().filter(|span| span.name != "outer" && span.name != "around") {
        let lasted = span.end_time.duration_since(span.start_time).expect("it ends after its start");
        assert!(lasted >= SLOW, "{}: {lasted:?}", span.name);
        let is_child = span.parent_span_id == outer.span_context.span_id();
        assert!(is_child || span.parent_span_id.to_string() == "0000000000000000");
        if is_child {
            assert!(span.start_time >= outer.start_time && span.end_time <= outer.end_time);
        }
        let attributes: Vec<String> = span.attributes.iter().map(|kv| format!("{}={}", kv.key, kv.value)).collect();
        said.push(format!("{} {is_child} {:?} {}", span.name, span.status, attributes.join(", ")));
    }
    said.sort();
    let mut expected = Vec::new();
    for name in ["later", "slow"] {
        for is_child in ["false", "true"] {
            expected.push(format!(
                "{name} {is_child} Error {{ description: \"no\" }} acme.n=0, error.type=alloc::string::String"
            ));
            expected.push(format!("{name} {is_child} Unset acme.n=1, acme.ret=1"));
        }
    }
    assert_eq!(said, expected);
}

#[traced(min_duration = "1h", attrs("acme.n" = n))]
async fn fast_later(n: u64) -> u64 {
    n
}

/// Below a span that records, where others make theirs.
fn fast_calls_allocate_nothing() {
    // The first call makes its site known.
    let once = || {
        fast(1);
        assert_eq!(fast_later(1).now_or_never(), Some(1));
    };
    once();
    let counted = allocation_counter::measure(|| (0..100).for_each(|_| once()));
    assert_eq!(counted.count_total, 0);
}

/// Keeps what the pipeline would throw away at its shutdown.
#[derive(Debug, Clone, Default)]
struct Kept(InMemorySpanExporter);

impl SpanExporter for Kept {
    async fn export(&self, batch: Vec<SpanData>) -> OTelSdkResult {
        self.0.export(batch).await
    }
}

fn own() {
    let kept = Kept::default();
    let telemetry = Telemetry::builder().service("test", "1").exporter(kept.clone()).install().expect("it installs");
    run();
    span!("around", { fast_calls_allocate_nothing() });
    telemetry.force_flush().expect("it flushes");
    check(&kept.0.get_finished_spans().expect("they are there"));
}

/// Calls were made before there was a provider.
fn own_that_came_later() {
    call();
    own();
}

fn foreign_provider(before: fn()) {
    before();
    let exporter = InMemorySpanExporter::default();
    global::set_tracer_provider(SdkTracerProvider::builder().with_simple_exporter(exporter.clone()).build());
    otel_runtime::provider_changed();
    run();
    check(&exporter.get_finished_spans().expect("they are there"));
}

fn foreign() {
    foreign_provider(|| ());
}

fn foreign_that_came_later() {
    foreign_provider(call);
}

/// No span of theirs proves that there is a provider.
fn fast_calls_do_not_ask_for_a_tracer_each() {
    let asked = Arc::new(AtomicUsize::new(0));
    let provider = SdkTracerProvider::builder().build();
    global::set_tracer_provider(Counting { provider, asked: asked.clone() });
    for n in 0..10_000 {
        fast(n);
    }
    // One is kept for 10 ms.
    let asked = asked.load(Ordering::Relaxed);
    assert!((1..5_000).contains(&asked), "{asked}");
}

macro_rules! states {
    ($($state:ident),* $(,)?) => {
        $(
            mod $state {
                #[test]
                fn in_a_process_of_its_own() {
                    otel_tests::child::in_state(stringify!($state), &[]);
                }
            }
        )*

        fn enter(state: &str) {
            match state {
                $(stringify!($state) => $state(),)*
                other => panic!("no state {other}"),
            }
        }
    };
}
states!(own, own_that_came_later, foreign, foreign_that_came_later, fast_calls_do_not_ask_for_a_tracer_each,);

#[test]
fn child() {
    if let Some(state) = otel_tests::child::state() {
        enter(&state);
    }
}
