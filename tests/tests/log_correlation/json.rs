//! The format for machines.

use crate::layers::{Plain, lines_of};
use crate::named::named;
use expect_test::expect;
use otel_runtime::{logs, testing, traced};
use serde_json::Value;
use tracing::{info, info_span};

#[traced]
fn charge() {
    let _shop = info_span!("shop", name = "a \"}\" b").entered();
    let _request = info_span!("request", id = 7).entered();
    info!(cents = 100, text = "}\"{", "charged");
}

/// Each line is an object with no key twice.
fn checked(lines: String) -> String {
    for line in lines.lines() {
        let object: Value = serde_json::from_str(line).expect(line);
        let members = object.as_object().expect(line);
        for key in ["trace_id", "span_id", "trace_flags"] {
            assert!(members.contains_key(key), "{line}");
            assert_eq!(line.matches(&format!("\"{key}\":")).count(), 1, "{line}");
        }
    }
    lines
}

#[test]
fn default() {
    let recorder = testing::record();
    let text = lines_of(|layer| layer.json().map_event_format(logs::json), charge);
    expect![[r#"
        {"level":"INFO","fields":{"message":"charged","cents":100,"text":"}\"{"},"target":"log_correlation::json","span":{"id":7,"name":"request"},"spans":[{"name":"a \"}\" b","name":"shop"},{"id":7,"name":"request"}],"trace_id":"<trace>","span_id":"<charge>","trace_flags":"01"}
    "#]].assert_eq(&named(checked(text), &recorder.spans()));
}

#[test]
fn flattened() {
    let recorder = testing::record();
    let text = lines_of(|layer| layer.json().flatten_event(true).map_event_format(logs::json), charge);
    expect![[r#"
        {"level":"INFO","message":"charged","cents":100,"text":"}\"{","target":"log_correlation::json","span":{"id":7,"name":"request"},"spans":[{"name":"a \"}\" b","name":"shop"},{"id":7,"name":"request"}],"trace_id":"<trace>","span_id":"<charge>","trace_flags":"01"}
    "#]].assert_eq(&named(checked(text), &recorder.spans()));
}

#[test]
fn without_current_span_and_span_list() {
    let recorder = testing::record();
    let layer = |layer: Plain| layer.json().with_current_span(false).with_span_list(false);
    let text = lines_of(|plain| layer(plain).map_event_format(logs::json), charge);
    expect![[r#"
        {"level":"INFO","fields":{"message":"charged","cents":100,"text":"}\"{"},"target":"log_correlation::json","trace_id":"<trace>","span_id":"<charge>","trace_flags":"01"}
    "#]].assert_eq(&named(checked(text), &recorder.spans()));
}

#[test]
fn an_object_without_members() {
    let recorder = testing::record();
    #[traced]
    fn empty() {
        info!(nothing = tracing::field::Empty);
    }
    let layer = |layer: Plain| layer.json().flatten_event(true).with_target(false).with_level(false);
    let text = lines_of(|plain| layer(plain).map_event_format(logs::json), empty);
    expect![[r#"
        {"trace_id":"<trace>","span_id":"<empty>","trace_flags":"01"}
    "#]]
    .assert_eq(&named(checked(text), &recorder.spans()));
}

#[test]
fn ids_of_the_event_itself_stay_alone() {
    let recorder = testing::record();
    #[traced]
    fn theirs() {
        info!(span_id = "theirs", "flat");
    }
    let flat = lines_of(|layer| layer.json().flatten_event(true).map_event_format(logs::json), theirs);
    expect![[r#"
        {"level":"INFO","message":"flat","span_id":"theirs","target":"log_correlation::json"}
    "#]]
    .assert_eq(&named(flat, &recorder.spans()));
    recorder.clear();
    let nested = lines_of(|layer| layer.json().map_event_format(logs::json), theirs);
    expect![[r#"
        {"level":"INFO","fields":{"message":"flat","span_id":"theirs"},"target":"log_correlation::json","trace_id":"<trace>","span_id":"<theirs>","trace_flags":"01"}
    "#]].assert_eq(&named(nested, &recorder.spans()));
}

#[test]
fn without_a_span_lines_are_those_of_the_format() {
    let log = || info!(cents = 100, "charged");
    let with = lines_of(|layer| layer.json().map_event_format(logs::json), log);
    assert_eq!(with, lines_of(Plain::json, log));
    assert!(with.contains("charged"));
}
