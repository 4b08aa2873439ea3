//! Ours beside `tracing` with tracing-opentelemetry: parents are right in every nesting.
//!
//! One test, because subscriber and provider are global.

#![allow(clippy::items_after_statements, reason = "functions stand next to what is said about them")]

use opentelemetry_sdk::trace::{InMemorySpanExporter, SdkTracerProvider, SpanData};
use otel_runtime::opentelemetry::global;
use otel_runtime::opentelemetry::trace::{Tracer as _, TracerProvider as _};
use otel_runtime::traced;
use tracing_subscriber::layer::SubscriberExt as _;

#[traced]
async fn ours_async() {
    tokio::task::yield_now().await;
    theirs_inner();
    by_hand_inner();
}

#[traced]
fn ours() {
    theirs_inner();
    by_hand_inner();
}

#[traced]
fn ours_inner() {}

#[tracing::instrument]
fn theirs() {
    ours_inner();
    by_hand_inner();
}

#[tracing::instrument]
async fn theirs_async() {
    tokio::task::yield_now().await;
    ours_inner();
    tokio::task::yield_now().await;
    by_hand_inner();
}

#[tracing::instrument]
fn theirs_inner() {
    ours_inner();
}

fn by_hand() {
    global::tracer("by hand").in_span("by_hand", |_| {
        ours_inner();
        theirs_inner();
    });
}

fn by_hand_inner() {
    global::tracer("by hand").in_span("by_hand_inner", |_| ());
}

/// `name(child, child)`, children by start.
fn draw(spans: &[SpanData], root: &SpanData) -> String {
    let mut children: Vec<&SpanData> =
        spans.iter().filter(|span| span.parent_span_id == root.span_context.span_id()).collect();
    children.sort_by_key(|span| span.start_time);
    let inner: Vec<String> = children.into_iter().map(|child| draw(spans, child)).collect();
    if inner.is_empty() { root.name.to_string() } else { format!("{}({})", root.name, inner.join(", ")) }
}

fn drawn(exporter: &InMemorySpanExporter) -> Vec<String> {
    let spans = exporter.get_finished_spans().unwrap();
    exporter.reset();
    let known = |span: &&SpanData| !spans.iter().any(|other| other.span_context.span_id() == span.parent_span_id);
    let mut roots: Vec<&SpanData> = spans.iter().filter(known).collect();
    roots.sort_by_key(|span| span.start_time);
    roots.into_iter().map(|root| draw(&spans, root)).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn parents_are_right_in_all_nestings() {
    let exporter = InMemorySpanExporter::default();
    let provider = SdkTracerProvider::builder().with_simple_exporter(exporter.clone()).build();
    let layer = tracing_opentelemetry::layer().with_tracer(provider.tracer("tracing"));
    global::set_tracer_provider(provider);
    tracing::subscriber::set_global_default(tracing_subscriber::registry().with(layer)).unwrap();

    ours();
    assert_eq!(drawn(&exporter), ["ours(theirs_inner(ours_inner), by_hand_inner)"]);
    theirs();
    assert_eq!(drawn(&exporter), ["theirs(ours_inner, by_hand_inner)"]);
    by_hand();
    assert_eq!(drawn(&exporter), ["by_hand(ours_inner, theirs_inner(ours_inner))"]);
    ours_async().await;
    assert_eq!(drawn(&exporter), ["ours_async(theirs_inner(ours_inner), by_hand_inner)"]);
    theirs_async().await;
    assert_eq!(drawn(&exporter), ["theirs_async(ours_inner, by_hand_inner)"]);

    #[traced]
    async fn spawning() {
        tokio::spawn(theirs_async()).await.unwrap();
        tokio::task::spawn_blocking(theirs).await.unwrap();
    }
    spawning().await;
    assert_eq!(
        drawn(&exporter),
        ["spawning(theirs_async(ours_inner, by_hand_inner), theirs(ours_inner, by_hand_inner))"]
    );

    #[tracing::instrument]
    async fn theirs_outside() {
        ours_async().await;
    }
    theirs_outside().await;
    assert_eq!(drawn(&exporter), ["theirs_outside(ours_async(theirs_inner(ours_inner), by_hand_inner))"]);
}
