//! What others do to our spans, and samplers and clocks to all.

use super::kinds::leaf;
use super::relations::{literals, plain, serve};
use super::{headers, number, stranger};
use otel_runtime::opentelemetry::trace::{Span as _, Status, TraceContextExt as _, Tracer as _};
use otel_runtime::opentelemetry::{Context, KeyValue, global};
use otel_runtime::{record, set_status, span, traced};
use std::time::{Duration, SystemTime};

/// By what sees the span as any other.
fn meddle() {
    let context = Context::current();
    let span = context.span();
    assert!(span.is_recording());
    span.set_attribute(KeyValue::new("acme.theirs", 1));
    span.set_attributes([KeyValue::new("acme.more", "x"), KeyValue::new("acme.most", true)]);
    span.add_event("theirs", vec![KeyValue::new("acme.n", 1)]);
    span.add_link(stranger(50, 1), vec![KeyValue::new("acme.n", 1)]);
    span.set_status(Status::error("theirs"));
    span.update_name("theirs");
}

#[traced(kind = "server", attrs("acme.literal" = 1))]
fn meddled_with() {
    meddle();
    record!("acme.ours" = 2);
}

pub(super) fn third_parties() {
    meddled_with();
    span!("parent", { meddled_with() });
}

#[traced(attrs("acme.literal" = 1))]
fn ended_early() -> Result<(), String> {
    let context = Context::current();
    context.span().end_with_timestamp(SystemTime::now() + Duration::from_secs(1));
    assert!(!context.span().is_recording());
    assert!(context.span().span_context().is_valid());
    context.span().end();
    record!("acme.late" = 1);
    plain();
    Err("too late".to_owned())
}

/// What is done to a context that outlives its call comes too late, and nothing comes of it.
pub(super) fn third_parties_later() {
    for context in [span!("kept", { Context::current() }), span!("parent", { span!("kept", { Context::current() }) })] {
        let span = context.span();
        assert!(!span.is_recording());
        span.set_attribute(KeyValue::new("acme.late", 1));
        span.add_event("late", Vec::new());
        span.add_link(stranger(60, 1), Vec::new());
        span.set_status(Status::Ok);
        span.update_name("late");
        span.end();
        let _attached = context.clone().attach();
        span!("below what has ended", {});
    }
    let _ = ended_early();
    let _ = span!("parent", { ended_early() });
}

pub(super) fn beside_the_sdk() {
    let tracer = global::tracer("theirs");
    tracer.in_span("their root", |_| {
        literals();
        let _ = leaf(2);
        tracer.in_span("their child", |_| plain());
    });
    span!("our root", {
        tracer.in_span("their child", |context| {
            context.span().set_attribute(KeyValue::new("acme.n", 1));
            literals();
        });
        let mut span = tracer.start("by hand");
        span.add_event("theirs", Vec::new());
    });
}

/// The samplers of the test go by these names.
pub(super) fn sampled_otherwise() {
    span!("dropped", {
        plain();
        tracer_child();
    });
    span!("record only", {
        let context = Context::current();
        let span = context.span();
        println!("| recording: {}, sampled: {}", span.is_recording(), span.span_context().is_sampled());
        record!("acme.n" = 1);
        literals();
    });
    span!("parent", {
        span!("dropped", { plain() });
        span!("record only", { plain() });
        span!("decorated", attrs("acme.n" = number(1), "acme.literal" = 2), { literals() });
    });
    span!("decorated", attrs("acme.n" = number(1), "acme.literal" = 2), { literals() });
    serve(&headers(70, 1));
    serve(&headers(71, 2));
}

fn tracer_child() {
    global::tracer("theirs").in_span("their child", |_| plain());
}

#[traced(attrs("acme.twice" = 1, "acme.once" = 1))]
fn literal_and_record() {
    record!("acme.twice" = number(2));
}

#[traced(start_attrs("acme.twice" = number(1)), attrs("acme.once" = number(1)))]
fn start_attribute_and_third_party() {
    Context::current().span().set_attribute(KeyValue::new("acme.twice", 2));
}

pub(super) fn a_key_that_is_set_twice() {
    literal_and_record();
    start_attribute_and_third_party();
}

pub(super) fn last_of_several_errors() {
    span!("two errors", {
        set_status(Status::error("z"));
        set_status(Status::error("a"));
    });
    span!("two errors in the alphabet", {
        set_status(Status::error("a"));
        set_status(Status::error("z"));
    });
}

pub(super) fn end_before_the_start() {
    span!("ended at the epoch", {
        Context::current().span().end_with_timestamp(SystemTime::UNIX_EPOCH);
    });
}
