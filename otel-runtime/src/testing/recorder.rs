//! The recorder: a provider that only the current context knows.

use super::picture;
use super::processor::AtOnce;
use crate::provider::{self, Sampling, ScopedProvider};
use crate::sampler;
use crate::telemetry::env::{Env, wants_spans_of_sdk};
use crate::telemetry::ids;
use crate::telemetry::limits;
use crate::telemetry::recorder::{self, Out};
use crate::telemetry::sampling::Shared;
use opentelemetry::global::BoxedTracer;
use opentelemetry::trace::TracerProvider as _;
use opentelemetry::{Context, ContextGuard};
use opentelemetry_sdk::trace::{InMemorySpanExporter, Sampler, SdkTracerProvider, ShouldSample, SpanData};
use std::borrow::Borrow;
use std::ops::Deref;
use std::sync::Arc;

/// Records every span of the current context from now on, until the [`Recorder`] is dropped.
///
/// No global provider is needed, and none is used while the recorder's context is current: tests may
/// run in parallel, and whatever is carried (spawned tasks, threads, futures) records into the
/// recorder that it was spawned under. Every trace is sampled; [`Recorder::builder`] can change that.
///
/// Only `otel-runtime`'s own spans are recorded, and those that `tracing_layer` makes: code that asks the global provider
/// for a tracer does not look at the context. For that, see [`Recorder::provider`].
///
/// No propagator is set, and without one nothing goes into headers and nothing comes out of them. Propagators
/// are the whole process's: a test whose contexts travel in headers calls
/// `global::set_text_map_propagator(TraceContext::new())` itself, with [`TraceContext`](crate::propagators::TraceContext).
///
/// ```
/// use otel_runtime::{testing, traced};
///
/// #[traced(attrs("acme.answer" = 42))]
/// fn work() {}
///
/// let recorder = testing::record();
/// work();
/// assert_eq!(recorder.tree(), "work {acme.answer: 42}\n");
/// ```
#[must_use = "recording stops when the recorder is dropped"]
pub fn record() -> Recorder {
    Recorder::builder().start()
}

/// Spans of one test. See [`record`].
#[derive(Debug)]
#[must_use = "recording stops when the recorder is dropped"]
pub struct Recorder {
    exporter: InMemorySpanExporter,
    provider: SdkTracerProvider,
    context: Context,
    _attached: ContextGuard,
}

/// Settings of a [`Recorder`].
#[derive(Debug)]
pub struct RecorderBuilder {
    sampler: Box<dyn ShouldSample>,
    sampling: Sampling,
    #[cfg(feature = "tracing")]
    tracing_spans: Option<crate::TracingSpans>,
}

impl RecorderBuilder {
    /// Asks this sampler for root spans; children follow their parents.
    ///
    /// ```
    /// use otel_runtime::{opentelemetry_sdk::trace::Sampler, testing::Recorder, traced};
    ///
    /// #[traced]
    /// fn work() {}
    ///
    /// let recorder = Recorder::builder().sampler(Sampler::AlwaysOff).start();
    /// work();
    /// assert!(recorder.spans().is_empty());
    /// ```
    #[must_use]
    pub fn sampler(mut self, root: impl ShouldSample + 'static) -> Self {
        self.sampler = sampler::for_roots(Box::new(root));
        self.sampling = Sampling::ParentBased;
        self
    }

    /// Asks this sampler for every span.
    ///
    /// ```
    /// use otel_runtime::{opentelemetry_sdk::trace::Sampler, testing::Recorder};
    ///
    /// let recorder = Recorder::builder().sampler_unwrapped(Sampler::AlwaysOn).start();
    /// assert!(recorder.spans().is_empty());
    /// ```
    #[must_use]
    pub fn sampler_unwrapped(mut self, sampler: impl ShouldSample + 'static) -> Self {
        self.sampler = Box::new(sampler);
        self.sampling = Sampling::Custom;
        self
    }

    /// Which calls also open a `tracing` span, as
    /// [`TelemetryBuilder::tracing_spans`](crate::TelemetryBuilder::tracing_spans) says it for a program: what that
    /// says, by default.
    ///
    /// ```
    /// use otel_runtime::{TracingSpans, testing::Recorder, traced};
    ///
    /// #[traced]
    /// fn work() -> Option<&'static str> {
    ///     tracing::Span::current().metadata().map(|metadata| metadata.name())
    /// }
    ///
    /// let recorder = Recorder::builder().tracing_spans(TracingSpans::Recorded).start();
    /// let name = tracing::subscriber::with_default(tracing_subscriber::registry(), work);
    /// assert_eq!(name, Some("work"));
    /// # drop(recorder);
    /// ```
    #[cfg(feature = "tracing")]
    #[must_use]
    pub fn tracing_spans(mut self, spans: crate::TracingSpans) -> Self {
        self.tracing_spans = Some(spans);
        self
    }

    /// Starts to record.
    ///
    /// ```
    /// let recorder = otel_runtime::testing::Recorder::builder().start();
    /// assert_eq!(recorder.tree(), "");
    /// ```
    pub fn start(self) -> Recorder {
        let exporter = InMemorySpanExporter::default();
        let sampler: Arc<dyn ShouldSample> = self.sampler.into();
        let env = Env::of_process();
        let limits = limits::of_spans(&env);
        let provider = SdkTracerProvider::builder()
            .with_sampler(Shared(sampler.clone()))
            .with_span_processor(AtOnce(exporter.clone()))
            .with_span_limits(limits)
            .with_id_generator(ids::Generator)
            .build();
        let api = BoxedTracer::new(Box::new(provider.tracer(provider::API_SCOPE)));
        let scoped = if wants_spans_of_sdk(&env) {
            ScopedProvider::new(provider.clone(), self.sampling, api)
        } else {
            let out = Out::Processors(vec![Arc::new(AtOnce(exporter.clone()))]);
            ScopedProvider::new(recorder::Recorder { sampler, out, limits }, self.sampling, api)
        };
        let context = Context::current_with_value(scoped);
        #[cfg(feature = "tracing")]
        let context = match self.tracing_spans {
            Some(spans) => crate::tracing_spans::with_mode(&context, spans),
            None => context,
        };
        Recorder { exporter, provider, context: context.clone(), _attached: context.attach() }
    }
}

impl Recorder {
    /// A recorder with settings.
    ///
    /// ```
    /// use otel_runtime::{opentelemetry_sdk::trace::Sampler, testing::Recorder};
    ///
    /// let recorder = Recorder::builder().sampler(Sampler::AlwaysOff).start();
    /// assert_eq!(recorder.tree(), "");
    /// ```
    pub fn builder() -> RecorderBuilder {
        RecorderBuilder {
            sampler: sampler::for_roots(Box::new(Sampler::AlwaysOn)),
            sampling: Sampling::ParentBased,
            #[cfg(feature = "tracing")]
            tracing_spans: None,
        }
    }

    /// The context that records, without a span: to be attached on a thread that was not carried.
    ///
    /// ```
    /// use otel_runtime::{testing, traced};
    ///
    /// #[traced]
    /// fn work() {}
    ///
    /// let recorder = testing::record();
    /// let context = recorder.context();
    /// std::thread::spawn(move || {
    ///     let _attached = context.attach();
    ///     work();
    /// })
    /// .join()
    /// .unwrap();
    /// assert_eq!(recorder.tree(), "work\n");
    /// ```
    pub fn context(&self) -> Context {
        self.context.clone()
    }

    /// The provider that records, for code that takes one.
    ///
    /// ```
    /// use otel_runtime::opentelemetry::trace::{Tracer as _, TracerProvider as _};
    ///
    /// let recorder = otel_runtime::testing::record();
    /// recorder.provider().tracer("by hand").in_span("by hand", |_| ());
    /// assert_eq!(recorder.tree(), "by hand\n");
    /// ```
    pub fn provider(&self) -> &SdkTracerProvider {
        &self.provider
    }

    /// The spans that have ended, in the order in which they ended.
    ///
    /// ```
    /// let recorder = otel_runtime::testing::record();
    /// otel_runtime::span!("outer", { otel_runtime::span!("inner", {}) });
    /// let names: Vec<String> = recorder.spans().iter().map(|span| span.name.to_string()).collect();
    /// assert_eq!(names, ["inner", "outer"]);
    /// ```
    ///
    /// # Panics
    /// If a thread panicked while it recorded a span.
    pub fn spans(&self) -> Vec<TestSpan> {
        let all: Arc<[SpanData]> = self.exporter.get_finished_spans().expect("the recorder's spans can be read").into();
        (0..all.len()).map(|index| TestSpan { all: all.clone(), index }).collect()
    }

    /// The one span of this name.
    ///
    /// ```
    /// use otel_runtime::opentelemetry::trace::SpanKind;
    ///
    /// let recorder = otel_runtime::testing::record();
    /// otel_runtime::span!("ask", kind = "client", {});
    /// assert_eq!(recorder.span("ask").span_kind, SpanKind::Client);
    /// ```
    ///
    /// # Panics
    /// If there is none, or more than one; the message shows the tree.
    #[track_caller]
    pub fn span(&self, name: &str) -> TestSpan {
        let mut named: Vec<TestSpan> = self.spans().into_iter().filter(|span| span.name == name).collect();
        match (named.pop(), named.len()) {
            (Some(span), 0) => span,
            (found, more) => {
                let count = more + usize::from(found.is_some());
                panic!("expected one span `{name}`, found {count} in\n{}", self.tree())
            }
        }
    }

    /// All spans that have ended, as indented trees, ordered by start: name, kind, attributes, status
    /// and links; without ids and times.
    ///
    /// ```text
    /// POST /orders server
    ///   reserve stock {acme.order.items: 3}
    ///   charge client !acme::OrderError "card declined"
    /// process orders consumer -> POST /orders
    /// ```
    pub fn tree(&self) -> String {
        let all: Vec<SpanData> = self.exporter.get_finished_spans().unwrap_or_default();
        picture::draw(&all)
    }

    /// Forgets the spans that have ended.
    ///
    /// ```
    /// let recorder = otel_runtime::testing::record();
    /// otel_runtime::span!("before", {});
    /// recorder.clear();
    /// otel_runtime::span!("after", {});
    /// assert_eq!(recorder.tree(), "after\n");
    /// ```
    pub fn clear(&self) {
        self.exporter.reset();
    }
}

/// A finished span, and the others that it was recorded with.
#[derive(Clone)]
pub struct TestSpan {
    all: Arc<[SpanData]>,
    index: usize,
}

impl Deref for TestSpan {
    type Target = SpanData;

    fn deref(&self) -> &SpanData {
        &self.all[self.index]
    }
}

impl Borrow<SpanData> for TestSpan {
    fn borrow(&self) -> &SpanData {
        self
    }
}

impl std::fmt::Debug for TestSpan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        (**self).fmt(f)
    }
}

impl TestSpan {
    /// The value of an attribute, as text.
    ///
    /// ```
    /// let recorder = otel_runtime::testing::record();
    /// otel_runtime::span!("work", attrs("acme.order.items" = 3), {});
    /// assert_eq!(recorder.span("work").attribute("acme.order.items").as_deref(), Some("3"));
    /// ```
    pub fn attribute(&self, key: &str) -> Option<String> {
        let attribute = self.attributes.iter().find(|attribute| attribute.key.as_str() == key)?;
        Some(attribute.value.to_string())
    }

    /// The tree that the span was recorded in.
    pub(super) fn tree(&self) -> String {
        picture::draw(&self.all)
    }
}
