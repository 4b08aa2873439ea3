//! Where the spans go.

use crate::Failure;
use crate::cli::{Exporter, Options};
use otel_runtime::console::ConsoleExporter;
use otel_runtime::opentelemetry_sdk::error::OTelSdkResult;
use otel_runtime::opentelemetry_sdk::trace::{SpanData, SpanExporter};
use otel_runtime::{Telemetry, TelemetryBuilder};
use std::env;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

/// The console, for the spans of all processes.
#[derive(Clone, Debug)]
pub(crate) struct Console(Arc<ConsoleExporter>);

impl SpanExporter for Console {
    async fn export(&self, batch: Vec<SpanData>) -> OTelSdkResult {
        self.0.export(batch).await
    }

    fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {
        self.0.shutdown_with_timeout(timeout)
    }

    fn force_flush(&self) -> OTelSdkResult {
        self.0.force_flush()
    }
}

/// Where the spans of this process go, and of those that it starts.
#[derive(Debug)]
pub(crate) struct Shown {
    /// Not with `--exporter otlp`.
    console: Option<Console>,
}

impl Shown {
    pub(crate) fn new(options: &Options) -> Self {
        let console = || {
            let console = ConsoleExporter::builder().hold(options.listen.is_none());
            if options.attributes { console.attributes(true).events(true).build() } else { console.build() }
        };
        Self { console: (options.exporter == Exporter::Console).then(|| Console(Arc::new(console()))) }
    }

    /// The telemetry of this process.
    pub(crate) fn telemetry(&self) -> Result<TelemetryBuilder, Failure> {
        let builder = Telemetry::builder();
        match (&self.console, env::var("OTEL_TRACES_EXPORTER")) {
            (Some(console), _) => Ok(builder.exporter(console.clone())),
            (None, Ok(other)) if !["", "otlp"].contains(&other.trim()) => Err(Failure::Exporters(other)),
            // It is what `Telemetry` does by itself.
            (None, _) => Ok(builder),
        }
    }

    /// Where other processes send what this console shows.
    #[cfg(feature = "_brokers")]
    pub(crate) async fn collector(&self) -> Result<Option<SocketAddr>, Failure> {
        match &self.console {
            Some(console) => Ok(Some(crate::collector::start(console.clone()).await?)),
            None => Ok(None),
        }
    }

    /// A build without clients of brokers starts no processes.
    #[cfg(not(feature = "_brokers"))]
    #[allow(clippy::unused_async, clippy::unused_self, reason = "as with them")]
    pub(crate) async fn collector(&self) -> Result<Option<SocketAddr>, Failure> {
        Ok(None)
    }
}
