//! Installs `Telemetry` and tells what came of it: one way of life for each argument.
//!
//! Everything here is global to a process, so tests start one for each case.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use opentelemetry::trace::{
    Span as _, SpanContext, SpanId, TraceContextExt as _, TraceFlags, TraceId, TraceState, Tracer as _,
};
use opentelemetry::{Context, KeyValue, global};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::error::{OTelSdkError, OTelSdkResult};
use opentelemetry_sdk::propagation::BaggagePropagator;
use opentelemetry_sdk::trace::{Sampler, SpanData, SpanExporter};
use otel_runtime::{Telemetry, TelemetryBuilder};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.first().map_or("", String::as_str) {
        "report" => report(Telemetry::builder().exporter(Printing)),
        "report-with-code" => report(
            Telemetry::builder().exporter(Printing).sampler(Sampler::AlwaysOn).propagator(BaggagePropagator::new()),
        ),
        "report-of-environment" => report(Telemetry::builder()),
        "second-install" => second_install(),
        "failing-exporter" => failing_exporter(),
        "panicking-exporter" => panicking_exporter(),
        "full-queue" => full_queue(),
        "two-shutdowns" => two_shutdowns(),
        "drop" => drop(installed_with_a_span()),
        "panic" => {
            let _telemetry = installed_with_a_span();
            panic!("on purpose");
        }
        "exit" => {
            let telemetry = installed_with_a_span();
            telemetry.shutdown().expect("the collector answers");
            std::process::exit(3);
        }
        "flush-and-abort" => {
            let telemetry = installed_with_a_span();
            telemetry.force_flush().expect("the collector answers");
            std::process::abort();
        }
        "current-thread" => current_thread().block_on(async { drop(installed_with_a_span()) }),
        "one-worker" => one_worker().block_on(async {
            let task = tokio::spawn(async { drop(installed_with_a_span()) });
            task.await.expect("it does not panic");
        }),
        "after-the-runtime" => {
            let runtime = one_worker();
            let telemetry = runtime.block_on(async { installed_with_a_span() });
            drop(runtime);
            drop(telemetry);
        }
        "refused-inside-async" => current_thread().block_on(async {
            let _telemetry = installed_with_a_span();
            let second = Telemetry::builder().install();
            println!("{}", second.expect_err("there is one"));
        }),
        "bounded" => bounded(),
        "signal" => until_signal(),
        "signal-inside-async" => current_thread().block_on(async { until_signal() }),
        other => panic!("unknown way of life: {other:?}"),
    }
}

fn current_thread() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

fn one_worker() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime")
}

fn service() -> TelemetryBuilder {
    Telemetry::builder().service("child", "1.2.3")
}

/// Telemetry as the environment says, and one span that has ended.
fn installed_with_a_span() -> Telemetry {
    let telemetry = service().install().expect("nothing is installed");
    span("last words");
    telemetry
}

fn span(name: &'static str) {
    global::tracer("child").start(name).end();
}

/// What was made of the environment.
fn report(builder: TelemetryBuilder) {
    let telemetry = builder.service("child", "1.2.3").install().expect("nothing is installed");
    let tracer = global::tracer("child");
    let recorded = |parent: &Context| tracer.start_with_context("probe", parent).is_recording();
    println!("root: {}", recorded(&Context::new()));
    println!("below a sampled span: {}", recorded(&remote(TraceFlags::SAMPLED)));
    println!("below an unsampled span: {}", recorded(&remote(TraceFlags::default())));
    let headers = headers();
    println!("headers: {}", if headers.is_empty() { "none".to_owned() } else { headers.join(" ") });
    println!("ignored settings: {}", telemetry.stats().settings_ignored);
}

fn remote(flags: TraceFlags) -> Context {
    Context::new().with_remote_span_context(SpanContext::new(
        TraceId::from(7),
        SpanId::from(7),
        flags,
        true,
        TraceState::default(),
    ))
}

/// The names of the headers that a context with everything in it gives.
fn headers() -> Vec<String> {
    use opentelemetry::baggage::BaggageExt as _;
    let context = remote(TraceFlags::SAMPLED).with_baggage([KeyValue::new("tenant", "a")]);
    let mut carrier: HashMap<String, String> = HashMap::new();
    global::get_text_map_propagator(|propagator| propagator.inject_context(&context, &mut carrier));
    let mut names: Vec<String> = carrier.into_keys().collect();
    names.sort();
    names
}

fn second_install() {
    let first = service().exporter(Printing).install().expect("nothing is installed");
    let second = service().exporter(Printing).install();
    println!("{}", second.expect_err("there is one"));
    span("one");
    first.shutdown().expect("printing works");
    first.shutdown().expect("twice is no error");
    let third = service().exporter(Printing).install().expect("the first one is gone");
    // Must not take the third one with it.
    drop(first);
    span("two");
    drop(third);
}

fn failing_exporter() {
    let telemetry = service().exporter(Failing).exporter(Printing).install().expect("nothing is installed");
    span("one");
    println!("{}", telemetry.force_flush().expect_err("an exporter fails"));
    span("two");
    println!("{}", telemetry.shutdown().expect_err("an exporter fails"));
    let stats = telemetry.stats();
    println!("exported {} failed {} dropped {}", stats.spans_exported, stats.spans_failed, stats.spans_dropped);
}

fn panicking_exporter() {
    let telemetry = service().exporter(Panicking::default()).install().expect("nothing is installed");
    span("one");
    println!("{}", telemetry.force_flush().expect_err("the exporter panics"));
    span("two");
    telemetry.force_flush().expect("it goes on after its panic");
    span("three");
    telemetry.shutdown().expect("and to its end");
    let stats = telemetry.stats();
    println!("exported {} failed {} dropped {}", stats.spans_exported, stats.spans_failed, stats.spans_dropped);
}

/// The second call comes while the first is at work, and must wait for it.
fn two_shutdowns() {
    let (release, held) = std::sync::mpsc::channel();
    let (entered, exporting) = std::sync::mpsc::channel();
    let held_up = HeldUp(std::sync::Mutex::new((held, entered)));
    let telemetry = service().exporter(held_up).install().expect("nothing is installed");
    span("last words");
    let released = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| telemetry.shutdown().expect("it is let go"));
        exporting.recv().expect("the shutdown exports");
        let (calling, called) = std::sync::mpsc::channel();
        let (telemetry, released) = (&telemetry, &released);
        let second = scope.spawn(move || {
            let _ = calling.send(());
            telemetry.shutdown().expect("it waits for the first");
            released.load(std::sync::atomic::Ordering::SeqCst)
        });
        called.recv().expect("the second call comes");
        // Gives a call that does not wait the time to come back.
        for _ in 0..1_000 {
            std::thread::yield_now();
        }
        released.store(true, std::sync::atomic::Ordering::SeqCst);
        drop(release);
        println!("waited: {}", second.join().expect("it does not panic"));
    });
}

/// More spans than the queue holds, while the exporter is held up.
fn full_queue() {
    let (release, held) = std::sync::mpsc::channel();
    let (entered, first_batch) = std::sync::mpsc::channel();
    let held_up = HeldUp(std::sync::Mutex::new((held, entered)));
    let telemetry = service().exporter(held_up).install().expect("nothing is installed");
    span("first");
    first_batch.recv().expect("a queue of one goes out at once");
    span("waits");
    span("lost");
    span("lost");
    drop(release);
    telemetry.shutdown().expect("it is let go");
    span("after the end");
    let stats = telemetry.stats();
    println!("exported {} failed {} dropped {}", stats.spans_exported, stats.spans_failed, stats.spans_dropped);
}

/// How long the drop takes where the collector never answers.
fn bounded() {
    let telemetry = service().shutdown_timeout(Duration::from_millis(300)).install().expect("nothing is installed");
    span("last words");
    let started = Instant::now();
    drop(telemetry);
    println!("{}", started.elapsed().as_millis());
}

fn until_signal() {
    let telemetry = service().shutdown_timeout(Duration::from_secs(50)).install().expect("nothing is installed");
    telemetry.shutdown_on_signal().expect("this is Unix");
    telemetry.shutdown_on_signal().expect("twice is no error");
    span("last words");
    println!("ready");
    loop {
        std::thread::park();
    }
}

/// Prints the resource and the names of spans.
#[derive(Debug)]
struct Printing;

impl SpanExporter for Printing {
    async fn export(&self, batch: Vec<SpanData>) -> OTelSdkResult {
        for span in batch.iter().filter(|span| span.name != "probe") {
            // Spans about sending spans would never end.
            assert!(Context::is_current_telemetry_suppressed());
            println!("exported: {}", span.name);
        }
        Ok(())
    }

    fn set_resource(&mut self, resource: &Resource) {
        let mut attributes: Vec<String> = resource
            .iter()
            .filter(|(key, _)| !key.as_str().starts_with("telemetry.sdk."))
            .map(|(key, value)| format!("{key}={value}"))
            .collect();
        attributes.sort();
        println!("resource: {}", attributes.join(" "));
    }
}

#[derive(Debug)]
struct Failing;

impl SpanExporter for Failing {
    async fn export(&self, _batch: Vec<SpanData>) -> OTelSdkResult {
        Err(OTelSdkError::InternalFailure("no room on the disk".to_owned()))
    }
}

/// Panics at its first batch.
#[derive(Debug, Default)]
struct Panicking(std::sync::atomic::AtomicBool);

impl SpanExporter for Panicking {
    async fn export(&self, _batch: Vec<SpanData>) -> OTelSdkResult {
        assert!(self.0.swap(true, std::sync::atomic::Ordering::Relaxed), "on purpose");
        Ok(())
    }
}

type Gate = (std::sync::mpsc::Receiver<()>, std::sync::mpsc::Sender<()>);

/// Says that it has been called, and waits until it is let go.
#[derive(Debug)]
struct HeldUp(std::sync::Mutex<Gate>);

impl SpanExporter for HeldUp {
    async fn export(&self, _batch: Vec<SpanData>) -> OTelSdkResult {
        let gate = self.0.lock().expect("nothing panics");
        let _ = gate.1.send(());
        let _ = gate.0.recv();
        Ok(())
    }
}
