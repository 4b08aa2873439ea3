//! What it is for.

use crate::counting::Counting;
use crate::providers::{provider, remote_span, tick};
use allocation_counter::measure;
use opentelemetry_sdk::trace::SdkTracerProvider;
use otel_runtime::opentelemetry::trace::{Link, SpanContext, Tracer, TracerProvider};
use otel_runtime::opentelemetry::{KeyValue, global};
use otel_runtime::{span, traced};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// What is found at the global provider is asked for anew every 10 ms.
pub(crate) fn a_tracer_is_asked_for_once() {
    let asked = Arc::new(AtomicUsize::new(0));
    let (provider, kept) = provider();
    otel_runtime::set_tracer_provider(Counting { provider, asked: asked.clone() });
    let begun = Instant::now();
    let mut calls = 0;
    while begun.elapsed() < Duration::from_millis(50) {
        span!("parent", { tick() });
        calls += 2;
    }
    assert_eq!(kept.len(), calls);
    assert_eq!(asked.load(Ordering::Relaxed), 1);
}

#[traced(attrs("acme.n" = n, "acme.mode" = "fast", "acme.ok" = true))]
fn three(n: u32) {}

#[traced(attrs(
    "acme.a" = n, "acme.b" = n, "acme.c" = n, "acme.d" = n, "acme.e" = n,
    "acme.mode" = "fast", "acme.zone" = "north", "acme.tier" = "gold", "acme.ok" = true, "acme.cached" = false
))]
fn ten(n: u32) {}

#[traced(attrs("acme.a" = n, "acme.b" = n, "acme.c" = n, "acme.d" = n, "acme.e" = n, "acme.f" = n))]
fn six(n: u32) {}

#[traced(link_from = to)]
fn linked(to: &SpanContext) {}

/// Of a call that neither makes its site known nor asks the global provider for a tracer, which one every 10 ms does.
fn allocations(mut call: impl FnMut()) -> u64 {
    let counts = (0..20).map(|_| measure(&mut call).count_total);
    counts.min().unwrap_or_default()
}

/// How many allocations more than `in_span` a call makes, each under a span that records.
fn more_than_in_span(provider: &SdkTracerProvider) -> Vec<(&'static str, i64)> {
    let tracer = provider.tracer("by hand");
    let attributes = |count: usize| vec![KeyValue::new("acme.n", 1); count];
    let in_span = |count: usize| {
        let builder = || tracer.span_builder("in_span").with_attributes(attributes(count));
        allocations(|| tracer.in_span_with_builder(builder(), |_| ()))
    };
    let mut found = Vec::new();
    let mut compare = |what, ours: u64, theirs: u64| {
        found.push((what, i64::try_from(ours).expect("few") - i64::try_from(theirs).expect("few")));
    };
    tracer.in_span("parent", |_| {
        compare("none", allocations(tick), allocations(|| tracer.in_span("in_span", |_| ())));
        compare("three", allocations(|| three(1)), in_span(3));
        compare("six", allocations(|| six(1)), in_span(6));
        compare("ten", allocations(|| ten(1)), in_span(10));
        let to = remote_span(true);
        let link = || vec![Link::new(to.clone(), Vec::new(), 0)];
        let builder = || tracer.span_builder("in_span").with_links(link());
        let theirs = allocations(|| tracer.in_span_with_builder(builder(), |_| ()));
        compare("a link", allocations(|| linked(&to)), theirs);
    });
    found
}

pub(crate) fn as_many_allocations_as_in_span() {
    let provider = SdkTracerProvider::builder().build();
    otel_runtime::set_tracer_provider(provider.clone());
    let found = more_than_in_span(&provider);
    assert_eq!(found, [("none", 0), ("three", 0), ("six", 0), ("ten", 0), ("a link", 0)]);
}

/// A box more.
pub(crate) fn one_more_through_the_global_provider() {
    let provider = SdkTracerProvider::builder().build();
    global::set_tracer_provider(provider.clone());
    let found = more_than_in_span(&provider);
    assert_eq!(found, [("none", 1), ("three", 1), ("six", 1), ("ten", 1), ("a link", 1)]);
}
