//! `tracing` spans and events in our traces: a layer built on that of `tracing-opentelemetry`.
//!
//! Spans of libraries become OpenTelemetry spans there. Events do not: that layer knows the `tracing` spans alone, and an
//! event inside one of ours would go to the span outside of it.

mod entered;
mod event;
mod events;
mod filter;
mod neighbours;
mod stand_in;
mod tracer;

pub use filter::{WithOwnSpans, WithoutOwnSpans, with_own_spans, without_own_spans};

use crate::attach::attach_alone;
use crate::thread;
use crate::tracing_spans;
use neighbours::Neighbours;
use opentelemetry::Context;
use opentelemetry::trace::{SpanContext, TraceContextExt as _};
use std::any::TypeId;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use tracer::LateTracer;
use tracing::span::{Attributes, Id, Record};
use tracing::{Dispatch, Event, Subscriber};
use tracing_opentelemetry::OpenTelemetryLayer;
use tracing_subscriber::layer::{self, Layer};
use tracing_subscriber::registry::LookupSpan;

/// The layer that brings what is `tracing` into our traces; made by [`tracing_layer`].
pub struct TracingLayer<S> {
    spans: OpenTelemetryLayer<S, LateTracer>,
    makes_spans: bool,
    takes_events: bool,
    errors_are_status: bool,
    neighbours: Neighbours,
}

/// A [`Layer`] that makes `tracing` at home in our traces.
///
/// - A `tracing` span, such as one of a library, becomes an OpenTelemetry span under the current
///   [`Context`], and is the parent of what runs inside it, by whatever means that is traced. That is
///   `tracing-opentelemetry`'s layer, with context activation and without attributes that nobody has named. Its spans
///   go where those of `#[traced]` go: to what the current context records into, in a test, else to the global provider,
///   also one that is installed later.
/// - A `tracing` event becomes an event of the innermost OpenTelemetry span, whoever made that, and never of one
///   further out; outside of every span that records it is passed over, unread. Name and fields are told as
///   `tracing-opentelemetry` tells them: the message is the name, `level` and `target` are attributes. An event with
///   `parent:` goes to that span, one with `parent: None` to none. The status of the span stays what it is, unless
///   [`with_error_status`](TracingLayer::with_error_status) is set.
/// - The `tracing` spans that `#[traced]` functions open, see [`TracingSpans`](crate::TracingSpans), stand for the
///   OpenTelemetry span that is there already, and make no second one.
///
/// Filters are put on it as on any layer, `tracing_layer().with_filter(..)`. A span that is filtered off is
/// none: what runs inside it belongs to the span outside.
///
/// Beside a layer of `tracing-opentelemetry` that the application has put into the same subscriber, this
/// one makes no spans, and takes only those events that the other one would put elsewhere. What is lost: the other
/// layer still gives events inside our spans to the `tracing` span outside as well. Do not put this layer
/// itself into [`reload`](tracing_subscriber::reload), which hides it from
/// [`OpenTelemetrySpanExt`](https://docs.rs/tracing-opentelemetry/0.34/tracing_opentelemetry/trait.OpenTelemetrySpanExt.html);
/// reload its filter. Of several of these layers in one subscriber the first one makes the spans, and the first one takes the
/// events. In an `Option` or a `Vec`, which do not tell a layer what it is part of, it knows its neighbours in the global
/// default subscriber only.
///
/// What the `opentelemetry` crates log of themselves is told to no span. A sampler that panics costs its span and
/// nothing else, and so does a processor; what either of them finds in the `tracing` span that is just being started is
/// nothing, since that is locked.
///
/// Costs what `tracing-opentelemetry` costs for a span; for an event a look at the current context, and an allocation
/// for its attributes if that records.
///
/// ```
/// use otel_runtime::traced;
/// use tracing_subscriber::layer::SubscriberExt as _;
///
/// #[traced]
/// fn charge() {
///     tracing::info!(acme.order.cents = 1999, "card is charged");
/// }
///
/// # #[cfg(feature = "testing")] {
/// let recorder = otel_runtime::testing::record();
/// let subscriber = tracing_subscriber::registry().with(otel_runtime::tracing_layer());
/// tracing::subscriber::with_default(subscriber, || {
///     let _library = tracing::info_span!("library").entered();
///     charge();
/// });
/// let charge = recorder.span("charge");
/// otel_runtime::testing::assert_child_of(&charge, &recorder.span("library"));
/// assert_eq!(charge.events[0].name, "card is charged");
/// # }
/// ```
pub fn tracing_layer<S>() -> TracingLayer<S>
where
    S: Subscriber + for<'span> LookupSpan<'span>,
{
    let spans = tracing_opentelemetry::layer()
        .with_tracer(LateTracer)
        .with_context_activation(true)
        .with_tracked_inactivity(false)
        .with_location(false)
        .with_threads(false)
        .with_target(false)
        .with_error_fields_to_exceptions(false)
        .with_error_records_to_exceptions(false);
    TracingLayer {
        spans,
        makes_spans: true,
        takes_events: true,
        errors_are_status: false,
        neighbours: Neighbours::default(),
    }
}

impl<S> TracingLayer<S>
where
    S: Subscriber + for<'span> LookupSpan<'span>,
{
    /// Whether `tracing` spans become OpenTelemetry spans; they do by default.
    ///
    /// ```
    /// let events_only = otel_runtime::tracing_layer::<tracing_subscriber::Registry>().with_spans(false);
    /// # drop(events_only);
    /// ```
    #[must_use]
    pub fn with_spans(self, spans: bool) -> Self {
        TracingLayer { makes_spans: spans, ..self }
    }

    /// Whether `tracing` events become events of spans; they do by default. A program that exports its logs
    /// with their trace ids, as `opentelemetry-appender-tracing` does, has no need of them.
    ///
    /// ```
    /// let spans_only = otel_runtime::tracing_layer::<tracing_subscriber::Registry>().with_events(false);
    /// # drop(spans_only);
    /// ```
    #[must_use]
    pub fn with_events(self, events: bool) -> Self {
        TracingLayer { takes_events: events, ..self }
    }

    /// Whether an event at level error sets the status of its span to error, with its message for a description.
    /// Off by default: who logs an error may have dealt with it, and the outcome of a call is told by what it returns.
    ///
    /// ```
    /// let layer = otel_runtime::tracing_layer::<tracing_subscriber::Registry>().with_error_status(true);
    /// # drop(layer);
    /// ```
    #[must_use]
    pub fn with_error_status(self, status: bool) -> Self {
        TracingLayer { errors_are_status: status, ..self }
    }

    /// Whether `tracing` spans carry `code.*` attributes. Off by default, as it is for
    /// `Telemetry`.
    ///
    /// ```
    /// let layer = otel_runtime::tracing_layer::<tracing_subscriber::Registry>().with_location(true);
    /// # drop(layer);
    /// ```
    #[must_use]
    pub fn with_location(self, location: bool) -> Self {
        TracingLayer { spans: self.spans.with_location(location), ..self }
    }

    /// Notes which context the `tracing` span of a call stands for, and has the layer below take its span for its own.
    fn stand_in(&self, attributes: &Attributes<'_>, id: &Id, context: &Context, ctx: layer::Context<'_, S>) {
        if let Some(span) = ctx.span(id) {
            span.extensions_mut().replace(StandsFor(context.clone()));
        }
        if self.neighbours.find() || !self.makes_spans {
            return;
        }
        let metadata = attributes.metadata();
        let Some(attached) = attach_alone(context) else { return };
        self.spans.on_new_span(&Attributes::new(metadata, &metadata.fields().value_set(&[])), id, ctx);
        // At once: a parent that is set before the first look would make it a span of its own.
        stand_in::start(context, || self.neighbours.context_of_span(id));
        drop(attached);
        tracing_spans::stood_in();
    }
}

/// In the `tracing` span of one of our calls: the context that it stands for.
struct StandsFor(Context);

fn stood_for<S>(id: &Id, ctx: &layer::Context<'_, S>) -> Option<Context>
where
    S: Subscriber + for<'span> LookupSpan<'span>,
{
    let span = ctx.span(id)?;
    let extensions = span.extensions();
    extensions.get::<StandsFor>().map(|StandsFor(context)| context.clone())
}

/// The context under which something is that names its parent, where the layer below does not know it: a call of
/// ours, or what is filtered off, and belongs to the span outside then.
fn context_of_parent<S>(parent: &Id, ctx: &layer::Context<'_, S>) -> Option<Context>
where
    S: Subscriber + for<'span> LookupSpan<'span>,
{
    let of_current = || {
        let is_current = ctx.current_span().id() == Some(parent);
        (is_current && ctx.span(parent).is_none() && thread::is_alive()).then(Context::current)
    };
    stood_for(parent, ctx).or_else(of_current)
}

impl<S> Layer<S> for TracingLayer<S>
where
    S: Subscriber + for<'span> LookupSpan<'span>,
{
    fn on_register_dispatch(&self, dispatch: &Dispatch) {
        self.neighbours.set_dispatch(dispatch);
        self.spans.on_register_dispatch(dispatch);
    }

    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, ctx: layer::Context<'_, S>) {
        if crate::OFF || !thread::is_alive() {
            return;
        }
        if neighbours::is_probe(attributes.metadata()) {
            return self.neighbours.show(self.makes_spans, self.takes_events);
        }
        if let Some(context) = tracing_spans::context_of_new(attributes.metadata()) {
            return self.stand_in(attributes, id, &context, ctx);
        }
        if self.neighbours.find() || !self.makes_spans {
            return;
        }
        let base = match attributes.parent() {
            // The layer below knows no such span, and would start a new trace.
            Some(parent) => context_of_parent(parent, &ctx),
            // Nor what the current context records into.
            None if attributes.is_root() => Some(Context::current().with_remote_span_context(SpanContext::NONE)),
            None => None,
        };
        let Some(base) = base else { return self.spans.on_new_span(attributes, id, ctx) };
        let _attached = attach_alone(&base);
        let contextual = Attributes::new(attributes.metadata(), attributes.values());
        self.spans.on_new_span(&contextual, id, ctx);
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, ctx: layer::Context<'_, S>) {
        if self.is_ours_to_make() {
            self.spans.on_record(id, values, ctx);
        }
    }

    fn on_follows_from(&self, id: &Id, follows: &Id, ctx: layer::Context<'_, S>) {
        // The layer below locks both.
        if id == follows || tracer::is_starting() || !self.is_ours_to_make() {
            return;
        }
        let (face, face_followed) = (stood_for(id, &ctx), stood_for(follows, &ctx));
        if face.is_none() && face_followed.is_none() {
            return self.spans.on_follows_from(id, follows, ctx);
        }
        let started = |face: Option<Context>, id| face.or_else(|| self.neighbours.context_of_span(id));
        if let (Some(span), Some(followed)) = (started(face, id), started(face_followed, follows)) {
            span.span().add_link(followed.span().span_context().clone(), Vec::new());
        }
    }

    fn on_event(&self, event: &Event<'_>, ctx: layer::Context<'_, S>) {
        let is_taken = !crate::OFF && self.takes_events && !event::is_telling() && !event::is_of_sdk(event.metadata());
        if is_taken && thread::is_alive() && !self.neighbours.take_events() {
            self.tell(event, &ctx);
        }
    }

    fn on_enter(&self, id: &Id, ctx: layer::Context<'_, S>) {
        if crate::OFF || !entered::is_possible() {
            return;
        }
        match stood_for(id, &ctx) {
            Some(_) if tracing_spans::is_own_step() => {}
            Some(context) => entered::enter(id, &context),
            None if self.is_ours_to_make() => {
                self.spans.on_enter(id, ctx);
                entered::note_below();
            }
            None if self.takes_events && self.neighbours.take_events_of_spans() => {
                if let Some(made) = self.made_by_others(id) {
                    entered::enter_of_others(id, made);
                }
            }
            None => {}
        }
    }

    fn on_exit(&self, id: &Id, ctx: layer::Context<'_, S>) {
        if crate::OFF || !entered::is_possible() {
            return;
        }
        if ctx.span(id).is_some_and(|span| span.extensions().get::<StandsFor>().is_some()) {
            if !tracing_spans::is_own_step() {
                entered::leave(id);
            }
        } else if self.is_ours_to_make() {
            self.spans.on_exit(id, ctx);
        } else if self.neighbours.take_events_of_spans() {
            entered::leave_of_others(id);
        }
    }

    fn on_close(&self, id: Id, ctx: layer::Context<'_, S>) {
        if self.is_ours_to_make() {
            // A processor that panics takes its span with it and nothing else.
            let _ = catch_unwind(AssertUnwindSafe(|| self.spans.on_close(id, ctx)));
        }
    }

    // How `OpenTelemetrySpanExt` finds the layer below, for libraries that set parents or read contexts.
    #[allow(
        unsafe_code,
        reason = "a trait's function that is unsafe to call and to implement; nothing else gives access"
    )]
    unsafe fn downcast_raw(&self, id: TypeId) -> Option<*const ()> {
        if id == TypeId::of::<Self>() {
            // Points to `self`, of the type that was asked for.
            return Some(std::ptr::from_ref(self).cast());
        }
        if tracer::is_starting() {
            // Who asks for a context now is a sampler or a processor, and would wait for the span that waits for it.
            return None;
        }
        // SAFETY: the caller keeps what this function asks of it, which is what that one asks; and what that one
        // gives points into a field of `self`, and lives as long.
        unsafe { self.spans.downcast_raw(id) }
    }
}

impl<S> TracingLayer<S>
where
    S: Subscriber + for<'span> LookupSpan<'span>,
{
    /// Whether spans that are not of our own calls are made here. Known since the first one was.
    fn is_ours_to_make(&self) -> bool {
        !crate::OFF && self.makes_spans && !self.neighbours.make_spans()
    }
}

impl<S> fmt::Debug for TracingLayer<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TracingLayer")
            .field("makes_spans", &self.makes_spans)
            .field("takes_events", &self.takes_events)
            .field("errors_are_status", &self.errors_are_status)
            .finish_non_exhaustive()
    }
}
