//! `Telemetry`, carriers and the rest of the public surface: all there, and nothing set up.

use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{SpanData, SpanExporter};
use otel_runtime::opentelemetry::trace::{TraceContextExt as _, Tracer as _, TracerProvider as _};
use otel_runtime::opentelemetry::{Context, global};
use otel_runtime::{Telemetry, TelemetryError, filter, traced};
use std::sync::atomic::{AtomicBool, Ordering};

static EXPORTED: AtomicBool = AtomicBool::new(false);

#[derive(Debug)]
struct Exporter;

impl SpanExporter for Exporter {
    async fn export(&self, _: Vec<SpanData>) -> OTelSdkResult {
        EXPORTED.store(true, Ordering::Relaxed);
        Ok(())
    }
}

#[traced]
fn work() {}

/// Threads of a pipeline, as far as their names are told. One of the name `otel-runtime` drops something, and ends.
#[cfg(target_os = "linux")]
fn threads() -> Vec<String> {
    let names = std::fs::read_dir("/proc/self/task").expect("the threads are listed").flatten();
    let names = names.filter_map(|task| std::fs::read_to_string(task.path().join("comm")).ok());
    let is_pipelines = |name: &String| name.starts_with("otel-runtime") || name.starts_with("OpenTelemetry");
    names.filter(|name| is_pipelines(name) && name.trim_end() != "otel-runtime").collect()
}

#[cfg(not(target_os = "linux"))]
fn threads() -> Vec<String> {
    Vec::new()
}

#[test]
fn telemetry_is_installed_and_does_nothing() {
    otel_runtime::on_warning(|line| panic!("{line}"));
    let telemetry = Telemetry::builder().service("off", "0.1.0").install().expect("there is nothing to fail");
    telemetry.shutdown_on_signal().expect("there is nothing to fail");
    assert_eq!(threads(), Vec::<String>::new());
    let second = Telemetry::builder().install();
    assert!(matches!(second, Err(TelemetryError::AlreadyInstalled)), "{second:?}");
    work();
    let span = telemetry.provider().tracer("by hand").start("by hand");
    assert!(!Context::new().with_span(span).span().span_context().is_sampled());
    // Neither a provider nor a propagator was set.
    let global = global::tracer_provider().tracer("by hand").start("by hand");
    assert!(!Context::new().with_span(global).span().span_context().is_valid());
    assert_eq!(global::get_text_map_propagator(|propagator| propagator.fields().count()), 0);
    telemetry.force_flush().expect("there is nothing to fail");
    telemetry.shutdown().expect("there is nothing to fail");
    assert_eq!(threads(), Vec::<String>::new());

    let with_exporter = Telemetry::builder().exporter(Exporter).install().expect("the first one is gone");
    assert_eq!(threads(), Vec::<String>::new());
    work();
    drop(with_exporter);
    assert!(!EXPORTED.load(Ordering::Relaxed));
    assert_eq!(otel_runtime::stats(), otel_runtime::Stats::default());
}

#[test]
fn filters_are_still_judged() {
    assert_eq!(filter::set("off::*=off"), Ok(()));
    assert!(filter::set("off::*=of").is_err());
    filter::measure(true);
    work();
    assert_eq!(filter::sites(), []);
}
