//! What it costs to take a context through each carrier, against the propagator's own work on a map.
//!
//! Interleaved rounds like those of `ratios`; prints a table.

use opentelemetry::baggage::{Baggage, BaggageExt as _};
use opentelemetry::propagation::TextMapCompositePropagator;
use opentelemetry::trace::{SpanContext, SpanId, TraceContextExt as _, TraceFlags, TraceId, TraceState};
use opentelemetry::{Context, global};
use opentelemetry_sdk::propagation::{BaggagePropagator, TraceContextPropagator};
use otel_benches::machine::Machine;
use otel_benches::statistics::median;
use otel_runtime::{Extract, Inject, Prefixed};
use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

const HELP: &str = "carriers [--rounds N] [--filter PART-OF-NAME]";

/// Carriers of one round: few enough to stay in the cache.
const CALLS: u32 = 100;

/// What a message has besides.
const OTHERS: [(&str, &str); 6] = [
    ("content-type", "application/json"),
    ("x-request-id", "7c0d5f0e-5d6a-4a53-9d4e-3b6d0f7f8a11"),
    ("x-tenant", "acme"),
    ("x-attempt", "1"),
    ("x-schema", "order-3"),
    ("user-agent", "shop/1.4"),
];

/// Nanoseconds for one carrier: to write into it, and to read it.
type Run = Box<dyn Fn(&Context) -> [f64; 2]>;

struct Case {
    name: &'static str,
    run: Run,
}

/// Carriers that are new, as messages are; making and dropping them is not timed. They are read where
/// nothing is current, as consumers do.
fn timed<C: Clone>(
    context: &Context,
    template: &C,
    inject: impl Fn(&mut C),
    extract: impl Fn(&C) -> Context,
) -> [f64; 2] {
    let mut carriers = vec![template.clone(); CALLS as usize];
    let attached = context.clone().attach();
    let start = Instant::now();
    for carrier in &mut carriers {
        inject(black_box(carrier));
    }
    let injected = start.elapsed();
    drop(attached);
    let start = Instant::now();
    for carrier in &carriers {
        drop(black_box(extract(black_box(carrier))));
    }
    [per_call(injected), per_call(start.elapsed())]
}

fn per_call(took: Duration) -> f64 {
    took.as_secs_f64() * 1e9 / f64::from(CALLS)
}

/// The propagator on the API's own carrier, as one writes it by hand.
fn by_hand() -> Case {
    let template: HashMap<String, String> = map(OTHERS);
    let inject = |carrier: &mut HashMap<String, String>| {
        let context = Context::current();
        global::get_text_map_propagator(|propagator| propagator.inject_context(&context, carrier));
    };
    let extract = |carrier: &HashMap<String, String>| {
        let context = Context::current();
        global::get_text_map_propagator(|propagator| propagator.extract_with_context(&context, carrier))
    };
    Case {
        name: "the propagator on `HashMap<String, String>`",
        run: Box::new(move |context| timed(context, &template, inject, extract)),
    }
}

fn ours<C: Inject + Extract + Clone + 'static>(name: &'static str, mut template: C, own: impl FnOnce(&mut C)) -> Case {
    own(&mut template);
    Case { name, run: Box::new(move |context| timed(context, &template, otel_runtime::inject, otel_runtime::extract)) }
}

fn map<M: FromIterator<(String, String)>>(entries: impl IntoIterator<Item = (&'static str, &'static str)>) -> M {
    entries.into_iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect()
}

/// A carrier that is filled by the trait itself.
fn filled<C: Inject + Extract + Clone + Default + 'static>(name: &'static str) -> Case {
    ours(name, C::default(), |carrier| {
        for (key, value) in OTHERS {
            carrier.set(key, value.to_owned());
        }
    })
}

/// `ce_` before every field.
#[derive(Clone, Default)]
struct CloudEvent(Vec<(String, String)>);

impl Inject for CloudEvent {
    fn set(&mut self, key: &str, value: String) {
        Prefixed::new(&mut self.0, "ce_").set(key, value);
    }
}

impl Extract for CloudEvent {
    fn get(&self, key: &str) -> Option<&str> {
        self.get_all(key).first().copied()
    }
    fn keys(&self) -> Vec<&str> {
        self.0.keys()
    }
    fn get_all(&self, key: &str) -> Vec<&str> {
        self.0.get_all(&["ce_", key].concat())
    }
}

fn cases() -> Vec<Case> {
    let mut cases = vec![
        by_hand(),
        filled::<HashMap<String, String>>("`HashMap<String, String>`"),
        filled::<BTreeMap<String, String>>("`BTreeMap<String, String>`"),
        filled::<Vec<(String, String)>>("`Vec<(String, String)>`"),
        filled::<Vec<(Vec<u8>, Vec<u8>)>>("`Vec<(Vec<u8>, Vec<u8>)>`"),
        filled::<CloudEvent>("`Prefixed` of `Vec<(String, String)>`"),
        filled::<http::HeaderMap>("`http::HeaderMap`"),
    ];
    #[cfg(feature = "kafka")]
    cases.push(filled::<rdkafka::message::OwnedHeaders>("rdkafka `OwnedHeaders`"));
    #[cfg(feature = "amqp")]
    cases.push(filled::<amq_protocol::types::FieldTable>("lapin `FieldTable`"));
    #[cfg(feature = "amqp")]
    cases.push(filled::<amq_protocol::protocol::BasicProperties>("lapin `BasicProperties`"));
    #[cfg(feature = "nats")]
    cases.push(filled::<async_nats::HeaderMap>("async-nats `HeaderMap`"));
    #[cfg(feature = "tonic")]
    cases.push(filled::<tonic::metadata::MetadataMap>("tonic `MetadataMap`"));
    cases.shrink_to_fit();
    cases
}

/// A sampled remote span with a state of two members, and baggage of two.
fn context(with_lists: bool) -> Context {
    let state = if with_lists { vec![("acme", "t61rcWkgMzE"), ("rojo", "00f067aa0ba902b7")] } else { Vec::new() };
    let state = TraceState::from_key_value(state).unwrap_or_default();
    let span = SpanContext::new(
        TraceId::from(0x0af7_6519_16cd_43dd_8448_eb21_1c80_319c),
        SpanId::from(0xb7ad_6b71_6920_3331),
        TraceFlags::SAMPLED,
        true,
        state,
    );
    let mut baggage = Baggage::new();
    if with_lists {
        baggage.insert("tenant.id", "acme");
        baggage.insert("plan", "gold");
    }
    Context::new().with_remote_span_context(span).with_baggage(baggage)
}

/// Per case the times of all rounds: written, read.
fn measure(cases: &[Case], context: &Context, rounds: usize) -> Vec<Vec<[f64; 2]>> {
    let mut samples = vec![Vec::with_capacity(rounds); cases.len()];
    let warm_up = rounds.div_ceil(10);
    for round in 0..warm_up + rounds {
        for at in 0..cases.len() {
            let at = if round % 2 == 0 { at } else { cases.len() - 1 - at };
            let took = (cases[at].run)(context);
            if round >= warm_up {
                samples[at].push(took);
            }
        }
    }
    samples
}

fn table(title: &str, cases: &[Case], samples: &[Vec<[f64; 2]>], filter: &str) {
    println!("\n### {title}\n\n| carrier | inject | extract | both |\n|---|---|---|---|");
    let parts: [fn(&[f64; 2]) -> f64; 3] = [|[inject, _]| *inject, |[_, extract]| *extract, |both| both.iter().sum()];
    for (case, mine) in cases.iter().zip(samples).filter(|(case, _)| case.name.contains(filter)) {
        let cells = parts.map(|part| {
            let ratios = mine.iter().zip(&samples[0]).map(|(mine, base)| part(mine) / part(base)).collect();
            format!("{:.0} ({:.2})", median(mine.iter().map(part).collect()), median(ratios))
        });
        println!("| {} | {} |", case.name, cells.join(" | "));
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let (mut rounds, mut filter) = (1000, String::new());
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(HELP);
        match argument.as_str() {
            "--rounds" => rounds = value()?.parse()?,
            "--filter" => filter = value()?,
            _ => return Err(HELP.into()),
        }
    }
    global::set_text_map_propagator(TextMapCompositePropagator::new(vec![
        Box::new(TraceContextPropagator::new()),
        Box::new(BaggagePropagator::new()),
    ]));
    let Machine { date, cpu, threads, rustc } = Machine::here();
    println!("{date}, {cpu}, {threads} hardware threads, {rustc}; {rounds} rounds of {CALLS} carriers.");
    println!("\nMedians in ns; in brackets the median of the per-round ratios to the propagator's own work.");
    let cases = cases();
    for (title, with_lists) in [("`traceparent` alone", false), ("With `tracestate` and `baggage`", true)] {
        let samples = measure(&cases, &context(with_lists), rounds);
        table(title, &cases, &samples, &filter);
    }
    Ok(())
}
