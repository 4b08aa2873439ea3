//! A process with telemetry, a subscriber with our layer, and code that does whatever a callback lets it do.

use crate::trees::{Kept, drawn};
use opentelemetry::trace::TraceContextExt as _;
use opentelemetry::{Context, global};
use otel_runtime::propagators::TraceContext;
use otel_runtime::{Telemetry, TelemetryBuilder, TracingLayer, TracingSpans, traced, tracing_layer};
use std::cell::Cell;
use std::collections::HashMap;
use std::fmt::{self, Write as _};
use tracing::Subscriber;
use tracing::dispatcher::{Dispatch, set_global_default};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing_subscriber::layer::{self, Layer, Layered, SubscriberExt as _};
use tracing_subscriber::registry::{LookupSpan, Registry};

pub(crate) type Below = Layered<TracingLayer<Registry>, Registry>;
pub(crate) type BoxedLayer = Box<dyn Layer<Below> + Send + Sync>;

pub(crate) struct World {
    telemetry: Telemetry,
    spans: Kept,
}

impl World {
    pub(crate) fn new(faces: TracingSpans) -> Self {
        Self::with(faces, |builder| builder, Box::new(layer::Identity::new()))
    }

    pub(crate) fn with_layer(faces: TracingSpans, layer: impl Layer<Below> + Send + Sync) -> Self {
        Self::with(faces, |builder| builder, Box::new(layer))
    }

    pub(crate) fn with(
        faces: TracingSpans,
        build: impl FnOnce(TelemetryBuilder) -> TelemetryBuilder,
        layer: BoxedLayer,
    ) -> Self {
        Self::under(faces, build, tracing_subscriber::registry().with(tracing_layer()).with(layer).with(Formats))
    }

    pub(crate) fn under(
        faces: TracingSpans,
        build: impl FnOnce(TelemetryBuilder) -> TelemetryBuilder,
        subscriber: impl Into<Dispatch>,
    ) -> Self {
        let spans = Kept::default();
        let builder = Telemetry::builder().exporter(spans.clone()).propagator(TraceContext::new()).tracing_spans(faces);
        let telemetry = build(builder).install().expect("there is no other");
        set_global_default(subscriber.into()).expect("there is no other");
        World { telemetry, spans }
    }

    /// What has ended since the last look.
    pub(crate) fn tree(&self) -> String {
        self.telemetry.force_flush().expect("the exporter takes all");
        drawn(self.spans.take())
    }

    /// No context has been left behind, and a new trace is as it is to be.
    pub(crate) fn assert_sane(&self) {
        assert!(!Context::current().has_active_span(), "a context was left attached");
        assert!(!Context::current().is_telemetry_suppressed(), "telemetry was left suppressed");
        self.tree();
        tracing::info_span!("library").in_scope(|| ours("hello"));
        assert_eq!(self.tree(), "library(ours[hello@INFO])");
        assert!(!Context::current().has_active_span(), "a context is left attached");
    }
}

#[traced]
pub(crate) fn ours(message: &str) {
    tracing::info!("{message}");
}

#[traced]
pub(crate) fn around(inside: impl FnOnce()) {
    inside();
}

thread_local! {
    static MEDDLING: Cell<bool> = const { Cell::new(false) };
}

/// Logs, opens spans of both kinds, reads the context and injects it; unless it does so already, since who logs in what
/// logging runs does it for ever.
pub(crate) fn meddle() {
    if MEDDLING.replace(true) {
        return;
    }
    tracing::info!("meddled");
    tracing::info_span!("meddling_library").in_scope(|| ours("meddled"));
    around(|| tracing::info_span!("meddling_library").in_scope(|| ()));
    let mut headers = HashMap::new();
    global::get_text_map_propagator(|propagator| propagator.inject_context(&Context::current(), &mut headers));
    let _attached = Context::current().with_value(1_u8).attach();
    Context::map_current(|context| context.span().span_context().clone());
    let _ = otel_runtime::is_recording();
    otel_runtime::event!("meddled by hand");
    MEDDLING.set(false);
}

/// A layer that formats all that it is shown, as `fmt` does.
struct Formats;

impl<S> Layer<S> for Formats
where
    S: Subscriber + for<'span> LookupSpan<'span>,
{
    fn on_new_span(&self, attributes: &Attributes<'_>, _: &Id, _: layer::Context<'_, S>) {
        attributes.record(&mut Text(String::new()));
    }

    fn on_record(&self, _: &Id, values: &Record<'_>, _: layer::Context<'_, S>) {
        values.record(&mut Text(String::new()));
    }

    fn on_event(&self, event: &tracing::Event<'_>, _: layer::Context<'_, S>) {
        event.record(&mut Text(String::new()));
    }
}

struct Text(String);

impl Visit for Text {
    fn record_debug(&mut self, _: &Field, value: &dyn fmt::Debug) {
        let _ = write!(self.0, "{value:?}");
    }
}
