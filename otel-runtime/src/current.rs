//! The current span, for code without an annotation of its own.

use crate::clock;
use crate::event_limit::{self, EventLimit, Pass};
use crate::own::{self, Own};
use crate::semconv::own::EVENT_LIMIT;
use crate::start::AttrSink;
use crate::thread;
use opentelemetry::trace::{SpanContext, Status, TraceContextExt as _};
use opentelemetry::{Context, KeyValue};
use std::borrow::Cow;

/// Whether the current span records: whether attributes and events set now will be seen by anybody.
///
/// About 5 ns; takes the span's lock for a moment. Implements
/// [Trace API, IsRecording](https://opentelemetry.io/docs/specs/otel/trace/api/#isrecording).
///
/// ```
/// assert!(!otel_runtime::is_recording());
/// ```
pub fn is_recording() -> bool {
    thread::is_alive() && Context::map_current(|context| context.span().is_recording())
}

/// The identity of the current span; invalid where there is none.
///
/// Valid also when the trace is not sampled, and for a remote parent that came in while no SDK is
/// there: what logs need. Costs one clone, 5 ns.
///
/// ```
/// assert!(!otel_runtime::current_span_context().is_valid());
/// ```
pub fn current_span_context() -> SpanContext {
    if !thread::is_alive() {
        return SpanContext::NONE;
    }
    Context::map_current(|context| context.span().span_context().clone())
}

/// Renames the current span. Samplers have seen the old name; prefer `#[traced(name = "..")]`.
///
/// Implements [Trace API, UpdateName](https://opentelemetry.io/docs/specs/otel/trace/api/#updatename).
///
/// ```
/// otel_runtime::set_span_name("GET /orders/{id}");
/// ```
pub fn set_span_name(name: impl Into<Cow<'static, str>>) {
    if let Some(context) = recording() {
        context.span().update_name(name);
    }
}

/// Sets the status of the current span. `#[traced]` functions set it themselves from what they
/// return.
///
/// Implements [Trace API, SetStatus](https://opentelemetry.io/docs/specs/otel/trace/api/#set-status).
///
/// ```
/// use otel_runtime::opentelemetry::trace::Status;
/// otel_runtime::set_status(Status::error("stock is out of step"));
/// ```
pub fn set_status(status: Status) {
    if let Some(context) = recording() {
        context.span().set_status(status);
    }
}

/// The current context, if its span records.
fn recording() -> Option<Context> {
    if !thread::is_alive() {
        return None;
    }
    let context = Context::current();
    let records = context.span().is_recording();
    records.then_some(context)
}

/// The span that an in-body macro speaks of.
#[derive(Debug, Clone, Copy)]
pub enum Target {
    /// The span of the annotated function around it.
    Own(Own),
    /// The current span.
    Current,
}

impl Target {
    fn context(self) -> Option<Context> {
        match self {
            Target::Own(own) => own::context(own),
            Target::Current => recording(),
        }
    }
}

/// `record!(..)`. The values are evaluated only if the span records, and outside of every lock.
#[inline]
pub fn record(target: Target, fill: impl FnOnce(&mut AttrSink<'_>)) {
    if let Some(context) = target.context() {
        context.span().set_attributes(collect(fill));
    }
}

/// `event!(..)`. The values are evaluated only if the span records, and outside of every lock.
#[inline]
pub fn event(target: Target, name: &'static str, fill: impl FnOnce(&mut AttrSink<'_>)) {
    if let Some(context) = target.context() {
        let attributes = collect(fill);
        context.span().add_event_with_timestamp(name, clock::now(), attributes);
    }
}

/// `event!(..; limit = N)`. The values are evaluated only if the event is added.
#[inline]
pub fn limited_event(
    target: Target,
    limit: &'static EventLimit,
    name: &'static str,
    fill: impl FnOnce(&mut AttrSink<'_>),
) {
    let admitted = match target {
        Target::Own(own) => own::admitted(own, limit),
        Target::Current => recording().and_then(|context| {
            let pass = event_limit::of_thread(context.span().span_context(), limit)?;
            Some((context, pass))
        }),
    };
    if let Some((context, pass)) = admitted {
        let mut attributes = collect(fill);
        if pass == Pass::Last {
            attributes.push(KeyValue::new(EVENT_LIMIT, i64::from(limit.most())));
        }
        context.span().add_event_with_timestamp(name, clock::now(), attributes);
    }
}

fn collect(fill: impl FnOnce(&mut AttrSink<'_>)) -> Vec<KeyValue> {
    let mut attributes = Vec::new();
    fill(&mut attributes);
    attributes
}
