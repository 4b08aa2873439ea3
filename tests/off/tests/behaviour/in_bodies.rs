//! `record!`, `event!`, `span!` and `#[recording_only]`, of which nothing runs but the bodies of spans.

use otel_runtime::opentelemetry::Context;
use otel_runtime::opentelemetry::trace::{Status, TraceContextExt as _, Tracer as _, TracerProvider as _};
use otel_runtime::{event, is_recording, record, recording_only, span, testing, traced};
use std::cell::Cell;

fn run() -> u64 {
    panic!("an expression was evaluated")
}

const KEY: &str = "acme.order.id";

#[traced(start_attrs(KEY = run()), attrs("acme.order.cents" = run(), "acme.order.note" = %run()), ret("acme.order.sum" = run() + ret))]
fn evaluated(cents: u64) -> u64 {
    record!("acme.order.items" = run(), KEY = ?run());
    event!("order.read", "acme.order.items" = run());
    event!("order.item", "acme.order.items" = run(); limit = 1);
    #[recording_only]
    {
        record!("acme.order.note" = run());
        run();
    }
    let noted = #[recording_only]
    run();
    assert_eq!(noted, None);
    span!("acme.inner", attrs("acme.order.id" = run()), { cents.wrapping_add(1) })
}

#[test]
fn no_expression_is_evaluated() {
    // Without the feature all of them would be.
    let _recorder = testing::record();
    assert_eq!(evaluated(6), 7);
}

#[recording_only]
fn note(noted: &Cell<bool>) {
    noted.set(true);
}

#[recording_only]
fn summary(items: &[u64]) -> Option<String> {
    let first = items.first()?;
    Some(format!("{first} and others"))
}

#[recording_only]
async fn later(noted: &Cell<bool>) -> Option<u64> {
    noted.set(true);
    Some(run())
}

#[tokio::test]
async fn functions_that_only_run_while_recording_yield_nothing() {
    let recorder = testing::record();
    let span = recorder.provider().tracer("by hand").start("by hand");
    let _attached = Context::current_with_span(span).attach();
    let noted = Cell::new(false);
    note(&noted);
    assert_eq!(summary(&[1, 2]), None);
    assert_eq!(later(&noted).await, None);
    assert!(!noted.get());
}

#[tokio::test]
async fn spans_are_their_bodies() {
    let text = String::from("moved into it");
    let length = span!("acme.later", attrs("acme.text" = text), async move { text.len() });
    assert_eq!(length.await, 13);
    // What leaves the body leaves the function around it.
    let leaves = |numbers: &[u64]| -> Option<u64> {
        let first = span!("acme.first", kind = "client", { *numbers.first()? });
        Some(first)
    };
    assert_eq!((leaves(&[4]), leaves(&[])), (Some(4), None));
    let value = span!("acme.value", { 1 });
    assert_eq!(value, 1);
}

#[traced]
fn asked() -> (bool, bool) {
    (is_recording(), otel_runtime::current_span_context().is_valid())
}

#[test]
fn nothing_records() {
    let recorder = testing::record();
    assert_eq!(asked(), (false, false));
    assert_eq!(recorder.tree(), "");
    assert_eq!(otel_runtime::filter::sites(), []);
}

/// Under a span that was made by hand, too: it is not ours, and stays as it is.
#[test]
fn spans_that_are_made_by_hand_are_left_alone() {
    let recorder = testing::record();
    let tracer = recorder.provider().tracer("by hand");
    tracer.in_span("by hand", |context| {
        assert!(context.span().is_recording() && Context::current().span().is_recording());
        assert_eq!(asked(), (false, false));
        record!("acme.order.items" = run());
        otel_runtime::set_span_name("renamed");
        otel_runtime::set_status(Status::error("marked"));
    });
    assert_eq!(recorder.tree(), "by hand\n");
}

#[traced]
fn counted(mut count: u64) -> u64 {
    #[recording_only]
    {
        count += 1;
    }
    count
}

/// Branches that are never taken take nothing away.
#[test]
fn what_is_recorded_is_still_there() {
    let order = String::from("order");
    record!("acme.order" = order.clone(), "acme.bytes" = order.into_bytes().len());
    assert_eq!(counted(7), 7);
}
