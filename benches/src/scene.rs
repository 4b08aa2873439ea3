//! A state of the process, and the cases that can be measured in it.

mod cases;
mod parents;

pub use cases::cases;

use crate::case::Case;
use crate::peers::by_hand;
use crate::pipeline::Nowhere;
use opentelemetry::global;
use opentelemetry::trace::TracerProvider as _;
use opentelemetry_sdk::trace::{BatchSpanProcessor, Sampler, SdkTracerProvider};
use opentelemetry_traceable::instrumentation::Instrumentation;
use otel_runtime::{Telemetry, filter};
use serde::{Deserialize, Serialize};
use std::sync::atomic::{AtomicU64, Ordering};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt as _;

/// Which tracer provider is global. A process has one, so each scene has a process.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scene {
    /// That of [`Telemetry`].
    Own,
    /// One that the application has made and set by itself.
    Foreign,
    /// The same, which it has told this project of.
    Set,
    /// One that it has not told of, with the promise that its sampler is parent-based.
    Assumed,
    /// None.
    Absent,
}

impl Scene {
    pub const ALL: &[Scene] = &[Scene::Own, Scene::Foreign, Scene::Set, Scene::Assumed, Scene::Absent];

    /// How `--scene` names it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Scene::Own => "own",
            Scene::Foreign => "foreign",
            Scene::Set => "set",
            Scene::Assumed => "assumed",
            Scene::Absent => "absent",
        }
    }

    /// What stands over its tables.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Scene::Own => "`Telemetry` installed",
            Scene::Foreign => "The application's own provider",
            Scene::Set => "The application's own provider, `otel_runtime::set_tracer_provider`",
            Scene::Assumed => "The application's own provider, `assume_parent_based()`",
            Scene::Absent => "No provider",
        }
    }
}

/// A scene that has been set up.
pub struct Stage {
    telemetry: Option<Telemetry>,
    provider: Option<SdkTracerProvider>,
    /// `#[traceable]` functions are on as long as it lives.
    _traceable: Option<Instrumentation>,
    pub cases: Vec<Case>,
}

/// Spans that have reached the exporter.
static EXPORTED: AtomicU64 = AtomicU64::new(0);

/// The same for fastrace.
static REPORTED: AtomicU64 = AtomicU64::new(0);

impl Stage {
    /// Sets the process up.
    ///
    /// # Panics
    /// If it has been set up before.
    #[must_use]
    pub fn set(scene: Scene) -> Self {
        let (mut telemetry, mut provider) = (None, None);
        match scene {
            Scene::Own => {
                let installed = Telemetry::builder()
                    .exporter(Nowhere(&EXPORTED))
                    .sampler(Sampler::AlwaysOn)
                    .install()
                    .expect("nothing else is installed");
                telemetry = Some(installed);
            }
            Scene::Foreign | Scene::Set | Scene::Assumed | Scene::Absent => {}
        }
        if scene != Scene::Absent {
            // The peers' in all scenes: the SDK and its batch processor, as their users have them.
            let made = SdkTracerProvider::builder()
                .with_sampler(Sampler::ParentBased(Box::new(Sampler::AlwaysOn)))
                .with_span_processor(BatchSpanProcessor::builder(Nowhere(&EXPORTED)).build())
                .build();
            if scene == Scene::Set {
                otel_runtime::set_tracer_provider(made.clone());
            } else {
                global::set_tracer_provider(made.clone());
            }
            provider = Some(made);
        }
        if scene == Scene::Assumed {
            otel_runtime::assume_parent_based();
        }
        let traceable = provider.as_ref().map(|provider| {
            filter::set("otel_benches::peers::off::*=off").expect("well formed");
            by_hand::Sdk::set(provider.tracer_with_scope(by_hand::scope()));
            let layer = tracing_opentelemetry::layer().with_tracer(provider.tracer("otel-benches"));
            let targets = Targets::new().with_default(LevelFilter::TRACE);
            let targets = targets.with_target("otel_benches::peers::off", LevelFilter::OFF);
            let subscriber = tracing_subscriber::registry().with(targets).with(layer);
            tracing::subscriber::set_global_default(subscriber).expect("nothing else has set one");
            fastrace::set_reporter(Nowhere(&REPORTED), fastrace::collector::Config::default());
            traceable(provider)
        });
        Stage { telemetry, provider, _traceable: traceable, cases: cases(scene) }
    }

    /// Has everything exported that was recorded, so that no queue is full in the next round.
    ///
    /// # Panics
    /// If that fails.
    pub fn flush(&self) {
        if let Some(telemetry) = &self.telemetry {
            telemetry.force_flush().expect("the exporter takes everything");
        }
        let Some(provider) = &self.provider else { return };
        provider.force_flush().expect("the exporter takes everything");
        fastrace::flush();
    }

    /// Spans that have come through the provider so far.
    #[must_use]
    pub fn exported(&self) -> u64 {
        EXPORTED.load(Ordering::Relaxed)
    }

    /// Spans that fastrace has delivered so far. What did not fit into its channel to the collector waits on its
    /// thread for the next call, so this makes some.
    #[must_use]
    pub fn reported(&self) -> u64 {
        const CALLS: u64 = 3;
        for _ in 0..CALLS {
            drop(fastrace::Span::root("last", fastrace::collector::SpanContext::random()));
            fastrace::flush();
        }
        REPORTED.load(Ordering::Relaxed).saturating_sub(CALLS)
    }
}

/// Turns the `#[traceable]` functions on, but for those that are to be off.
fn traceable(provider: &SdkTracerProvider) -> Instrumentation {
    let tracer = provider.tracer_with_scope(by_hand::scope());
    let on = Instrumentation::builder().tracer(tracer).distributed().build().expect("there is no other");
    on.set_enabled(&["otel_benches::peers::with_traceable::*"]).expect("they are linked in");
    on
}
