//! Under `Telemetry` the child of a sampled span is started in a way of its own, which the test kit's
//! recorder does not take: the same spans come out.

use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{InMemorySpanExporter, SpanData, SpanExporter};
use otel_runtime::{Telemetry, record, traced};
use std::future::{Future, pending};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::{Context, Waker};

#[traced(kind = "server", attrs("acme.items" = items, "acme.mode" = "fast"))]
fn child(items: u32) {
    record!("acme.late" = true);
}

#[traced(attrs("acme.first" = 1, "acme.bad" = bad()))]
fn with_a_panicking_attribute() {}

fn bad() -> u32 {
    panic!("no value")
}

#[traced]
fn panicking() {
    panic!("no work")
}

#[traced]
async fn panicking_later(polls: &mut u32) {
    std::future::poll_fn(|_| {
        *polls += 1;
        assert!(*polls < 2, "no second poll");
        std::task::Poll::<()>::Pending
    })
    .await;
}

#[traced]
async fn dropped() {
    pending::<()>().await;
}

#[traced]
async fn inner() -> Result<u32, String> {
    Err("no luck".to_owned())
}

#[traced(attrs("acme.items" = items))]
async fn with_attributes(items: u32) {
    record!("acme.late" = true);
}

#[traced(name = "root")]
fn root() {
    child(3);
    let _ = catch_unwind(with_a_panicking_attribute);
    let _ = catch_unwind(panicking);
    let mut context = Context::from_waker(Waker::noop());
    let mut polls = 0;
    let mut future = Box::pin(panicking_later(&mut polls));
    assert!(future.as_mut().poll(&mut context).is_pending());
    let _ = catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(&mut context)));
    drop(future);
    assert!(pin!(dropped()).poll(&mut context).is_pending());
    assert!(pin!(inner()).poll(&mut context).is_ready());
    assert!(pin!(with_attributes(4)).poll(&mut context).is_ready());
}

/// Keeps what the pipeline would throw away at its shutdown.
#[derive(Debug, Clone)]
struct Kept(InMemorySpanExporter);

impl SpanExporter for Kept {
    async fn export(&self, batch: Vec<SpanData>) -> OTelSdkResult {
        self.0.export(batch).await
    }
}

fn line(span: &SpanData) -> String {
    let attributes: Vec<String> = span.attributes.iter().map(|kv| format!("{}={}", kv.key, kv.value)).collect();
    format!("{} {:?} {:?} [{}]", span.name, span.span_kind, span.status, attributes.join(", "))
}

#[test]
fn spans_are_the_same_as_those_of_the_recorder() {
    std::panic::set_hook(Box::new(|_| {}));
    let recorder = otel_runtime::testing::record();
    root();
    let expected: Vec<String> = recorder.spans().iter().map(|span| line(span)).collect();
    drop(recorder);

    let exporter = Kept(InMemorySpanExporter::default());
    let telemetry = Telemetry::builder().exporter(exporter.clone()).install().unwrap();
    root();
    telemetry.force_flush().unwrap();
    let spans = exporter.0.get_finished_spans().unwrap();
    assert_eq!(spans.iter().map(line).collect::<Vec<_>>(), expected);
    let root = spans.iter().find(|span| span.name == "root").unwrap();
    let others = spans.iter().filter(|span| span.name != "root");
    assert!(others.clone().count() == 7);
    for span in others {
        assert_eq!(span.parent_span_id, root.span_context.span_id(), "{}", span.name);
        let times = [root.start_time, span.start_time, span.end_time, root.end_time];
        assert!(times.is_sorted(), "{}: {times:?}", span.name);
    }
    let _ = std::panic::take_hook();
    assert!(expected[1].contains("acme.first=1, error.type=panic"), "{expected:#?}");
}
