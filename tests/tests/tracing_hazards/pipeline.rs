//! Samplers and processors, which run while a span starts or ends.

use crate::world::{World, around, meddle, ours};
use opentelemetry::trace::{Link, SpanKind, TraceContextExt as _, TraceId, Tracer as _, TracerProvider as _};
use opentelemetry::{Context, KeyValue, global};
use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{
    Sampler, SamplingResult, SdkTracer, SdkTracerProvider, ShouldSample, Span, SpanData, SpanProcessor,
};
use otel_runtime::{Telemetry, TracingSpans, traced, tracing_layer, without_own_spans};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tracing::Dispatch;
use tracing_opentelemetry::OpenTelemetrySpanExt as _;
use tracing_subscriber::layer::{Identity, Layer as _, SubscriberExt as _};

/// Does something with the name of each span that starts, and of each that ends.
#[derive(Debug, Clone)]
struct Does {
    at_start: fn(&str),
    at_end: fn(&str),
    count: Arc<AtomicUsize>,
}

impl Does {
    fn new(at_start: fn(&str), at_end: fn(&str)) -> Self {
        Does { at_start, at_end, count: Arc::default() }
    }

    fn count(&self) -> usize {
        self.count.load(Ordering::Acquire)
    }

    fn run(&self, what: fn(&str), name: &str) {
        self.count.fetch_add(1, Ordering::AcqRel);
        what(name);
    }
}

impl ShouldSample for Does {
    fn should_sample(
        &self,
        parent: Option<&Context>,
        trace: TraceId,
        name: &str,
        kind: &SpanKind,
        attributes: &[KeyValue],
        links: &[Link],
    ) -> SamplingResult {
        self.run(self.at_start, name);
        Sampler::AlwaysOn.should_sample(parent, trace, name, kind, attributes, links)
    }
}

impl SpanProcessor for Does {
    fn on_start(&self, span: &mut Span, _: &Context) {
        let name = span.exported_data().map_or_else(String::new, |data| data.name.to_string());
        self.run(self.at_start, &name);
    }

    fn on_end(&self, span: SpanData) {
        self.run(self.at_end, &span.name);
    }

    fn force_flush(&self) -> OTelSdkResult {
        Ok(())
    }

    fn shutdown_with_timeout(&self, _: Duration) -> OTelSdkResult {
        Ok(())
    }
}

fn sampled(faces: TracingSpans, sampler: Does) -> World {
    World::with(faces, |builder| builder.sampler_unwrapped(sampler), Box::new(Identity::new()))
}

fn processed(faces: TracingSpans, processor: Does) -> World {
    World::with(faces, |builder| builder.span_processor(processor), Box::new(Identity::new()))
}

#[traced]
fn middle(inside: impl FnOnce()) {
    inside();
}

/// A library, ours and one by hand, in each other.
fn nested() {
    tracing::info_span!("outer").in_scope(|| {
        middle(|| {
            // `in_span` has the sampler run while the current context is borrowed.
            let current = Context::current();
            let span = global::tracer("by hand").start_with_context("by_hand", &current);
            let _attached = current.with_span(span).attach();
            tracing::info_span!("inner").in_scope(|| ours("told"));
        });
    });
}

const NESTED: &str = "outer(middle(by_hand(inner(ours[told@INFO]))))";

/// Whatever stands beside them.
fn assert_nested(tree: &str) {
    let places = ["outer", "middle", "by_hand", "inner", "ours[told@INFO]"].map(|name| {
        let places: Vec<usize> = tree.match_indices(name).map(|(place, _)| place).collect();
        assert_eq!(places.len(), 1, "{name} in {tree}");
        places
    });
    assert!(places.is_sorted(), "{tree}");
}

pub(crate) fn a_sampler_meddles(faces: TracingSpans) {
    let sampler = Does::new(|_| meddle(), |_| ());
    let world = sampled(faces, sampler.clone());
    nested();
    assert_nested(&world.tree());
    assert!(sampler.count() > 5);
}

/// A `tracing` span that closes while the registry closes another one is never given back by that, and keeps its parent
/// open: at the end no spans are opened here.
pub(crate) fn a_processor_meddles(faces: TracingSpans) {
    let at_end = |_: &_| {
        tracing::info!("meddled");
        let _attached = Context::current().with_value(1_u8).attach();
        otel_runtime::event!("meddled by hand");
    };
    let processor = Does::new(|_| meddle(), at_end);
    let world = processed(faces, processor.clone());
    nested();
    assert_nested(&world.tree());
    assert!(processor.count() > 10);
}

pub(crate) fn a_processor_panics(faces: TracingSpans) {
    let panics = |name: &str| assert!(!name.contains("broken"), "a processor panics");
    let world = processed(faces, Does::new(|_| (), panics));
    middle(|| {
        tracing::info_span!("broken").in_scope(|| ours("told"));
        drop(tracing::info_span!("broken, never entered"));
    });
    assert_eq!(world.tree(), "middle ours[told@INFO]");
    world.assert_sane();
}

pub(crate) fn a_sampler_asks_the_span_that_it_samples_for_its_context(faces: TracingSpans) {
    let sampler = Does::new(
        |_| {
            let _ = tracing::Span::current().context();
            tracing::Span::current().set_attribute("acme.asked", true);
        },
        |_| (),
    );
    let world = sampled(faces, sampler.clone());
    nested();
    assert_eq!(world.tree(), NESTED);
    assert_eq!(sampler.count(), 5);
    world.assert_sane();
}

pub(crate) fn a_sampler_logs_to_the_span_that_it_samples(faces: TracingSpans) {
    let sampler = Does::new(|_| tracing::info!(parent: &tracing::Span::current(), "sampled"), |_| ());
    let world = sampled(faces, sampler.clone());
    nested();
    assert_nested(&world.tree());
    assert_eq!(sampler.count(), 5);
}

pub(crate) fn a_sampler_panics(faces: TracingSpans) {
    let world = sampled(faces, Does::new(|name| assert!(!name.contains("broken"), "a sampler panics"), |_| ()));
    around(|| {
        // Whether the panic comes through is left open; that it leaves nothing behind is not.
        let _ = catch_unwind(AssertUnwindSafe(|| {
            let span = tracing::info_span!("broken");
            span.in_scope(|| tracing::info!("told"));
        }));
        let _ = catch_unwind(AssertUnwindSafe(|| drop(tracing::info_span!("broken, never entered"))));
        ours("after");
    });
    let tree = world.tree();
    assert!(tree.starts_with("around") && tree.contains("(ours[after@INFO])"), "{tree}");
    world.assert_sane();
}

/// What `otel_warn!` comes to.
fn warn(_: &str) {
    tracing::warn!(name: "BatchSpanProcessor.SpanDroppingStarted", target: "opentelemetry_sdk", name = "dropped");
}

pub(crate) fn what_the_sdk_logs_does_not_loop(faces: TracingSpans) {
    let processor = Does::new(warn, warn);
    let world = processed(faces, processor.clone());
    nested();
    assert_eq!(world.tree(), NESTED);
    // The pipeline itself warns of this one.
    assert!(Telemetry::builder().install().is_err());
    world.assert_sane();
}

/// A span is locked while it is told something, and that is when the SDK has something to say of it.
pub(crate) fn what_the_sdk_logs_of_a_span_is_not_told_to_that(faces: TracingSpans) {
    let processor = Does::new(warn, warn);
    let world = processed(faces, processor.clone());
    around(|| {
        global::tracer("by hand").in_span("by_hand", |context| {
            context.span().end();
            tracing::info!("late");
        });
    });
    assert_eq!(world.tree(), "around(by_hand)");
    world.assert_sane();
}

/// The application's own layer holds the lock of a span while it starts that, and passes over what is logged then.
fn a_processor_logs_beside(faces: TracingSpans, subscriber: impl FnOnce(SdkTracer) -> Dispatch) {
    let log = |_: &_| tracing::info!("from a processor");
    let processor = Does::new(log, |_| ());
    let provider = SdkTracerProvider::builder().with_span_processor(processor.clone()).build();
    let world = World::under(faces, |builder| builder, subscriber(provider.tracer("theirs")));
    ours("first");
    let root = Context::current().with_span(provider.tracer("by hand").start("root")).attach();
    tracing::info_span!("library").in_scope(|| tracing::info!("told"));
    drop(root);
    assert_eq!(world.tree(), "ours[first@INFO]");
    assert_eq!(processor.count(), 4, "two spans start and end");
}

pub(crate) fn a_processor_logs_under_a_layer_below_ours(faces: TracingSpans) {
    a_processor_logs_beside(faces, |tracer| {
        let theirs = tracing_opentelemetry::layer().with_tracer(tracer).with_filter(without_own_spans());
        tracing_subscriber::registry().with(theirs).with(tracing_layer()).into()
    });
}

pub(crate) fn a_processor_logs_under_a_layer_above_ours(faces: TracingSpans) {
    a_processor_logs_beside(faces, |tracer| {
        let theirs = tracing_opentelemetry::layer().with_tracer(tracer).with_filter(without_own_spans());
        tracing_subscriber::registry().with(tracing_layer()).with(theirs).into()
    });
}
