//! Filters that know our own `tracing` spans from those of others.

use crate::tracing_spans;
use tracing::level_filters::LevelFilter;
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::Interest;
use tracing::{Event, Metadata};
use tracing_subscriber::layer::{Context, Filter};

/// The filter of [`without_own_spans`].
#[derive(Debug, Clone, Copy)]
pub struct WithoutOwnSpans(());

/// A filter for a layer that must not see the `tracing` spans that `#[traced]` functions open, such as an application's
/// own `tracing-opentelemetry` layer, which would make a second OpenTelemetry span of each. [`tracing_layer`] needs none.
///
/// Costs nothing for single spans: it is asked once for each call site.
///
/// [`tracing_layer`]: fn@crate::tracing_layer
///
/// ```
/// use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};
///
/// let theirs = tracing_opentelemetry::layer().with_filter(otel_runtime::without_own_spans());
/// let subscriber = tracing_subscriber::registry().with(theirs);
/// # drop(subscriber);
/// ```
pub fn without_own_spans() -> WithoutOwnSpans {
    WithoutOwnSpans(())
}

impl<S> Filter<S> for WithoutOwnSpans {
    fn enabled(&self, metadata: &Metadata<'_>, _: &Context<'_, S>) -> bool {
        !tracing_spans::is_face(metadata)
    }

    fn callsite_enabled(&self, metadata: &'static Metadata<'static>) -> Interest {
        if tracing_spans::is_face(metadata) { Interest::never() } else { Interest::always() }
    }
}

/// The filter of [`with_own_spans`].
#[derive(Debug, Clone, Copy)]
pub struct WithOwnSpans<F>(F);

/// What `filter` lets pass, and the `tracing` spans that `#[traced]` functions open, whatever their level: a filter
/// for [`tracing_layer`].
///
/// A library that works on threads of its own takes the current `tracing` span there, and knows no other
/// context. If that is the span of one of our calls, what it traces and logs there belongs to the call; if a filter
/// has taken that away, to a span further out.
///
/// It makes each call that opens such a span pay for it, where [`TracingSpans`](crate::TracingSpans) are on.
///
/// [`tracing_layer`]: fn@crate::tracing_layer
///
/// ```
/// use otel_runtime::{tracing_layer, with_own_spans};
/// use tracing::level_filters::LevelFilter;
/// use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};
///
/// let ours = tracing_layer().with_filter(with_own_spans(LevelFilter::INFO));
/// let subscriber = tracing_subscriber::registry().with(ours);
/// # drop(subscriber);
/// ```
pub fn with_own_spans<F>(filter: F) -> WithOwnSpans<F> {
    WithOwnSpans(filter)
}

impl<S, F: Filter<S>> Filter<S> for WithOwnSpans<F> {
    fn enabled(&self, metadata: &Metadata<'_>, ctx: &Context<'_, S>) -> bool {
        tracing_spans::is_face(metadata) || self.0.enabled(metadata, ctx)
    }

    fn callsite_enabled(&self, metadata: &'static Metadata<'static>) -> Interest {
        if tracing_spans::is_face(metadata) { Interest::always() } else { self.0.callsite_enabled(metadata) }
    }

    fn event_enabled(&self, event: &Event<'_>, ctx: &Context<'_, S>) -> bool {
        self.0.event_enabled(event, ctx)
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        // Ours have any level.
        None
    }

    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, ctx: Context<'_, S>) {
        self.0.on_new_span(attributes, id, ctx);
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, ctx: Context<'_, S>) {
        self.0.on_record(id, values, ctx);
    }

    fn on_enter(&self, id: &Id, ctx: Context<'_, S>) {
        self.0.on_enter(id, ctx);
    }

    fn on_exit(&self, id: &Id, ctx: Context<'_, S>) {
        self.0.on_exit(id, ctx);
    }

    fn on_close(&self, id: Id, ctx: Context<'_, S>) {
        self.0.on_close(id, ctx);
    }
}
