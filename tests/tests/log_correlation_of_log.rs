//! Records of the `log` crate, which reach `tracing` by `LogTracer`, say where they belong, too.
//!
//! A binary of its own, because a process has one logger.

#[path = "log_correlation/layers.rs"]
mod layers;
#[path = "log_correlation/named.rs"]
mod named;

use layers::{Plain, lines_of};
use named::named;
use otel_runtime::{logs, testing, traced};
use tracing_log::LogTracer;

#[traced]
fn charge() {
    log::info!(target: "shop", "charged {}", 100);
}

#[test]
fn records_of_the_log_crate() {
    LogTracer::init().unwrap();
    let recorder = testing::record();

    let text = lines_of(|layer| layer.map_event_format(logs::text), charge);
    let expected = "trace_id=<trace> span_id=<charge> trace_flags=01  INFO shop: charged 100\n";
    assert_eq!(named(text, &recorder.spans()), expected);
    recorder.clear();

    let json = lines_of(|layer| layer.json().map_event_format(logs::json), charge);
    let json: serde_json::Value = serde_json::from_str(&named(json, &recorder.spans())).unwrap();
    assert_eq!(json["fields"]["message"], "charged 100");
    assert_eq!([&json["trace_id"], &json["span_id"], &json["trace_flags"]], ["<trace>", "<charge>", "01"]);

    let log = || log::info!(target: "shop", "alone");
    let text = lines_of(|layer: Plain| layer.map_event_format(logs::text), log);
    assert_eq!(text, " INFO shop: alone\n");
}
