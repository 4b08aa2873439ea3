//! Trace contexts travel whatever happens to the spans: the table of provider states against the ways
//! a context is passed on. Each state needs a process of its own.

#![allow(clippy::items_after_statements, reason = "functions stand next to what is said about them")]

use opentelemetry_sdk::propagation::TraceContextPropagator;
use opentelemetry_sdk::trace::{InMemorySpanExporter, Sampler, SdkTracerProvider};
use otel_runtime::opentelemetry::trace::Tracer as _;
use otel_runtime::opentelemetry::{Context, global};
use otel_runtime::{current_span_context, record, testing, traced};
use std::collections::HashMap;
use std::time::{Duration, Instant};

type Headers = HashMap<String, String>;

const TRACE: &str = "0af7651916cd43dd8448eb211c80319c";
const CALLER: &str = "b7ad6b7169203331";

fn incoming(sampled: bool) -> Headers {
    let flags = if sampled { "01" } else { "00" };
    Headers::from([("traceparent".to_owned(), format!("00-{TRACE}-{CALLER}-{flags}"))])
}

/// What one call saw and passed on.
#[derive(Debug, PartialEq)]
struct Seen {
    /// In the body.
    body: String,
    /// In a spawned task.
    task: String,
    /// In the outgoing headers, which name the span that is current.
    outgoing: String,
    /// Whether the expression of `record!` ran.
    recorded: bool,
}

fn trace_of(headers: &Headers) -> String {
    headers.get("traceparent").map_or_else(String::new, |value| value.split('-').nth(1).unwrap_or("").to_owned())
}

fn current_trace() -> String {
    let current = current_span_context();
    if current.is_valid() { current.trace_id().to_string() } else { String::new() }
}

#[traced(kind = "client", inject_into = headers)]
fn send(headers: &mut Headers) {}

#[traced(
    kind = "server",
    parent_from = incoming,
    inject_into = outgoing,
    allow(client_server_swapped, reason = "both ways in one call")
)]
async fn serve(incoming: Headers, mut outgoing: Headers) -> Seen {
    let task = tokio::spawn(async { current_trace() });
    let mut recorded = false;
    record!(
        "acme.seen" = {
            recorded = true;
            1
        }
    );
    let mut sent = Headers::new();
    send(&mut sent);
    assert_eq!(trace_of(&sent), trace_of(&outgoing), "`inject_into` of the call and of a nested one");
    Seen { body: current_trace(), task: task.await.unwrap(), outgoing: trace_of(&outgoing), recorded }
}

async fn served(sampled: bool) -> Seen {
    serve(incoming(sampled), Headers::new()).await
}

fn everywhere(recorded: bool) -> Seen {
    Seen { body: TRACE.to_owned(), task: TRACE.to_owned(), outgoing: TRACE.to_owned(), recorded }
}

async fn no_provider() {
    assert_eq!(served(true).await, everywhere(false));
    assert_eq!(served(false).await, everywhere(false));
}

async fn disabled() {
    // The child is started with `OTEL_SDK_DISABLED=true`.
    let telemetry = otel_runtime::Telemetry::builder().service("test", "1").install().unwrap();
    assert_eq!(served(true).await, everywhere(false));
    telemetry.shutdown().unwrap();
}

async fn suppressed() {
    let exporter = foreign(Sampler::AlwaysOn);
    let guard = Context::enter_telemetry_suppressed_scope();
    assert_eq!(served(true).await, everywhere(false));
    drop(guard);
    assert_eq!(exporter.get_finished_spans().unwrap().len(), 0);
}

async fn unsampled() {
    let exporter = foreign(Sampler::ParentBased(Box::new(Sampler::AlwaysOn)));
    assert_eq!(served(false).await, everywhere(false));
    otel_runtime::assume_parent_based();
    assert_eq!(served(false).await, everywhere(false));
    assert_eq!(exporter.get_finished_spans().unwrap().len(), 0);
}

async fn recorded() {
    let exporter = foreign(Sampler::ParentBased(Box::new(Sampler::AlwaysOff)));
    assert_eq!(served(true).await, everywhere(true));
    assert_eq!(exporter.get_finished_spans().unwrap().len(), 2);
}

async fn own_unsampled_and_recorded() {
    let exporter = InMemorySpanExporter::default();
    let telemetry = otel_runtime::Telemetry::builder()
        .service("test", "1")
        .exporter(exporter.clone())
        .sampler(Sampler::AlwaysOff)
        .install()
        .unwrap();
    assert_eq!(served(false).await, everywhere(false));
    assert_eq!(served(true).await, everywhere(true));
    telemetry.force_flush().unwrap();
    assert_eq!(exporter.get_finished_spans().unwrap().len(), 2);
}

/// A provider that the application sets itself.
fn foreign(sampler: Sampler) -> InMemorySpanExporter {
    let exporter = InMemorySpanExporter::default();
    let provider = SdkTracerProvider::builder().with_sampler(sampler).with_simple_exporter(exporter.clone()).build();
    global::set_tracer_provider(provider);
    exporter
}

#[traced]
fn tick() {}

#[traced(start_attrs("acme.n" = n), link_from = None::<opentelemetry::trace::SpanContext>)]
fn tick_with_start(n: u32) {}

/// A provider that is set after a million calls is seen soon, by the calls themselves.
async fn late_provider() {
    for n in 0..1_000_000 {
        tick();
        if n % 1000 == 0 {
            tick_with_start(n);
        }
    }
    let exporter = foreign(Sampler::AlwaysOn);
    let set = Instant::now();
    // What the machine took away from this loop does not count.
    let (mut previous, mut longest_pause) = (set, Duration::ZERO);
    while exporter.get_finished_spans().unwrap().is_empty() {
        tick();
        longest_pause = longest_pause.max(previous.elapsed());
        previous = Instant::now();
        assert!(set.elapsed() < Duration::from_secs(10), "the provider was not picked up");
    }
    let taken = set.elapsed();
    assert!(taken <= Duration::from_millis(20) + longest_pause, "picked up only after {taken:?}");
}

/// Who cannot wait for the next proof says so.
async fn provider_changed_is_seen_at_once() {
    for _ in 0..1_000_000 {
        tick();
    }
    let exporter = foreign(Sampler::AlwaysOn);
    otel_runtime::provider_changed();
    tick();
    assert_eq!(exporter.get_finished_spans().unwrap().len(), 1);
}

/// A provider that was there goes away, and another one comes: it is seen soon by itself, and at once
/// where it is said.
async fn provider_replaced() {
    let first = foreign(Sampler::AlwaysOn);
    tick();
    assert_eq!(first.get_finished_spans().unwrap().len(), 1);
    let second = foreign(Sampler::AlwaysOn);
    let set = Instant::now();
    while second.get_finished_spans().unwrap().is_empty() {
        tick();
        assert!(set.elapsed() < Duration::from_secs(10), "the provider was not picked up");
    }
    // The exporter is emptied when its provider, which nothing refers to any more, shuts down.
    assert!(first.get_finished_spans().unwrap().is_empty(), "something still holds the first provider");
    let third = foreign(Sampler::AlwaysOn);
    otel_runtime::provider_changed();
    assert!(second.get_finished_spans().unwrap().is_empty(), "something still holds the second provider");
    tick();
    assert_eq!(third.get_finished_spans().unwrap().len(), 1);
}

/// An SDK that was shut down counts as none; that it did not answer says nothing of its successor.
async fn provider_shut_down() {
    let exporter = InMemorySpanExporter::default();
    let provider = SdkTracerProvider::builder().with_simple_exporter(exporter.clone()).build();
    global::set_tracer_provider(provider.clone());
    tick();
    tick();
    assert_eq!(exporter.get_finished_spans().unwrap().len(), 2);
    provider.shutdown().unwrap();
    assert_eq!(served(true).await, everywhere(false));
    let successor = foreign(Sampler::AlwaysOn);
    let set = Instant::now();
    while successor.get_finished_spans().unwrap().is_empty() {
        tick();
        assert!(set.elapsed() < Duration::from_secs(10), "the provider was not picked up");
    }
}

/// Spans made by hand and ours nest in each other.
async fn beside_the_api() {
    let exporter = foreign(Sampler::AlwaysOn);
    let tracer = global::tracer("by hand");
    tracer.in_span("outer", |_| {
        tick();
        #[traced]
        fn ours() {
            global::tracer("by hand").in_span("inner", |_| tick());
        }
        ours();
    });
    let spans = exporter.get_finished_spans().unwrap();
    let of = |name: &str| spans.iter().filter(|span| span.name == name).collect::<Vec<_>>();
    let id = |name: &str| of(name)[0].span_context.span_id();
    assert_eq!(of("ours")[0].parent_span_id, id("outer"));
    assert_eq!(of("inner")[0].parent_span_id, id("ours"));
    let parents: Vec<_> = of("tick").iter().map(|span| span.parent_span_id).collect();
    assert_eq!(parents, [id("outer"), id("inner")]);
}

macro_rules! states {
    ($($state:ident $([$variable:literal = $value:literal])?),* $(,)?) => {
        $(
            mod $state {
                #[test]
                fn in_a_process_of_its_own() {
                    otel_tests::child::in_state(stringify!($state), &[$(($variable, $value))?]);
                }
            }
        )*

        fn run(state: &str) {
            let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
            global::set_text_map_propagator(TraceContextPropagator::new());
            match state {
                $(stringify!($state) => runtime.block_on($state()),)*
                other => panic!("no state {other}"),
            }
        }
    };
}
states!(
    no_provider,
    disabled["OTEL_SDK_DISABLED" = "TRUE"],
    suppressed,
    unsampled,
    recorded,
    own_unsampled_and_recorded,
    late_provider,
    provider_changed_is_seen_at_once,
    provider_replaced,
    provider_shut_down,
    beside_the_api,
);

#[test]
fn child() {
    if let Some(state) = otel_tests::child::state() {
        run(&state);
    }
}

#[test]
fn a_recorder_needs_no_provider_and_parallel_ones_do_not_meet() {
    let threads: Vec<_> = (0..8)
        .map(|_| {
            std::thread::spawn(|| {
                let recorder = testing::record();
                for _ in 0..100 {
                    tick();
                }
                assert_eq!(recorder.spans().len(), 100);
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
}

#[test]
fn bad_carriers_make_no_parent_and_no_link_and_are_counted() {
    global::set_text_map_propagator(TraceContextPropagator::new());
    let long = "0".repeat(1 << 20);
    let bad: Vec<Vec<u8>> = vec![
        b"".to_vec(),
        b"00".to_vec(),
        format!("00-{TRACE}-{CALLER}").into_bytes(),
        format!("00-{TRACE}-{CALLER}-").into_bytes(),
        format!("ff-{TRACE}-{CALLER}-01").into_bytes(),
        format!("00-{}-{CALLER}-01", "0".repeat(32)).into_bytes(),
        format!("00-{TRACE}-{}-01", "0".repeat(16)).into_bytes(),
        format!("00-{}-{CALLER}-01", TRACE.to_uppercase()).into_bytes(),
        format!("00-{TRACE}-{CALLER}-01-extra").into_bytes(),
        format!("00-{}-{CALLER}-01", &TRACE[1..]).into_bytes(),
        format!("00-{TRACE}-{CALLER}-zz").into_bytes(),
        long.into_bytes(),
        b"\xff\xfe00-\x80".to_vec(),
        "00-0af7651916cd43dd8448eb211c80319\u{e9}-b7ad6b7169203331-01".as_bytes().to_vec(),
    ];

    #[traced(parent_from = headers, inject_into = headers)]
    fn with_parent(headers: &mut Vec<(String, Vec<u8>)>) {}
    #[traced(link_from = headers)]
    fn with_link(headers: &[(String, Vec<u8>)]) {}

    for value in bad {
        let before = otel_runtime::stats();
        let mut headers = vec![("traceparent".to_owned(), value.clone()), ("x-user".to_owned(), b"kept".to_vec())];
        let recorder = testing::record();
        with_link(&headers);
        with_parent(&mut headers);
        let shown = String::from_utf8_lossy(&value[..value.len().min(80)]).into_owned();
        assert_eq!(recorder.tree(), "with_link\nwith_parent\n", "{shown}");
        assert_eq!(headers[0].1, b"kept", "a header that is not ours is not touched");
        let after = otel_runtime::stats();
        assert!(after.carrier_invalid >= before.carrier_invalid + 2, "{shown} is counted");
    }
}
