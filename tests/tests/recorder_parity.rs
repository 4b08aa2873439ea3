//! Two ways to make a span, one behaviour: a program that makes spans of every kind is run with our own
//! recorder and with the SDK's spans, and what is exported is compared, but for ids and times.

#[path = "recorder_parity/normal.rs"]
mod normal;
#[path = "recorder_parity/scenes.rs"]
mod scenes;

use opentelemetry_sdk::Resource;
use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{SamplingDecision, SamplingResult, ShouldSample, SpanData, SpanExporter};
use otel_runtime::opentelemetry::trace::{Link, SpanContext, SpanKind, TraceContextExt as _, TraceId};
use otel_runtime::opentelemetry::{Context, KeyValue};
use otel_runtime::{Telemetry, TelemetryBuilder, testing};
use otel_tests::child;
use std::mem;
use std::sync::{Arc, Mutex, PoisonError};

/// Spans with a key that is set twice.
const TWICE: [&str; 2] = ["literal_and_record", "start_attribute_and_third_party"];

/// What differs on purpose: in the line of a span of the SDK's of this name, what is to be read for what.
const ON_PURPOSE: &[(&str, &[(&str, &str)])] = &[
    // A key that is set twice is kept once, at its place and with its last value, as the specification's Set
    // Attribute says, and counts once. The SDK's spans have it twice.
    (TWICE[0], &[("acme.twice=I64(1)", "acme.twice=I64(2)"), (", acme.twice=I64(2)}", "}")]),
    (TWICE[1], &[("acme.twice=I64(1)", "acme.twice=I64(2)"), (", acme.twice=I64(2)}", "}")]),
    // The last error counts. The SDK keeps the one that is last in the alphabet.
    ("two errors", &[("description: \"z\"", "description: \"a\"")]),
    // A clock that was set back does not make a span end before it began.
    ("ended at the epoch", &[("ends before it begins", "in time")]),
];

#[test]
fn the_same_is_exported_with_either_recorder() {
    compare("plain", &[]);
}

#[test]
fn the_same_is_exported_at_the_limits() {
    let limits = ["ATTRIBUTE", "EVENT", "LINK"].map(|what| format!("OTEL_SPAN_{what}_COUNT_LIMIT"));
    for limit in ["0", "1", "3"] {
        compare("plain", &limits.each_ref().map(|name| (name.as_str(), limit)));
    }
}

fn compare(state: &str, environment: &[(&str, &str)]) {
    let lines = |recorder| {
        let said = child::in_state(state, &[environment, &[("OTEL_RUST_RECORDER", recorder)]].concat());
        said.lines().filter_map(|line| line.strip_prefix("| ")).map(str::to_owned).collect::<Vec<_>>()
    };
    let (own, sdk) = (lines("own"), lines("sdk"));
    assert!(own.len() > 100, "{own:#?}");
    assert_eq!(own.len(), sdk.len());
    let differing: Vec<String> = own
        .iter()
        .zip(&sdk)
        .filter(|&(own, sdk)| own != sdk && *own != as_ours(sdk) && Some(own) != with_one_more_value(sdk).as_ref())
        .map(|(own, sdk)| format!("own {own}\nsdk {sdk}\n"))
        .collect();
    assert!(differing.is_empty(), "{}", differing.concat());
    for (name, _) in ON_PURPOSE {
        let differs = |(own, sdk): (&String, &String)| own != sdk && is_named(own, name);
        assert!(!environment.is_empty() || own.iter().zip(&sdk).any(differs), "{name} does not differ any more");
    }
}

fn is_named(line: &str, name: &str) -> bool {
    line.strip_prefix(name).is_some_and(|rest| rest.starts_with(';'))
}

/// A line of the SDK's, with what is ours on purpose.
fn as_ours(sdk: &str) -> String {
    let edits = ON_PURPOSE.iter().filter(|(name, _)| is_named(sdk, name)).flat_map(|(_, edits)| *edits);
    edits.fold(sdk.to_owned(), |line, (theirs, ours)| line.replace(theirs, ours))
}

/// Such a line at the limit: the second value of a key takes no room, so that one less was dropped.
fn with_one_more_value(sdk: &str) -> Option<String> {
    TWICE.iter().find(|name| is_named(sdk, name))?;
    let (before, rest) = sdk.split_once("} -")?;
    let (count, after) = rest.split_once(';')?;
    let count = count.parse::<u32>().ok()?.checked_sub(1)?;
    Some(as_ours(&format!("{before}}} -{count};{after}")))
}

#[test]
fn child() {
    if child::state().is_none() {
        return;
    }
    std::panic::set_hook(Box::new(|_| {}));
    otel_runtime::on_warning(|line| println!("| {line}"));
    under_telemetry("defaults", 1, |builder| builder);
    under_telemetry("two exporters", 2, |builder| builder);
    under_telemetry("code location", 1, |builder| builder.code_location(true).error_text(false));
    under_telemetry("a sampler for roots", 1, |builder| builder.code_location(false).sampler(ByName));
    under_telemetry("a sampler for all", 1, |builder| builder.sampler_unwrapped(ByName));
    under_telemetry("a sampler for all, two exporters", 2, |builder| builder.sampler_unwrapped(ByName));
    in_the_test_kit();
}

fn under_telemetry(name: &str, exporters: usize, configure: fn(TelemetryBuilder) -> TelemetryBuilder) {
    let printing: Vec<Printing> = (0..exporters).map(|_| Printing::default()).collect();
    println!("| = {name}");
    let builder = Telemetry::builder().service("parity", "1").resource([KeyValue::new("acme.region", "north")]);
    let builder = printing.iter().fold(configure(builder), |builder, each| builder.exporter(each.clone()));
    let telemetry = builder.install().unwrap();
    for (scene, act) in scenes::ALL {
        act();
        telemetry.force_flush().unwrap();
        for each in &printing {
            print(scene, &each.taken());
        }
    }
    telemetry.shutdown().unwrap();
}

fn in_the_test_kit() {
    println!("| = the test kit");
    for (scene, act) in scenes::ALL {
        let recorder = testing::record();
        act();
        let spans: Vec<SpanData> = recorder.spans().iter().map(|span| (**span).clone()).collect();
        print(scene, &spans);
    }
}

fn print(scene: &str, spans: &[SpanData]) {
    println!("| == {scene}");
    let mut lines = normal::lines(spans);
    // Spans of several threads have no order among each other.
    if scene == "spawned" {
        lines.sort();
    }
    for line in lines {
        println!("| {line}");
    }
}

#[derive(Debug, Clone, Default)]
struct Printing(Arc<Mutex<Vec<SpanData>>>);

impl Printing {
    fn taken(&self) -> Vec<SpanData> {
        mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl SpanExporter for Printing {
    async fn export(&self, batch: Vec<SpanData>) -> OTelSdkResult {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend(batch);
        Ok(())
    }

    fn set_resource(&mut self, resource: &Resource) {
        println!("| {}", normal::resource(resource));
    }
}

/// Decides by the names of the scenes; says what it was asked.
#[derive(Debug, Clone)]
struct ByName;

impl ShouldSample for ByName {
    fn should_sample(
        &self,
        parent: Option<&Context>,
        _: TraceId,
        name: &str,
        kind: &SpanKind,
        attributes: &[KeyValue],
        links: &[Link],
    ) -> SamplingResult {
        let parent = parent.map(|parent| parent.span().span_context().clone()).filter(SpanContext::is_valid);
        let of_parent = parent.as_ref().map(|parent| parent.trace_state().clone()).unwrap_or_default();
        let (decision, attributes, trace_state) = match name {
            "dropped" => (SamplingDecision::Drop, Vec::new(), of_parent),
            "record only" => (SamplingDecision::RecordOnly, Vec::new(), of_parent),
            "decorated" => {
                let seen = format!("{kind:?} {} {} {}", attributes.len(), links.len(), parent.is_some());
                let added = vec![KeyValue::new("acme.sampler", "here"), KeyValue::new("acme.seen", seen)];
                (SamplingDecision::RecordAndSample, added, of_parent.insert("sampler", "1").unwrap_or_default())
            }
            _ => (SamplingDecision::RecordAndSample, Vec::new(), of_parent),
        };
        SamplingResult { decision, attributes, trace_state }
    }
}
