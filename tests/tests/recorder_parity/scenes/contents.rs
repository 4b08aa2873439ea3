//! Attributes, messages, events.

use super::number;
use super::relations::link;

use otel_runtime::opentelemetry::baggage::BaggageExt as _;
use otel_runtime::opentelemetry::trace::{Link, TraceContextExt as _};
use otel_runtime::opentelemetry::{Context, KeyValue};
use otel_runtime::{event, record, recording_only, span, traced};
use std::panic::catch_unwind;
use std::time::{Duration, SystemTime};

#[traced(start_attrs("acme.start" = number(1)), attrs("acme.literal" = 2, "acme.display" = %value, "acme.debug" = ?value), ret("acme.ret" = *ret))]
fn every_attribute(value: &str) -> usize {
    record!("acme.later" = value.len(), "acme.none" = None::<i64>, "acme.list" = [1_i64, 2].as_slice());
    #[recording_only]
    record!("acme.recording" = true);
    value.len()
}

#[traced(attrs("acme.large" = u64::MAX, "acme.long" = "x".repeat(5_000)))]
fn many_attributes() {
    for n in 0..200_i64 {
        Context::current().span().set_attribute(KeyValue::new(format!("acme.n{n}"), n));
    }
}

#[traced(attrs("acme.literal" = 1, "acme.bad" = panics("no value")))]
fn a_panicking_attribute() {}

#[traced(baggage("tenant.id"))]
fn with_baggage() {}

fn panics(text: &str) -> i64 {
    panic!("{text}")
}

pub(super) fn attributes() {
    every_attribute("a");
    span!("parent", { every_attribute("ab") });
    many_attributes();
    let _ = catch_unwind(a_panicking_attribute);
    span!("parent", { catch_unwind(a_panicking_attribute) }).unwrap_err();
    let _attached = Context::current_with_baggage([KeyValue::new("tenant.id", "acme")]).attach();
    with_baggage();
}

#[traced(
    kind = "consumer", links_from = links.iter(),
    messaging(system = "nats", destination = destination, operation = "process", consumer_group = "g")
)]
fn process(links: &[Link], destination: &str) {}

pub(super) fn messages() {
    process(&[link(40, 0), link(41, 2)], "orders");
    span!("parent", { process(&[], "orders") });
}

#[traced(allow(unbounded_events, reason = "the limit of the span is what is asked for"))]
fn many_events() {
    for n in 0..200_i64 {
        event!("tick", "acme.n" = n);
    }
}

#[traced]
fn limited_events() {
    for n in 0..5_i64 {
        event!("tick", "acme.n" = n);
    }
    let attributes = (0..200).map(|n| KeyValue::new(format!("acme.{n}"), n)).collect();
    Context::current().span().add_event("large", attributes);
    let later = SystemTime::now() + Duration::from_secs(1);
    Context::current().span().add_event_with_timestamp("later", later, Vec::new());
    Context::current().span().record_error(&std::fmt::Error);
}

pub(super) fn events() {
    many_events();
    span!("parent", { limited_events() });
}
