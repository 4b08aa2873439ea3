//! Which span an event belongs to, and how it gets there.

use super::event::{Telling, Told};
use super::{TracingLayer, context_of_parent, entered, tracer};
use opentelemetry::Context;
use opentelemetry::trace::{SpanId, Status, TraceContextExt as _};
use tracing::span::Id;
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::layer;
use tracing_subscriber::registry::LookupSpan;

impl<S> TracingLayer<S>
where
    S: Subscriber + for<'span> LookupSpan<'span>,
{
    pub(super) fn tell(&self, event: &Event<'_>, ctx: &layer::Context<'_, S>) {
        let Some(context) = self.context_of(event, ctx) else { return };
        if context.is_telemetry_suppressed() || !context.span().is_recording() {
            return;
        }
        // Runs the `Debug` of fields, under no lock.
        let Told { name, time, attributes } = Told::of(event);
        let _telling = Telling::begin();
        let span = context.span();
        if self.errors_are_status && *event.metadata().level() == Level::ERROR {
            span.set_status(Status::error(name.clone()));
        }
        span.add_event_with_timestamp(name, time, attributes);
    }

    /// The context whose span the event belongs to.
    fn context_of(&self, event: &Event<'_>, ctx: &layer::Context<'_, S>) -> Option<Context> {
        if let Some(parent) = event.parent() {
            if let Some(context) = context_of_parent(parent, ctx) {
                return Some(context);
            }
            // Closed, filtered off, or of another subscriber; or locked, while it is started.
            if ctx.span(parent).is_none() || tracer::is_starting() || self.neighbours.take_events_of_spans() {
                return None;
            }
            return self.neighbours.context_of_span(parent);
        }
        if !event.is_contextual() {
            return None;
        }
        let current = Context::current();
        let is_taken = self.neighbours.take_events_of_spans()
            && self.innermost_of_others(ctx) == Some(current.span().span_context().span_id());
        (!is_taken).then_some(current)
    }

    /// What another layer has made of the innermost `tracing` span that it sees.
    ///
    /// Kept from when that was entered: to ask for it now would be to wait for oneself, should it be the other layer's
    /// sampler that logs.
    fn innermost_of_others(&self, ctx: &layer::Context<'_, S>) -> Option<SpanId> {
        entered::innermost_of_others().or_else(|| {
            // Of a span that is filtered off nothing is kept.
            let current = self.neighbours.current_span()?;
            if ctx.span(&current).is_some() || tracer::is_starting() {
                return None;
            }
            self.made_by_others(&current)
        })
    }

    /// Has the span started by the layer of others, if it has not been.
    pub(super) fn made_by_others(&self, id: &Id) -> Option<SpanId> {
        let _starting = tracer::Starting::begin();
        let theirs = self.neighbours.context_of_span(id)?;
        Some(theirs.span().span_context().span_id())
    }
}
