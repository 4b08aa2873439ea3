use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use opentelemetry::propagation::TextMapPropagator;
use opentelemetry::{KeyValue, global};
use opentelemetry_sdk::trace::{SdkTracerProvider, ShouldSample, SpanExporter, SpanProcessor, TracerProviderBuilder};

use super::batch::Batch;
use super::env::Env;
use super::exporters::{self, Pending};
use super::ids;
use super::limits;
use super::pipeline::{Pipeline, Slot};
use super::recorder::{Out, Recorder};
use super::resource::Given;
use super::sampling::{self, Wanted};
use super::shutdown::drop_elsewhere;
use super::{Telemetry, TelemetryError, propagation};
use crate::{OFF, provider, settings};

type AddProcessor = Box<dyn FnOnce(TracerProviderBuilder) -> TracerProviderBuilder + Send>;

/// Says what [`Telemetry`] is made of; from [`Telemetry::builder`].
///
/// Everything has a default, and what code does not set the environment can: see
/// [`Telemetry`] for the variables.
#[must_use = "nothing is set up before `install` is called"]
pub struct TelemetryBuilder {
    resource: Given,
    exporters: Vec<Pending>,
    processors: Vec<AddProcessor>,
    sampler: Option<Wanted>,
    propagators: Vec<propagation::Boxed>,
    code_location: bool,
    error_text: bool,
    #[cfg(feature = "tracing")]
    tracing_spans: crate::TracingSpans,
    shutdown_timeout: Duration,
    #[cfg(feature = "hashed")]
    pub(super) hash_key: Option<crate::secrets::Key>,
    /// What `install` has to refuse of what was given.
    pub(super) fault: Option<TelemetryError>,
}

impl fmt::Debug for TelemetryBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TelemetryBuilder")
            .field("resource", &self.resource)
            .field("exporters", &self.exporters.len())
            .field("processors", &self.processors.len())
            .field("sampler", &self.sampler)
            .field("propagators", &self.propagators)
            .field("shutdown_timeout", &self.shutdown_timeout)
            .finish_non_exhaustive()
    }
}

impl TelemetryBuilder {
    pub(super) fn new() -> Self {
        Self {
            resource: Given::default(),
            exporters: Vec::new(),
            processors: Vec::new(),
            sampler: None,
            propagators: Vec::new(),
            code_location: false,
            error_text: true,
            #[cfg(feature = "tracing")]
            tracing_spans: crate::TracingSpans::Off,
            shutdown_timeout: Duration::from_secs(5),
            #[cfg(feature = "hashed")]
            hash_key: None,
            fault: None,
        }
    }

    /// Names the service: the resource attributes `service.name` and `service.version`.
    ///
    /// They are the program's defaults. `OTEL_SERVICE_NAME` and
    /// `OTEL_RESOURCE_ATTRIBUTES` go before them, so that one binary can be deployed
    /// under several names; what must not change goes into [`resource`](Self::resource).
    ///
    /// ```
    /// use otel_runtime::Telemetry;
    ///
    /// let builder = Telemetry::builder().service(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"));
    /// # drop(builder);
    /// ```
    pub fn service(mut self, name: impl Into<String>, version: impl Into<String>) -> Self {
        self.resource.service = Some((name.into(), version.into()));
        self
    }

    /// Adds attributes to the resource, which is sent along with every span.
    ///
    /// They go before `OTEL_SERVICE_NAME` and `OTEL_RESOURCE_ATTRIBUTES`, as the
    /// specification asks of resource information that code gives ("Resource SDK,
    /// specifying resource information via an environment variable").
    ///
    /// ```
    /// use otel_runtime::Telemetry;
    /// use otel_runtime::opentelemetry::KeyValue;
    ///
    /// let builder = Telemetry::builder().resource([KeyValue::new("deployment.environment.name", "staging")]);
    /// # drop(builder);
    /// ```
    pub fn resource(mut self, attributes: impl IntoIterator<Item = KeyValue>) -> Self {
        self.resource.attributes.extend(attributes);
        self
    }

    /// Adds an exporter, behind a batch processor of its own.
    ///
    /// Each has its own bounded queue and its own thread, so a slow one holds up
    /// neither the program nor the others. `OTEL_BSP_*` are the parameters: a queue of
    /// 32,768 spans, batches of 512, one every 5,000 ms; a batch that is full sooner goes within 100 ms.
    #[cfg_attr(
        feature = "console",
        doc = "A [`ConsoleExporter`](crate::console::ConsoleExporter) gets one every 100 ms, since a person waits for it."
    )]
    ///
    /// With an exporter or a [`span_processor`](Self::span_processor) given,
    /// `OTEL_TRACES_EXPORTER` is not read.
    ///
    /// ```no_run
    /// # #[cfg(feature = "console")] {
    /// use otel_runtime::{Telemetry, console::ConsoleExporter};
    ///
    /// let telemetry = Telemetry::builder().exporter(ConsoleExporter::default()).install()?;
    /// # drop(telemetry);
    /// # }
    /// # Ok::<(), otel_runtime::TelemetryError>(())
    /// ```
    pub fn exporter(mut self, exporter: impl SpanExporter + 'static) -> Self {
        self.exporters.push(exporters::pending(exporter));
        self
    }

    /// Adds a span processor as it is.
    ///
    /// It is called in the thread of the traced code, at the start and at the end of
    /// every recorded span; it must not block. Processors run in the order in which
    /// they were added, before the exporters' own.
    ///
    /// ```no_run
    /// use otel_runtime::{Telemetry, opentelemetry_sdk::trace::SpanProcessor};
    ///
    /// fn install(audit: impl SpanProcessor + 'static) -> Result<Telemetry, otel_runtime::TelemetryError> {
    ///     Telemetry::builder().span_processor(audit).install()
    /// }
    /// ```
    pub fn span_processor(mut self, processor: impl SpanProcessor + 'static) -> Self {
        self.processors.push(Box::new(move |provider| provider.with_span_processor(processor)));
        self
    }

    /// Chooses the sampler for root spans; every other span follows its parent.
    ///
    /// This is the specification's `ParentBased` with `sampler` as its root. It keeps
    /// traces whole, and lets an unsampled call skip the sampler altogether. It goes
    /// before `OTEL_TRACES_SAMPLER`. A caller that leaves the decision to the receiver, as
    /// B3 and X-Ray can, has it asked, too. For programs that consume messages see
    /// [`links_first`](crate::sampler::links_first).
    ///
    /// ```
    /// use otel_runtime::{Telemetry, opentelemetry_sdk::trace::Sampler};
    ///
    /// let builder = Telemetry::builder().sampler(Sampler::TraceIdRatioBased(0.1));
    /// # drop(builder);
    /// ```
    pub fn sampler(mut self, sampler: impl ShouldSample + 'static) -> Self {
        self.sampler = Some(Wanted::ForRoots(Box::new(sampler)));
        self
    }

    /// Chooses the sampler for every span, whatever its parent has decided.
    ///
    /// Traces may come out in halves, which is said once on standard error, and every
    /// call pays for the sampler. It goes before `OTEL_TRACES_SAMPLER`.
    ///
    /// ```
    /// use otel_runtime::{Telemetry, opentelemetry_sdk::trace::Sampler};
    ///
    /// let builder = Telemetry::builder().sampler_unwrapped(Sampler::AlwaysOn);
    /// # drop(builder);
    /// ```
    pub fn sampler_unwrapped(mut self, sampler: impl ShouldSample + 'static) -> Self {
        self.sampler = Some(Wanted::ForAll(Box::new(sampler)));
        self
    }

    /// Adds a propagator. The first one replaces the choice of `OTEL_PROPAGATORS`.
    ///
    /// Injection and extraction go through them in the order in which they were added.
    ///
    /// ```
    /// use otel_runtime::{Telemetry, propagators::TraceContext};
    ///
    /// // Trace context, and no baggage.
    /// let builder = Telemetry::builder().propagator(TraceContext::new());
    /// # drop(builder);
    /// ```
    pub fn propagator(mut self, propagator: impl TextMapPropagator + Send + Sync + 'static) -> Self {
        self.propagators.push(Box::new(propagator));
        self
    }

    /// Records where a span's function is: `code.function.name`, `code.file.path` and
    /// `code.line.number`. Off by default; it costs three attributes on every recorded span.
    ///
    /// ```
    /// let builder = otel_runtime::Telemetry::builder().code_location(true);
    /// # drop(builder);
    /// ```
    pub fn code_location(mut self, on: bool) -> Self {
        self.code_location = on;
        self
    }

    /// Whether an error's own words become the description of the span's status.
    ///
    /// On by default. Off, a failed span carries its status and `error.type` alone:
    /// for programs whose error messages may hold what must not leave the machine.
    ///
    /// ```
    /// let builder = otel_runtime::Telemetry::builder().error_text(false);
    /// # drop(builder);
    /// ```
    pub fn error_text(mut self, on: bool) -> Self {
        self.error_text = on;
        self
    }

    /// Which calls of `#[traced]` functions and `span!` also open a `tracing` span; none by default.
    ///
    /// With one, what works on `tracing` spans sees the call: the scope in the lines of `fmt`, directives of
    /// `EnvFilter`, `tracing-error`. The span has the call's name, its module for a target, level
    /// `debug` unless `level = ".."` says another, and the literal attributes for fields. It is entered wherever the
    /// call's context is attached, is carried with it, and closes when the last clone of that is gone. A `leaf`, and a
    /// function with `min_duration`, has none. It becomes no OpenTelemetry span, see
    /// [`tracing_layer`](fn@crate::tracing_layer) and [`without_own_spans`](crate::without_own_spans).
    ///
    /// What no subscriber wants costs one check of its call site.
    ///
    /// ```
    /// use otel_runtime::{Telemetry, TracingSpans};
    ///
    /// let builder = Telemetry::builder().tracing_spans(TracingSpans::Recorded);
    /// # drop(builder);
    /// ```
    #[cfg(feature = "tracing")]
    pub fn tracing_spans(mut self, spans: crate::TracingSpans) -> Self {
        self.tracing_spans = spans;
        self
    }

    /// How long a flush or the shutdown may block its caller. 5 s by default.
    ///
    /// Exporters work side by side within that time. What is not delivered by then is
    /// lost at the end of the process.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// let builder = otel_runtime::Telemetry::builder().shutdown_timeout(Duration::from_secs(2));
    /// # drop(builder);
    /// ```
    pub fn shutdown_timeout(mut self, timeout: Duration) -> Self {
        self.shutdown_timeout = timeout;
        self
    }

    /// Puts everything in place: the global tracer provider, the global propagator, and
    /// the provider of `#[traced]` functions.
    ///
    /// Works anywhere: in `main`, inside async code of any runtime, and without a
    /// runtime. Blocks only for as long as it takes to start the exporters' threads.
    /// Settings of the environment that are not understood are ignored, counted, and
    /// written to standard error once.
    ///
    /// Under the feature `off` it succeeds, silently, and puts nothing in place: no environment is read, no
    /// provider and no propagator is set, and what was given to the builder is dropped, but for a hash key.
    ///
    /// # Errors
    ///
    /// [`TelemetryError::AlreadyInstalled`] if there is a [`Telemetry`] that has not
    /// been shut down; [`TelemetryError::HashKey`] if the hash key is too short;
    /// [`TelemetryError::Exporter`] if an exporter that the environment names cannot be made.
    ///
    /// # Panics
    ///
    /// If the operating system gives no thread to an exporter.
    ///
    /// ```no_run
    /// use otel_runtime::Telemetry;
    ///
    /// fn main() -> Result<(), otel_runtime::TelemetryError> {
    ///     let _telemetry = Telemetry::builder().service("checkout", "1.4.2").install()?;
    ///     // … the program …
    ///     Ok(())
    /// }
    /// ```
    pub fn install(mut self) -> Result<Telemetry, TelemetryError> {
        let fault = self.fault.take().filter(|_| !OFF);
        let slot = match fault.map_or_else(Slot::take, Err) {
            Ok(slot) => slot,
            Err(error) => {
                drop_elsewhere(self);
                return Err(error);
            }
        };
        #[cfg(feature = "hashed")]
        crate::secrets::set_key(self.hash_key);
        if OFF {
            let given = (self.exporters, self.processors);
            if !(given.0.is_empty() && given.1.is_empty()) {
                drop_elsewhere(given);
            }
            return Ok(disabled(self.shutdown_timeout, slot));
        }
        let env = Env::of_process();
        super::env::warn_of_config_file(&env);
        settings::set_code_location(self.code_location);
        settings::set_error_text(self.error_text);
        #[cfg(feature = "tracing")]
        crate::tracing_spans::set_mode(self.tracing_spans);
        global::set_text_map_propagator(propagation::composite(self.propagators, &env));
        if env.flag("OTEL_SDK_DISABLED") {
            drop_elsewhere((self.exporters, self.processors));
            return Ok(disabled(self.shutdown_timeout, slot));
        }
        let exporters = if self.exporters.is_empty() && self.processors.is_empty() {
            exporters::from_env(&env)?
        } else {
            self.exporters
        };
        let wanted = self.sampler.unwrap_or_else(|| sampling::from_env(&env));
        let (sampler, known) = wanted.resolve();
        let resource = self.resource.resolve(&env);
        let sampler: Arc<dyn ShouldSample> = sampler.into();
        let limits = limits::of_spans(&env);
        ids::begin_anew();
        let mut builder = SdkTracerProvider::builder()
            .with_sampler(sampling::Shared(sampler.clone()))
            .with_resource(resource.clone())
            .with_span_limits(limits)
            .with_id_generator(ids::Generator);
        let others = !self.processors.is_empty();
        for add in self.processors {
            builder = add(builder);
        }
        let batches: Vec<Batch> = exporters.into_iter().map(|pending| pending(&resource, &env)).collect();
        for batch in &batches {
            builder = builder.with_span_processor(batch.clone());
        }
        let provider = builder.build();
        global::set_tracer_provider(provider.clone());
        if others || super::env::wants_spans_of_sdk(&env) {
            // Other processors may want to see spans start.
            provider::install_own(provider.clone(), known);
        } else {
            provider::install_own(Recorder { sampler, out: out(&batches), limits }, known.with_own_children());
        }
        Ok(Telemetry::over(Pipeline::start(provider, batches, others, self.shutdown_timeout, slot)))
    }
}

fn out(batches: &[Batch]) -> Out {
    match batches {
        [batch] => Out::Lanes(batch.lanes().clone()),
        batches => Out::Processors(batches.iter().map(|batch| Arc::new(batch.clone()) as _).collect()),
    }
}

/// A provider that makes no spans, and that nobody is told of.
fn disabled(timeout: Duration, slot: Slot) -> Telemetry {
    let provider = SdkTracerProvider::builder().build();
    let _ = provider.shutdown();
    Telemetry::over(Pipeline::start(provider, Vec::new(), false, timeout, slot))
}
