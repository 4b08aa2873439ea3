//! What it costs to be at home in `tracing`: calls of annotated functions under each subscriber, with and without a
//! `tracing` span beside them, against the same calls without a subscriber and without such spans.
//!
//! A subscriber is the only one of its process, as in programs, because several change what `tracing` remembers of a
//! call site. In each round `Telemetry` is installed once for each mode.

use opentelemetry::trace::{
    SpanContext, SpanId, TraceContextExt as _, TraceFlags, TraceId, TraceState, Tracer as _, TracerProvider as _,
};
use opentelemetry::{Context, ContextGuard};
use otel_benches::load::drive;
use otel_benches::machine::Machine;
use otel_benches::peers::{traced, with_tracing};
use otel_benches::pipeline::Nowhere;
use otel_benches::statistics::{Spread, median};
use otel_runtime::{Telemetry, TracingSpans, carry, tracing_layer};
use std::error::Error;
use std::hint::black_box;
use std::io;
use std::process::Command;
use std::sync::atomic::AtomicU64;
use std::time::Instant;
use tracing::Dispatch;
use tracing::dispatcher::{self, DefaultGuard};
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};

const HELP: &str = "faces [--rounds N]";

/// Calls of one case in a round: what the smallest queue takes, and to spare.
const CALLS: u32 = 1000;

type Make = fn() -> Dispatch;

/// Who listens.
const SUBSCRIBERS: [(&str, Make); 3] = [
    ("`fmt` at info, which sees no such span", || {
        Dispatch::new(tracing_subscriber::registry().with(fmt().with_filter(LevelFilter::INFO)))
    }),
    ("`fmt` at debug", || Dispatch::new(tracing_subscriber::registry().with(fmt().with_filter(LevelFilter::DEBUG)))),
    ("`fmt` at debug, `tracing_layer`", || {
        Dispatch::new(tracing_subscriber::registry().with(tracing_layer()).with(fmt().with_filter(LevelFilter::DEBUG)))
    }),
];

fn fmt<S>() -> impl tracing_subscriber::Layer<S>
where
    S: tracing::Subscriber + for<'span> tracing_subscriber::registry::LookupSpan<'span>,
{
    tracing_subscriber::fmt::layer().with_writer(io::sink)
}

type Call = fn(u32) -> u32;

/// What is called, and whether under a sampled parent.
const WORKS: [(&str, bool, Call); 9] = [
    ("recorded, sync", true, traced::sync),
    ("recorded, sync, 3 attributes", true, traced::sync_attributes),
    ("recorded, async, 1 poll", true, |n| drive(traced::future(n, 1))),
    ("recorded, async, 10 polls", true, |n| drive(traced::future(n, 10))),
    ("recorded, async, carried, 10 polls", true, |n| drive(carry(traced::future(n, 10)))),
    ("unsampled, sync", false, traced::sync),
    ("unsampled, sync, 3 attributes", false, traced::sync_attributes),
    ("unsampled, async, 10 polls", false, |n| drive(traced::future(n, 10))),
    // What a span of `tracing` costs there by itself. With `tracing_layer` that makes one of OpenTelemetry.
    ("`#[tracing::instrument]` in its place, sync", true, with_tracing::sync),
];

/// What is set up round the calls.
const SETTINGS: [(&str, bool, TracingSpans); 4] = [
    ("none", false, TracingSpans::Off),
    ("off", true, TracingSpans::Off),
    ("recorded", true, TracingSpans::Recorded),
    ("always", true, TracingSpans::Always),
];

fn unsampled() -> ContextGuard {
    let (trace, span) = (TraceId::from(0x4bf9_2f35), SpanId::from(0xf067_aa0b));
    let remote = SpanContext::new(trace, span, TraceFlags::NOT_SAMPLED, true, TraceState::NONE);
    Context::new().with_remote_span_context(remote).attach()
}

fn recorded(telemetry: &Telemetry) -> ContextGuard {
    let tracer = telemetry.provider().tracer("parent");
    Context::current_with_span(tracer.start("parent")).attach()
}

/// Nanoseconds per call of each work.
fn round(dispatch: &Dispatch, listens: bool, mode: TracingSpans) -> Result<Vec<f64>, Box<dyn Error>> {
    static EXPORTED: AtomicU64 = AtomicU64::new(0);
    let telemetry = Telemetry::builder().exporter(Nowhere(&EXPORTED)).tracing_spans(mode).install()?;
    let listening: Option<DefaultGuard> = listens.then(|| dispatcher::set_default(dispatch));
    let mut times = Vec::with_capacity(WORKS.len());
    for (_, is_recorded, call) in WORKS {
        let parent = if is_recorded { recorded(&telemetry) } else { unsampled() };
        for n in 0..CALLS / 10 {
            black_box(call(black_box(n)));
        }
        let began = Instant::now();
        for n in 0..CALLS {
            black_box(call(black_box(n)));
        }
        times.push(began.elapsed().as_secs_f64() * 1e9 / f64::from(CALLS));
        drop(parent);
        telemetry.force_flush()?;
    }
    drop(listening);
    telemetry.shutdown()?;
    Ok(times)
}

fn measure(subscriber: usize, rounds: usize) -> Result<(), Box<dyn Error>> {
    let (name, make) = SUBSCRIBERS.get(subscriber).ok_or(HELP)?;
    let dispatch = make();
    // A call site of `tracing` asks once whether it is wanted, and while there is one subscriber, that of its thread.
    dispatcher::with_default(&dispatch, || with_tracing::sync(0));
    // Of each setting, of each work, of each round.
    let mut samples = vec![vec![Vec::with_capacity(rounds); WORKS.len()]; SETTINGS.len()];
    let warm_up = rounds.div_ceil(10);
    for number in 0..warm_up + rounds {
        for at in 0..SETTINGS.len() {
            let at = if number % 2 == 0 { at } else { SETTINGS.len() - 1 - at };
            let (_, listens, mode) = SETTINGS[at];
            for (samples, time) in samples[at].iter_mut().zip(round(&dispatch, listens, mode)?) {
                if number >= warm_up {
                    samples.push(time);
                }
            }
        }
    }
    println!("\n### {name}\n\n| | without subscriber | off | recorded | always |\n|---|---|---|---|---|");
    for (at, (work, ..)) in WORKS.iter().enumerate() {
        let without = &samples[0][at];
        let cells = samples[1..].iter().map(|samples| {
            let ratio = Spread::ratio(&samples[at], without).median;
            format!(" {:.0} ({ratio:.2}) |", median(samples[at].clone()))
        });
        println!("| {work} | {:.1} |{}", median(without.clone()), cells.collect::<String>());
    }
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    let (mut rounds, mut subscriber) = (100, None);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(HELP);
        match argument.as_str() {
            "--rounds" => rounds = value()?.parse()?,
            "--subscriber" => subscriber = Some(value()?.parse()?),
            _ => return Err(HELP.into()),
        }
    }
    if let Some(subscriber) = subscriber {
        return measure(subscriber, rounds);
    }
    let Machine { date, cpu, threads, rustc } = Machine::here();
    println!("{date}, {cpu}, {threads} hardware threads, {rustc}; {rounds} rounds of {CALLS} calls.");
    println!("\nMedians in ns; in brackets the median of the per-round ratios to the same call without a subscriber.");
    for subscriber in 0..SUBSCRIBERS.len() {
        let arguments = ["--rounds", &rounds.to_string(), "--subscriber", &subscriber.to_string()];
        let status = Command::new(std::env::current_exe()?).args(arguments).status()?;
        if !status.success() {
            return Err(status.to_string().into());
        }
    }
    Ok(())
}
