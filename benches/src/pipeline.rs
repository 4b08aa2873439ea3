//! Where spans go: this project's pipeline, the SDK's, and fastrace's, side by side in one process. None does more than
//! hand them to an exporter that counts them.

use crate::peers::by_hand::{self, Cached};
use crate::peers::floor;
use opentelemetry::trace::TracerProvider as _;
use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{BatchSpanProcessor, Sampler, SdkTracer, SdkTracerProvider, SpanData, SpanExporter};
use otel_runtime::Telemetry;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

/// Takes spans, counts them and forgets them.
#[derive(Debug)]
pub struct Nowhere(pub &'static AtomicU64);

impl SpanExporter for Nowhere {
    async fn export(&self, batch: Vec<SpanData>) -> OTelSdkResult {
        self.0.fetch_add(batch.len() as u64, Ordering::Relaxed);
        Ok(())
    }
}

impl fastrace::collector::Reporter for Nowhere {
    fn report(&mut self, spans: Vec<fastrace::collector::SpanRecord>) {
        self.0.fetch_add(spans.len() as u64, Ordering::Relaxed);
    }
}

/// A pipeline that has been set up, with its defaults.
pub enum Pipeline {
    /// [`Telemetry`] is global.
    Ours(Telemetry),
    /// The SDK's batch processor, behind a provider that is not global.
    Sdk(SdkTracerProvider),
    Fastrace,
    /// What is behind [`floor`].
    Floor,
    /// Nothing: for what plain calls take.
    None,
}

static OURS: AtomicU64 = AtomicU64::new(0);
static SDK: AtomicU64 = AtomicU64::new(0);
static FASTRACE: AtomicU64 = AtomicU64::new(0);
static FLOOR: AtomicU64 = AtomicU64::new(0);

static TRACER: OnceLock<SdkTracer> = OnceLock::new();

/// The tracer of [`Pipeline::sdk`].
pub struct Batched;

impl Cached for Batched {
    type Tracer = SdkTracer;
    #[inline]
    fn tracer() -> &'static SdkTracer {
        TRACER.get().expect("the pipeline has been set up")
    }
}

impl Pipeline {
    /// # Panics
    /// If there is one already.
    #[must_use]
    pub fn ours() -> Self {
        let builder = Telemetry::builder().exporter(Nowhere(&OURS)).sampler(Sampler::AlwaysOn);
        Pipeline::Ours(builder.install().expect("nothing else is installed"))
    }

    /// # Panics
    /// If there is one already.
    #[must_use]
    pub fn sdk() -> Self {
        let provider = SdkTracerProvider::builder()
            .with_sampler(Sampler::ParentBased(Box::new(Sampler::AlwaysOn)))
            .with_span_processor(BatchSpanProcessor::builder(Nowhere(&SDK)).build())
            .build();
        TRACER.set(provider.tracer_with_scope(by_hand::scope())).expect("there is one of it");
        Pipeline::Sdk(provider)
    }

    #[must_use]
    pub fn fastrace() -> Self {
        fastrace::set_reporter(Nowhere(&FASTRACE), fastrace::collector::Config::default());
        Pipeline::Fastrace
    }

    /// # Panics
    /// If there is one already.
    #[must_use]
    pub fn floor() -> Self {
        floor::start(Nowhere(&FLOOR));
        Pipeline::Floor
    }

    /// How many spans may wait in it, by default; `None` where there is no end to it.
    #[must_use]
    pub fn queue(&self) -> Option<u64> {
        match self {
            Pipeline::Ours(_) => Some(32_768),
            Pipeline::Sdk(_) => Some(2_048),
            Pipeline::Fastrace | Pipeline::Floor | Pipeline::None => None,
        }
    }

    /// Spans that have come out of it so far.
    #[must_use]
    pub fn exported(&self) -> u64 {
        match self {
            Pipeline::Ours(_) => OURS.load(Ordering::Relaxed),
            Pipeline::Sdk(_) => SDK.load(Ordering::Relaxed),
            Pipeline::Fastrace => FASTRACE.load(Ordering::Relaxed),
            Pipeline::Floor => FLOOR.load(Ordering::Relaxed),
            Pipeline::None => 0,
        }
    }

    /// Returns when everything that has ended has been exported.
    ///
    /// # Panics
    /// If that fails.
    pub fn flush(&self) {
        match self {
            Pipeline::Ours(telemetry) => telemetry.force_flush().expect("the exporter takes everything"),
            Pipeline::Sdk(provider) => provider.force_flush().expect("the exporter takes everything"),
            Pipeline::Fastrace => fastrace::flush(),
            Pipeline::Floor => floor::flush(),
            Pipeline::None => {}
        }
    }
}
