//! What the layer below has for the `tracing` span of one of our calls: our own span, in its place.
//!
//! `OpenTelemetrySpanExt` reads contexts and sets attributes through what that layer keeps of a span, and would find nothing.

use opentelemetry::global::{BoxedSpan, BoxedTracer};
use opentelemetry::trace::{Span, SpanBuilder, SpanContext, Status, TraceContextExt as _, Tracer};
use opentelemetry::{Context, KeyValue};
use std::borrow::Cow;
use std::cell::RefCell;
use std::time::SystemTime;

thread_local! {
    /// The context of the span that the layer below is about to start a second time.
    static NEXT: RefCell<Option<Context>> = const { RefCell::new(None) };
}

/// Has `start` start a span, which becomes the one of `context`.
pub(super) fn start<R>(context: &Context, start: impl FnOnce() -> R) -> R {
    let before = NEXT.replace(Some(context.clone()));
    let started = start();
    drop(NEXT.replace(before));
    started
}

/// The span to be given, if it stands in for another one.
pub(super) fn take() -> Option<BoxedSpan> {
    let context = NEXT.take()?;
    // The API makes such spans through tracers alone.
    let tracer = BoxedTracer::new(Box::new(Giver));
    Some(tracer.build_with_context(SpanBuilder::default(), &context))
}

#[derive(Debug)]
struct Giver;

impl Tracer for Giver {
    type Span = StandIn;

    fn build_with_context(&self, _: SpanBuilder, context: &Context) -> StandIn {
        StandIn { span_context: context.span().span_context().clone(), context: context.clone() }
    }
}

/// Hands everything on to the span of a context, but for its end, which is the call's.
#[derive(Debug)]
struct StandIn {
    context: Context,
    span_context: SpanContext,
}

impl Span for StandIn {
    fn add_event_with_timestamp<T>(&mut self, name: T, timestamp: SystemTime, attributes: Vec<KeyValue>)
    where
        T: Into<Cow<'static, str>>,
    {
        self.context.span().add_event_with_timestamp(name, timestamp, attributes);
    }

    fn span_context(&self) -> &SpanContext {
        &self.span_context
    }

    fn is_recording(&self) -> bool {
        self.context.span().is_recording()
    }

    fn set_attribute(&mut self, attribute: KeyValue) {
        self.context.span().set_attribute(attribute);
    }

    fn set_status(&mut self, status: Status) {
        // What the layer below sets at the start of a span says nothing.
        if status != Status::Unset {
            self.context.span().set_status(status);
        }
    }

    fn update_name<T>(&mut self, new_name: T)
    where
        T: Into<Cow<'static, str>>,
    {
        self.context.span().update_name(new_name);
    }

    fn add_link(&mut self, span_context: SpanContext, attributes: Vec<KeyValue>) {
        self.context.span().add_link(span_context, attributes);
    }

    fn end_with_timestamp(&mut self, _: SystemTime) {}
}
