//! Under `Telemetry` the child of a sampled span is started in a way of its own: leaves and filters hold
//! there, too.

use futures_util::FutureExt as _;
use opentelemetry::trace::SpanId;
use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{InMemorySpanExporter, SpanData, SpanExporter};
use otel_runtime::{Telemetry, filter, record, traced};
use std::future::Future;

/// What a shut-down exporter forgets.
#[derive(Debug, Clone)]
struct Kept(InMemorySpanExporter);

impl SpanExporter for Kept {
    fn export(&self, batch: Vec<SpanData>) -> impl Future<Output = OTelSdkResult> + Send {
        self.0.export(batch)
    }
}

#[traced]
fn below() {}

#[traced(leaf, attrs("acme.first" = n))]
fn leaf(n: i64) {
    record!("acme.n" = n);
    below();
}

#[traced(leaf)]
async fn leaf_later() {
    record!("acme.n" = 2);
    below();
}

#[traced]
fn silent() {
    below();
}

#[traced(attrs("acme.n" = 1 + 1))]
async fn silent_later() {
    below();
}

#[traced]
fn root() {
    leaf(1);
    leaf_later().now_or_never();
    silent();
    silent_later().now_or_never();
}

#[test]
fn they_hold_for_children_of_its_own() {
    let exporter = InMemorySpanExporter::default();
    let telemetry = Telemetry::builder().exporter(Kept(exporter.clone())).install().expect("nothing is set wrong");
    filter::set("*::silent*=off").expect("it is well formed");
    filter::measure(true);
    root();
    telemetry.force_flush().expect("the exporter takes all");
    let spans = exporter.get_finished_spans().expect("nobody panicked");
    let root = spans.iter().find(|span| span.name == "root").map(|span| span.span_context.span_id());
    let mut others: Vec<(&str, Option<SpanId>, usize)> = spans
        .iter()
        .filter(|span| span.name != "root")
        .map(|span| (span.name.as_ref(), Some(span.parent_span_id), span.attributes.len()))
        .collect();
    others.sort_unstable_by_key(|(name, ..)| *name);
    let below = ("below", root, 0);
    assert_eq!(others, [below, below, below, below, ("leaf", root, 2), ("leaf_later", root, 1)]);
    let counted: Vec<(&str, u64)> = filter::sites().iter().map(|site| (site.name, site.spans)).collect();
    let expected = [("root", 1), ("leaf", 1), ("below", 4), ("leaf_later", 1), ("silent", 0), ("silent_later", 0)];
    assert_eq!(counted, expected);
}
